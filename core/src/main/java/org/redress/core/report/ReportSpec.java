package org.redress.core.report;

import java.util.List;

/// An annual report as an area declares it.
///
/// @param id the report's id: the area's
/// @param title its title, without the year
/// @param sections in order
public record ReportSpec(String id, String title, List<SectionSpec> sections) {

    public ReportSpec {
        sections = List.copyOf(sections);
    }

    /// A section of a report.
    public record SectionSpec(String id, String title, List<TableSpec> tables) {

        public SectionSpec {
            tables = List.copyOf(tables);
        }
    }
}
