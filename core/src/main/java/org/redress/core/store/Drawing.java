package org.redress.core.store;

import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.redress.core.calendar.FinancialYear;
import org.redress.core.procedure.AreaId;
import org.redress.core.report.Columns;
import org.redress.core.report.Report;
import org.redress.core.report.ReportSpec;
import org.redress.core.report.SectionSpec;
import org.redress.core.report.TableSpec;
import org.redress.core.report.Tabulator;

/// One report being drawn, in one snapshot.
record Drawing(Handle handle, AreaId area, FinancialYear year, LocalDate asAt) {

    Report report(ReportSpec spec) {
        return new Report(
                spec.id(),
                spec.title(),
                year,
                asAt,
                spec.sections().stream().map(this::section).toList());
    }

    private Report.Section section(SectionSpec spec) {
        List<Report.Table> tables = spec.tables().stream().map(this::table).toList();
        return new Report.Section(
                spec.id(), spec.title(), tables, List.of(), List.of(), List.of(), List.of());
    }

    private Report.Table table(TableSpec spec) {
        Columns columns = Columns.of(spec.columns(), year);
        CountedRecords records = new CountedRecords(handle, area, spec, columns, asAt);
        return Tabulator.tabulate(spec, records.tally(), columns, asAt);
    }
}
