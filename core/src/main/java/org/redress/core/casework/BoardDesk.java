package org.redress.core.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.redress.core.casework.QuarterDesk.CellName;
import org.redress.core.casework.ReportDesk.CountedRecord;
import org.redress.core.procedure.AreaId;
import org.redress.core.report.Report;

/// How the cases stand on a day: what is open and how urgent it is, who was answered in time, what
/// came in and went out. The tables are those of [org.redress.core.tables.Boards].
public interface BoardDesk {

    /// An area's tables, each in a section of its own; empty for an area without procedures.
    Optional<Report> draw(AreaId area, LocalDate asAt);

    /// The same with one table; empty where there is no such area or table.
    Optional<Report> drawTable(AreaId area, LocalDate asAt, String table);

    /// The records behind one cell.
    ///
    /// @return empty where there is no such cell, or no page of the list starts there
    Optional<Page<CountedRecord>> behind(
            AreaId area, LocalDate asAt, CellName cell, Optional<String> after, int limit);

    /// The stages open on a day: the most urgent first, then by the date of their response.
    ///
    /// @param areas whose they are
    /// @param skipped how many to leave out
    /// @param limit how many at most
    List<OpenStage> open(Set<AreaId> areas, LocalDate asAt, int skipped, int limit);
}
