package org.redress.app.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.redress.core.calendar.Dates;
import org.redress.core.report.Report;

/// A page of the records behind one cell of a report.
///
/// @param place where the cell stands, and when it was drawn for
/// @param measure what is measured of each record, such as days; empty where they are only counted
/// @param back to the table that the cell is in
/// @param first the address of the first page; empty on the first one
/// @param next the address of the next page; empty on the last one
public record CellPage(
        Frame frame,
        Report.Table table,
        Report.Row row,
        ShownCell cell,
        String place,
        Optional<String> measure,
        List<Line> lines,
        Link back,
        Optional<String> first,
        Optional<String> next) {

    public CellPage {
        lines = List.copyOf(lines);
    }

    /// A record that the cell counts.
    ///
    /// @param link to the complaint; empty for a record that is none
    /// @param stage the stage counted
    /// @param team whose the complaint is, in words
    /// @param received when the complaint came in, in words
    /// @param due when its response is due, in words, while it is open
    /// @param outcome of the last stage that was closed, in words
    /// @param status where the complaint stands now, in words
    /// @param measured as [#measure()] has it
    public record Line(
            String reference,
            Optional<String> link,
            String stage,
            String team,
            String received,
            String due,
            String outcome,
            String status,
            String measured) {}

    /// The page.
    public String html() {
        return Rendering.html((out, forms) -> JtecellGenerated.render(out, forms, this));
    }

    /// What the page is called.
    public String heading() {
        return row.label() + ", " + cell.column();
    }

    /// Where a cell stands, in words.
    public static String place(Report.Table table, String report, LocalDate asAt) {
        return "%s in the report “%s”, figures as at %s."
                .formatted(table.title(), report, Dates.longForm(asAt));
    }
}
