package org.redress.core.store;

import java.util.Optional;
import org.redress.core.procedure.AreaId;
import org.redress.core.report.ReportSpec;
import org.redress.core.report.SectionSpec;
import org.redress.core.report.TableSpec;

/// A report and the area that declares it.
record KnownReport(AreaId area, ReportSpec spec) {

    Optional<TableSpec> table(String id) {
        return holding(id).map(section -> section.tables().getFirst());
    }

    /// The section that has a table, with that table and nothing else.
    Optional<SectionSpec> holding(String table) {
        return spec.sections().stream()
                .flatMap(section ->
                        section.tables().stream()
                                .filter(each -> each.id().equals(table))
                                .map(each -> SectionSpec.of(section.id(), section.title(), each)))
                .findFirst();
    }
}
