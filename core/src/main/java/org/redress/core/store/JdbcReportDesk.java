package org.redress.core.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;
import org.redress.core.calendar.FinancialYear;
import org.redress.core.casework.Page;
import org.redress.core.casework.ReportDesk;
import org.redress.core.procedure.AreaId;
import org.redress.core.report.Columns;
import org.redress.core.report.Disclosure;
import org.redress.core.report.Report;
import org.redress.core.report.ReportId;
import org.redress.core.report.ReportSpec;
import org.redress.core.report.TableSpec;
import org.redress.core.report.Tabulator;
import org.redress.core.report.TextSpec;
import org.redress.core.spi.Council;
import org.redress.core.spi.ServiceAreas;

/// Draws reports by running each table's SQL over the reporting functions. All tables of a report
/// are counted in one read-only snapshot, so that they agree with one another while officers go on
/// working.
public final class JdbcReportDesk implements ReportDesk {

    /// A report weighs a few hundred kilobytes.
    private static final int KEPT = 48;

    private final Jdbi jdbi;
    private final DrawnBefore<Wanted, Optional<Report>> drawn;
    private final DrawnBefore<Opened, Optional<Page<CountedRecord>>> opened;
    private final Map<ReportId, KnownReport> reports;
    private final Council council;

    private JdbcReportDesk(Jdbi jdbi, Map<ReportId, KnownReport> reports, Council council) {
        this.jdbi = jdbi;
        this.drawn = new DrawnBefore<>(jdbi, KEPT);
        this.opened = new DrawnBefore<>(jdbi, KEPT);
        this.reports = Map.copyOf(reports);
        this.council = council;
    }

    /// The desk for the areas' reports.
    ///
    /// @param source where to read: the installation's database, or a replica of it
    /// @throws ReportsRefused if any report cannot be drawn, naming everything that is wrong
    public static JdbcReportDesk open(DataSource source, ServiceAreas areas) {
        Map<AreaId, List<ReportSpec>> reports = new TreeMap<>();
        areas.all()
                .forEach(area -> reports.put(area.id(), area.reports(areas.reportSettings(area))));
        return open(source, reports, areas.council());
    }

    /// The desk for these reports of an invented council.
    ///
    /// @throws ReportsRefused as with a council of one's own
    public static JdbcReportDesk open(DataSource source, Map<AreaId, List<ReportSpec>> reports) {
        return open(source, reports, Council.INVENTED);
    }

    /// The desk for these reports.
    ///
    /// @throws ReportsRefused if two reports have the same id, or any report cannot be drawn,
    ///   naming everything that is wrong
    public static JdbcReportDesk open(
            DataSource source, Map<AreaId, List<ReportSpec>> reports, Council council) {
        SortedMap<ReportId, KnownReport> known = new TreeMap<>();
        List<String> problems = new ArrayList<>();
        reports.forEach((area, specs) ->
                specs.forEach(spec -> {
                    if (known.putIfAbsent(spec.id(), new KnownReport(area, spec)) != null) {
                        problems.add("report '" + spec.id() + "' is declared twice");
                    }
                }));
        JdbcReportDesk desk = new JdbcReportDesk(Quiet.over(source), known, council);
        problems.addAll(new ReportChecks(desk::reading, council).problems(known));
        if (!problems.isEmpty()) {
            throw new ReportsRefused(problems);
        }
        return desk;
    }

    @Override
    public List<ReportId> known() {
        return reports.keySet().stream().sorted().toList();
    }

    /// What is drawn: a report, or one table of it.
    private record Wanted(
            ReportId report, FinancialYear year, LocalDate asAt, Optional<String> table) {}

    /// A cell that is opened, from a place on.
    private record Opened(Cell cell, PlaceInList from, int limit) {}

    @Override
    public Optional<Report> draw(ReportId report, FinancialYear year, LocalDate asAt) {
        return Optional.ofNullable(reports.get(report))
                .flatMap(known ->
                        drawn.answer(
                                new Wanted(report, year, asAt, Optional.empty()),
                                handle ->
                                        Optional.of(
                                                new Drawing(handle, asked(known, asAt), year)
                                                        .report(known.spec()))));
    }

    @Override
    public Optional<Report> drawTable(
            ReportId report, FinancialYear year, LocalDate asAt, String table) {
        return Optional.ofNullable(reports.get(report))
                .flatMap(known ->
                        known.holding(table)
                                .flatMap(section ->
                                        drawn.answer(
                                                new Wanted(report, year, asAt, Optional.of(table)),
                                                handle ->
                                                        Optional.of(
                                                                new Drawing(
                                                                                handle,
                                                                                asked(known, asAt),
                                                                                year)
                                                                        .tableOnly(
                                                                                known.spec(),
                                                                                section)))));
    }

    @Override
    public Optional<List<TextSpec>> texts(ReportId report) {
        return Optional.ofNullable(reports.get(report))
                .map(known ->
                        known.spec().sections().stream()
                                .flatMap(section -> section.texts().stream())
                                .toList());
    }

    @Override
    public Optional<Page<CountedRecord>> behind(Cell cell, Optional<String> after, int limit) {
        Optional<PlaceInList> start =
                after.map(PlaceInList::of).orElse(Optional.of(PlaceInList.START));
        return Optional.ofNullable(reports.get(cell.report()))
                .flatMap(known ->
                        known.table(cell.table())
                                .filter(table -> table.disclosure() == Disclosure.OPEN)
                                .flatMap(table ->
                                        start.flatMap(from ->
                                                opened.answer(
                                                        new Opened(cell, from, limit),
                                                        handle ->
                                                                behind(
                                                                        records(
                                                                                handle,
                                                                                asked(
                                                                                        known,
                                                                                        cell
                                                                                                .asAt()),
                                                                                table,
                                                                                cell),
                                                                        cell,
                                                                        from,
                                                                        limit)))));
    }

    private static Optional<Page<CountedRecord>> behind(
            CountedRecords records, Cell cell, PlaceInList from, int limit) {
        Columns columns = records.columns();
        Optional<Columns.Column> column = columns.titled(cell.column());
        return Tabulator.tabulate(records.table(), records.tally(), columns, cell.asAt())
                .row(cell.row())
                .flatMap(row ->
                        column.map(wanted -> records.opened(row.keys(), wanted, from, limit)));
    }

    /// Keeps answers drawn from the same database.
    <Q, A> DrawnBefore<Q, A> keeping() {
        return new DrawnBefore<>(jdbi, KEPT);
    }

    Optional<KnownReport> named(ReportId report) {
        return Optional.ofNullable(reports.get(report));
    }

    /// What the queries of a report that there is are asked with.
    Asked asked(ReportId report, LocalDate asAt) {
        return asked(named(report).orElseThrow(), asAt);
    }

    private Asked asked(KnownReport known, LocalDate asAt) {
        return new Asked(known.area(), council, asAt);
    }

    private static CountedRecords records(Handle handle, Asked asked, TableSpec table, Cell cell) {
        return new CountedRecords(
                handle, asked, table, Columns.of(table.columns(), cell.year(), cell.asAt()));
    }

    <T> T reading(Function<Handle, T> work) {
        return jdbi.inTransaction(
                TransactionIsolationLevel.REPEATABLE_READ,
                handle -> {
                    handle.execute("set transaction read only");
                    return work.apply(handle);
                });
    }
}
