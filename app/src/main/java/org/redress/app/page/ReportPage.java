package org.redress.app.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import gg.jte.TemplateOutput;
import gg.jte.html.HtmlInterceptor;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.redress.core.calendar.Dates;
import org.redress.core.calendar.FinancialYear;
import org.redress.core.report.Report;

/// A report as an HTML page.
///
/// @param stylesheet the address of the stylesheet; empty for a page that carries it within itself
/// @param links where each cell leads
public record ReportPage(Report report, Optional<String> stylesheet, CellLinks links) {

    private static final String STYLE = "report.css";

    /// A page that needs no other file and leads nowhere, to be sent or kept.
    public static ReportPage alone(Report report) {
        return new ReportPage(report, Optional.empty(), CellLinks.NONE);
    }

    /// A page of a site.
    ///
    /// @param stylesheet where [#style()] is served
    /// @param links where the cases behind each cell are listed
    public static ReportPage served(Report report, String stylesheet, CellLinks links) {
        return new ReportPage(report, Optional.of(stylesheet), links);
    }

    /// The page.
    public String html() {
        StringOutput html = new StringOutput();
        JtereportDocumentGenerated.render(new OwaspHtmlTemplateOutput(html), new NoForms(), this);
        return html.toString();
    }

    /// The stylesheet of report pages.
    public String style() {
        try (InputStream css =
                Objects.requireNonNull(ReportPage.class.getResourceAsStream(STYLE), STYLE)) {
            return new String(css.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the module's own " + STYLE + " cannot be read", e);
        }
    }

    /// What the report covers, and when it was drawn for.
    public String span() {
        FinancialYear year = report.year();
        return "Financial year from %s to %s. Figures as at %s."
                .formatted(
                        Dates.longForm(year.firstDay()),
                        Dates.longForm(year.lastDay()),
                        Dates.longForm(report.asAt()));
    }

    /// A row's cells in the order of the columns.
    public List<ShownCell> cells(Report.Table table, Report.Row row) {
        return IntStream.range(0, row.cells().size()).mapToObj(at -> cell(table, row, at)).toList();
    }

    private ShownCell cell(Report.Table table, Report.Row row, int at) {
        String column = table.columns().get(at);
        return ShownCell.of(row.cells().get(at), column, links.to(table, row, column));
    }

    /// Report pages have no forms to guard.
    private static final class NoForms implements HtmlInterceptor {

        @Override
        public void onHtmlTagOpened(
                String name, Map<String, Object> attributes, TemplateOutput out) {
            // Nothing is added to a form that is not there.
        }

        @Override
        public void onHtmlTagClosed(String name, TemplateOutput out) {
            // Nothing is added to a form that is not there.
        }
    }
}
