package org.redress.core.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.redress.core.calendar.FinancialYear;
import org.redress.core.report.Columns;
import org.redress.core.report.ListSpec;
import org.redress.core.report.ReportId;
import org.redress.core.report.SectionSpec;
import org.redress.core.report.SpecChecks;
import org.redress.core.report.TableSpec;
import org.redress.core.spi.Council;

/// Tries the SQL of every table, chart and list when the desk opens, so that a wrong one is found
/// then and not on the day of a report.
final class ReportChecks {

    /// Runs work in a transaction of its own: one that failed takes no more statements.
    interface Reading {
        <T> T in(Function<Handle, T> work);
    }

    private static final FinancialYear ANY_YEAR = new FinancialYear(2024);

    private final Reading reading;
    private final Council council;

    ReportChecks(Reading reading, Council council) {
        this.reading = reading;
        this.council = council;
    }

    List<String> problems(Map<ReportId, KnownReport> reports) {
        return reports.values().stream().flatMap(known -> problems(known).stream()).toList();
    }

    private List<String> problems(KnownReport known) {
        Asked asked = new Asked(known.area(), council, ANY_YEAR.lastDay());
        List<String> problems = new ArrayList<>(SpecChecks.problems(known.spec()));
        String report = " of report '" + known.spec().id() + "' cannot be ";
        for (SectionSpec section : known.spec().sections()) {
            section.tables()
                    .forEach(table ->
                            problem(
                                            counting(asked, table),
                                            "table '" + table.id() + "'" + report + "counted")
                                    .ifPresent(problems::add));
            section.charts()
                    .forEach(chart ->
                            problem(
                                            counting(asked, chart.figures()),
                                            "chart '" + chart.id() + "'" + report + "counted")
                                    .ifPresent(problems::add));
            section.lists()
                    .forEach(list ->
                            problem(
                                            listing(asked, list),
                                            "list '" + list.id() + "'" + report + "listed")
                                    .ifPresent(problems::add));
        }
        return problems;
    }

    private static Consumer<Handle> counting(Asked asked, TableSpec table) {
        Columns columns = Columns.of(table.columns(), ANY_YEAR);
        return handle -> new CountedRecords(handle, asked, table, columns).check();
    }

    private static Consumer<Handle> listing(Asked asked, ListSpec list) {
        return handle -> new ListedItems(handle, asked, list, ANY_YEAR).check();
    }

    private Optional<String> problem(Consumer<Handle> check, String what) {
        try {
            reading.in(handle -> {
                check.accept(handle);
                return true;
            });
            return Optional.empty();
        } catch (JdbiException e) {
            String why =
                    Optional.ofNullable(e.getCause())
                            .map(Throwable::getMessage)
                            .orElse(e.toString());
            return Optional.of(what + ": " + why);
        }
    }
}
