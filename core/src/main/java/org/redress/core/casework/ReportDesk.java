package org.redress.core.casework;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.redress.core.calendar.FinancialYear;
import org.redress.core.report.Report;
import org.redress.core.report.ReportId;
import org.redress.core.report.TextSpec;

/// Draws reports from the cases, and opens the cases behind a figure.
public interface ReportDesk {

    /// The reports that there are, in the order of their ids.
    List<ReportId> known();

    /// Draws a report; empty where there is no such report.
    Optional<Report> draw(ReportId report, FinancialYear year, LocalDate asAt);

    /// Draws a report of which only one table is wanted: it has that table and nothing else, and
    /// nothing else is counted for it.
    ///
    /// @return empty where there is no such report or table
    Optional<Report> drawTable(ReportId report, FinancialYear year, LocalDate asAt, String table);

    /// The parts of a report that officers write; empty where there is no such report.
    Optional<List<TextSpec>> texts(ReportId report);

    /// The records behind one cell.
    ///
    /// @return empty where there is no such report, table, row or column, and where the table hides
    ///   small counts
    Optional<Page<CountedRecord>> behind(Cell cell, Optional<String> after, int limit);

    /// Names a cell.
    record Cell(
            ReportId report,
            FinancialYear year,
            LocalDate asAt,
            String table,
            String row,
            String column) {}

    /// A thing counted in a cell.
    ///
    /// @param reference the complaint's, or the record's own
    /// @param stage the stage, where a stage record is counted
    /// @param value days or pence, where something is measured
    record CountedRecord(String reference, Optional<String> stage, Optional<BigDecimal> value) {}
}
