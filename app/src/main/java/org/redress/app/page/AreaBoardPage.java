package org.redress.app.page;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.redress.core.report.Report;
import org.redress.core.tables.Boards;

/// How the cases of a service stand.
///
/// @param report its tables
/// @param day in words
/// @param links where each figure leads
/// @param file where it is had as a file
/// @param back to the overview
public record AreaBoardPage(
        Frame frame, Report report, String day, CellLinks links, Link file, Link back) {

    private static final Pattern YEAR = Pattern.compile(" [0-9]{2}([0-9]{2})$");
    private static final String JANUARY = "Jan";

    /// The page.
    public String html() {
        return Rendering.html((out, forms) -> JteareaBoardGenerated.render(out, forms, this));
    }

    /// Its tables, as a report's are shown.
    public ReportPage tables() {
        return new ReportPage(report, Optional.of(frame), Optional.empty(), links);
    }

    /// The chart of a table that is best seen as one: that of the months.
    public Optional<Report.Chart> chart(Report.Table table) {
        return table.id().equals(Boards.MONTHS)
                ? Optional.of(
                        new Report.Chart(table.id(), table.title(), brief(table), table.rows()))
                : Optional.empty();
    }

    /// Under a bar a month does, with a year's last two figures where the year begins.
    private static List<String> brief(Report.Table table) {
        return table.columns().stream().map(AreaBoardPage::brief).toList();
    }

    private static String brief(String month) {
        return YEAR.matcher(month).replaceFirst(month.startsWith(JANUARY) ? " $1" : "");
    }
}
