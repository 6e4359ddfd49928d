package org.redress.core.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.redress.core.report.Report;
import org.redress.core.report.ReportSpec;
import org.redress.core.report.TableSpec;
import org.redress.core.report.Tabulator;
import org.redress.core.spi.ServiceAreas;

/// Draws reports by running each table's SQL over the reporting functions. All tables of a report
/// are counted in one read-only snapshot, so that they agree with one another while officers go on
/// working.
public final class JdbcReportDesk implements ReportDesk {

    private final Jdbi jdbi;
    private final Map<AreaId, ReportSpec> reports;

    private JdbcReportDesk(Jdbi jdbi, Map<AreaId, ReportSpec> reports) {
        this.jdbi = jdbi;
        this.reports = Map.copyOf(reports);
    }

    /// The desk for the areas' reports.
    ///
    /// @param source where to read: the installation's database, or a replica of it
    /// @throws ReportsRefused if any table's SQL cannot be run, naming every such table
    public static JdbcReportDesk open(DataSource source, ServiceAreas areas) {
        Map<AreaId, ReportSpec> reports = new TreeMap<>();
        areas.all()
                .forEach(area ->
                        area.report(areas.settings(area))
                                .ifPresent(report -> reports.put(area.id(), report)));
        return open(source, reports);
    }

    /// The desk for these reports.
    ///
    /// @throws ReportsRefused if any table's SQL cannot be run, naming every such table
    public static JdbcReportDesk open(DataSource source, Map<AreaId, ReportSpec> reports) {
        JdbcReportDesk desk = new JdbcReportDesk(Quiet.over(source), reports);
        List<String> problems = new ReportChecks(desk::reading).problems(new TreeMap<>(reports));
        if (!problems.isEmpty()) {
            throw new ReportsRefused(problems);
        }
        return desk;
    }

    @Override
    public Optional<Report> draw(AreaId area, FinancialYear year, LocalDate asAt) {
        return Optional.ofNullable(reports.get(area))
                .map(report ->
                        reading(handle -> new Drawing(handle, area, year, asAt).report(report)));
    }

    @Override
    public Optional<Page<CountedRecord>> behind(Cell cell, Optional<String> after, int limit) {
        Optional<PlaceInList> start =
                after.map(PlaceInList::of).orElse(Optional.of(PlaceInList.START));
        return Optional.ofNullable(reports.get(cell.area()))
                .flatMap(report -> table(report, cell.table()))
                .flatMap(table ->
                        start.flatMap(from ->
                                reading(handle -> behind(handle, table, cell, from, limit))));
    }

    private static Optional<Page<CountedRecord>> behind(
            Handle handle, TableSpec table, Cell cell, PlaceInList from, int limit) {
        Columns columns = Columns.of(table.columns(), cell.year());
        CountedRecords records =
                new CountedRecords(handle, cell.area(), table, columns, cell.asAt());
        Optional<Columns.Column> column = columns.titled(cell.column());
        return Tabulator.tabulate(table, records.tally(), columns, cell.asAt())
                .row(cell.row())
                .flatMap(row ->
                        column.map(wanted ->
                                page(records.page(row.keys(), wanted, from, limit + 1), limit)));
    }

    private static Page<CountedRecord> page(List<CountedRecords.Placed> found, int limit) {
        List<CountedRecords.Placed> shown = found.stream().limit(limit).toList();
        Optional<String> next =
                found.size() > limit
                        ? Optional.of(shown.getLast().place().token())
                        : Optional.empty();
        return new Page<>(shown.stream().map(CountedRecords.Placed::record).toList(), next);
    }

    private static Optional<TableSpec> table(ReportSpec report, String id) {
        return report.sections().stream()
                .flatMap(section -> section.tables().stream())
                .filter(table -> table.id().equals(id))
                .findFirst();
    }

    private <T> T reading(Function<Handle, T> work) {
        return jdbi.inTransaction(
                TransactionIsolationLevel.REPEATABLE_READ,
                handle -> {
                    handle.execute("set transaction read only");
                    return work.apply(handle);
                });
    }
}
