package org.redress.core.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.redress.core.calendar.FinancialYear;
import org.redress.core.procedure.AreaId;
import org.redress.core.report.Columns;
import org.redress.core.report.ReportId;
import org.redress.core.report.ReportSpec;
import org.redress.core.report.TableSpec;

/// Tries every table's SQL when the desk opens, so that a wrong one is found then and not on the
/// day of a report.
final class ReportChecks {

    /// Runs work in a transaction of its own: one that failed takes no more statements.
    interface Reading {
        <T> T in(Function<Handle, T> work);
    }

    private static final FinancialYear ANY_YEAR = new FinancialYear(2024);

    private final Reading reading;

    ReportChecks(Reading reading) {
        this.reading = reading;
    }

    List<String> problems(Map<ReportId, KnownReport> reports) {
        List<String> problems = new ArrayList<>();
        reports.forEach((id, known) -> {
            AreaId area = known.area();
            ReportSpec report = known.spec();
            Set<String> seen = new HashSet<>();
            for (TableSpec table : tables(report)) {
                String name = "table '" + table.id() + "' of report '" + id + "'";
                if (!seen.add(table.id())) {
                    problems.add(name + " is declared twice");
                }
                problem(area, table)
                        .ifPresent(
                                problem -> problems.add(name + " cannot be counted: " + problem));
            }
        });
        return problems;
    }

    private static List<TableSpec> tables(ReportSpec report) {
        return report.sections().stream().flatMap(section -> section.tables().stream()).toList();
    }

    private Optional<String> problem(AreaId area, TableSpec table) {
        Columns columns = Columns.of(table.columns(), ANY_YEAR);
        try {
            reading.in(handle -> {
                new CountedRecords(handle, area, table, columns, ANY_YEAR.lastDay()).check();
                return true;
            });
            return Optional.empty();
        } catch (JdbiException e) {
            return Optional.of(
                    Optional.ofNullable(e.getCause())
                            .map(Throwable::getMessage)
                            .orElse(e.toString()));
        }
    }
}
