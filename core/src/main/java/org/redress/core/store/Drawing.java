package org.redress.core.store;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.redress.core.calendar.FinancialYear;
import org.redress.core.report.ChartSpec;
import org.redress.core.report.Columns;
import org.redress.core.report.Report;
import org.redress.core.report.ReportSpec;
import org.redress.core.report.SectionSpec;
import org.redress.core.report.TableSpec;
import org.redress.core.report.Tabulator;

/// One report being drawn, in one snapshot.
record Drawing(Handle handle, Asked asked, FinancialYear year) {

    Report report(ReportSpec spec) {
        return new Report(
                spec.id(),
                spec.title(),
                year,
                asked.asAt(),
                spec.sections().stream().map(this::section).toList());
    }

    private Report.Section section(SectionSpec spec) {
        List<Report.Table> tables = spec.tables().stream().map(this::table).toList();
        return new Report.Section(
                spec.id(),
                spec.title(),
                tables,
                List.of(),
                spec.lists().stream()
                        .flatMap(list -> new ListedItems(handle, asked, list, year).list().stream())
                        .toList(),
                spec.charts().stream().map(this::chart).toList(),
                List.of());
    }

    private Report.Chart chart(ChartSpec spec) {
        Report.Table figures = table(spec.figures());
        return new Report.Chart(figures.id(), figures.title(), figures.columns(), figures.rows());
    }

    Report.Table table(TableSpec spec) {
        Columns columns = Columns.of(spec.columns(), year);
        CountedRecords records = new CountedRecords(handle, asked, spec, columns);
        return Tabulator.tabulate(spec, records.tally(), columns, asked.asAt());
    }
}
