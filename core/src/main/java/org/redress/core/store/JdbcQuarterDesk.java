package org.redress.core.store;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.redress.core.casework.Page;
import org.redress.core.casework.QuarterDesk;
import org.redress.core.casework.ReportDesk.CountedRecord;
import org.redress.core.report.QuarterColumns;
import org.redress.core.report.Report;
import org.redress.core.report.ReportId;
import org.redress.core.report.SectionSpec;
import org.redress.core.report.TableSpec;
import org.redress.core.report.Tabulator;
import org.redress.core.report.Tally;

/// Counts the annual reports' tables over quarters, each report in one read-only snapshot.
final class JdbcQuarterDesk implements QuarterDesk {

    private final JdbcReportDesk reports;
    private final DrawnBefore<Wanted, Report> drawn;
    private final DrawnBefore<Opened, Optional<Page<CountedRecord>>> opened;

    /// @param reports whose tables they are
    JdbcQuarterDesk(JdbcReportDesk reports) {
        this.reports = reports;
        this.drawn = reports.keeping();
        this.opened = reports.keeping();
    }

    /// What is drawn: a report, or one table of it.
    private record Wanted(Asked asked, Optional<String> table) {}

    /// A cell that is opened, from a place on.
    private record Opened(Asked asked, CellName cell, PlaceInList from, int limit) {}

    @Override
    public String title(ReportId report) {
        return reports.named(report).map(known -> known.spec().title()).orElse(report.value());
    }

    @Override
    public Optional<Report> draw(Asked asked) {
        return reports.named(asked.report())
                .map(known -> drawn(asked, known, Optional.empty(), known.spec().sections()));
    }

    @Override
    public Optional<Report> drawTable(Asked asked, String table) {
        return reports.named(asked.report())
                .flatMap(known ->
                        known.holding(table)
                                .map(only ->
                                        drawn(asked, known, Optional.of(table), List.of(only))))
                .filter(report -> !report.sections().isEmpty());
    }

    private Report drawn(
            Asked asked, KnownReport known, Optional<String> table, List<SectionSpec> sections) {
        return drawn.answer(
                new Wanted(asked, table),
                handle ->
                        report(
                                asked,
                                known,
                                sections.stream()
                                        .map(section -> section(handle, asked, section))
                                        .filter(section -> !section.tables().isEmpty())
                                        .toList()));
    }

    private static Report report(Asked asked, KnownReport known, List<Report.Section> sections) {
        return new Report(
                asked.report(),
                known.spec().title(),
                asked.quarter().year(),
                asked.asAt(),
                sections);
    }

    private Report.Section section(Handle handle, Asked asked, SectionSpec section) {
        return new Report.Section(
                section.id(),
                section.title(),
                section.tables().stream()
                        .flatMap(table -> table(handle, asked, table).stream())
                        .toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private Optional<Report.Table> table(Handle handle, Asked asked, TableSpec table) {
        return QuarterColumns.of(table, asked.quarter())
                .map(columns -> tabulated(handle, asked, table, columns));
    }

    private Report.Table tabulated(
            Handle handle, Asked asked, TableSpec table, QuarterColumns columns) {
        List<Tally> tallies =
                columns.spans().stream()
                        .map(span -> records(handle, asked, table, span).tally())
                        .toList();
        return Tabulator.tabulate(table, columns.joined(tallies), columns.columns(), asked.asAt());
    }

    private CountedRecords records(
            Handle handle, Asked asked, TableSpec table, QuarterColumns.Span span) {
        return new CountedRecords(
                handle, reports.asked(asked.report(), asked.asAt()), table, span.columns());
    }

    @Override
    public Optional<Page<CountedRecord>> behind(
            Asked asked, CellName cell, Optional<String> after, int limit) {
        Optional<PlaceInList> start =
                after.map(PlaceInList::of).orElse(Optional.of(PlaceInList.START));
        return reports.named(asked.report())
                .flatMap(known -> known.table(cell.table()))
                .flatMap(table ->
                        start.flatMap(from ->
                                opened.answer(
                                        new Opened(asked, cell, from, limit),
                                        handle ->
                                                behind(handle, asked, table, cell, from, limit))));
    }

    private Optional<Page<CountedRecord>> behind(
            Handle handle,
            Asked asked,
            TableSpec table,
            CellName cell,
            PlaceInList from,
            int limit) {
        Optional<QuarterColumns> columns = QuarterColumns.of(table, asked.quarter());
        return columns.flatMap(all -> all.titled(cell.column()))
                .flatMap(found ->
                        tabulated(handle, asked, table, columns.orElseThrow())
                                .row(cell.row())
                                .map(row ->
                                        records(handle, asked, table, found.span())
                                                .opened(row.keys(), found.column(), from, limit)));
    }
}
