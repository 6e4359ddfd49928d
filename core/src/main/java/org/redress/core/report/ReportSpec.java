package org.redress.core.report;

import java.util.List;

/// An annual report as an area declares it.
///
/// @param id unique among the reports of all areas
/// @param title its title, without the year
/// @param sections in order
public record ReportSpec(ReportId id, String title, List<SectionSpec> sections) {

    public ReportSpec {
        sections = List.copyOf(sections);
    }

    public ReportSpec(String id, String title, List<SectionSpec> sections) {
        this(new ReportId(id), title, sections);
    }
}
