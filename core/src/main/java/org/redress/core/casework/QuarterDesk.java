package org.redress.core.casework;

import java.time.LocalDate;
import java.util.Optional;
import org.redress.core.calendar.Quarter;
import org.redress.core.casework.ReportDesk.CountedRecord;
import org.redress.core.report.Report;
import org.redress.core.report.ReportId;

/// Draws the annual reports' tables for a quarter, and opens the cases behind a figure. What the
/// tables count is what the annual report counts; only the days are others.
public interface QuarterDesk {

    /// A report for a quarter.
    record Asked(ReportId report, Quarter quarter, LocalDate asAt) {}

    /// What a report is called; its id where there is none.
    String title(ReportId report);

    /// The sections that have tables of which a quarter can be shown; empty where there is no such
    /// report.
    Optional<Report> draw(Asked asked);

    /// The same with one table and nothing else; empty where there is no such report or table.
    Optional<Report> drawTable(Asked asked, String table);

    /// The records behind one cell.
    ///
    /// @return empty where there is no such cell, or no page of the list starts there
    Optional<Page<CountedRecord>> behind(
            Asked asked, CellName cell, Optional<String> after, int limit);

    /// A cell of a report.
    record CellName(String table, String row, String column) {}
}
