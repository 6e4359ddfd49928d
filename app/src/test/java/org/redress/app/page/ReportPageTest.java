package org.redress.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.redress.core.calendar.FinancialYear;
import org.redress.core.report.Disclosure;
import org.redress.core.report.Report;
import org.redress.core.report.Report.Cell;
import org.redress.core.report.ReportId;
import org.redress.core.report.TextSpec;

class ReportPageTest {

    @Test
    void a_page_has_one_heading_its_contents_and_captioned_tables() {
        String html = ReportPage.alone(report()).html();

        assertThat(html).startsWith("<!DOCTYPE html>").contains("<html lang=\"en-GB\">");
        assertThat(html.split("<h1")).hasSize(2);
        assertThat(html)
                .contains(
                        "<h1 class=\"govuk-heading-l\">A report, <span class=\"whole\">2024-25</span></h1>")
                .contains("<title>A report, 2024-25</title>")
                .contains(
                        "Financial year from 1 April 2024 to 31 March 2025. Figures as at 30 September 2025.")
                .contains(
                        "<a class=\"govuk-link\" href=\"#one\">Section one</a>",
                        "<h2 class=\"govuk-heading-m\" id=\"one\">Section one</h2>")
                .contains(" id=\"table-t\">Table</caption>")
                .contains(
                        "<th scope=\"col\" class=\"govuk-table__header figure\">2024-25</th>",
                        "<th scope=\"row\" class=\"govuk-table__header\">Label</th>")
                .contains(
                        "<li>A note</li>",
                        "<p class=\"govuk-body\">A sentence.</p>",
                        ">List</h3>",
                        "<li>Item</li>");
    }

    @Test
    void each_cell_says_what_it_has() {
        assertThat(shown(Cell.count(1234))).isEqualTo("1,234");
        assertThat(shown(Cell.count(12).withPercent(8))).isEqualTo("12 (8%)");
        assertThat(shown(Cell.pounds(new BigDecimal(7467)).withCount(7))).isEqualTo("£7,467 (7)");
        assertThat(shown(Cell.pounds(BigDecimal.ZERO))).isEqualTo("£0");
        assertThat(shown(Cell.days(13))).isEqualTo("13");
        assertThat(shown(Cell.ratio("2.5 : 1"))).isEqualTo("2.5 : 1");
        assertThat(ReportPage.alone(report()).html())
                .contains("<span class=\"govuk-visually-hidden\">none</span>");
    }

    @Test
    void what_was_typed_is_never_markup() {
        Report report =
                new Report(
                        new ReportId("a"),
                        "<script>x</script> & co",
                        new FinancialYear(2024),
                        LocalDate.of(2025, 9, 30),
                        List.of());

        assertThat(ReportPage.alone(report).html())
                .doesNotContain("<script>")
                .contains("&lt;script&gt;x&lt;/script&gt; &amp; co");
    }

    @Test
    void a_page_alone_needs_nothing_else() {
        assertThat(ReportPage.alone(report()).html())
                .contains("<style>", "--ink: #0b0c0c", "@media print")
                .doesNotContain("<link", "<script", "src=");
    }

    @Test
    void a_served_page_links_its_stylesheet_and_every_figure() {
        CellLinks links =
                (table, row, column) ->
                        Optional.of(
                                "/cases?table="
                                        + table.id()
                                        + "&row="
                                        + row.id()
                                        + "&column="
                                        + column);

        assertThat(
                        ReportPage.served(
                                        report(), new Frame("A & B", "/report.css"), form(), links)
                                .html())
                .contains("<link rel=\"stylesheet\" href=\"/report.css\">")
                .doesNotContain("<style>")
                .contains(
                        "<a class=\"govuk-link\" href=\"/cases?table=t&amp;row=r&amp;column=2024-25\">12 (8%)"
                                + "<span class=\"govuk-visually-hidden\"> (Label, 2024-25)</span></a>");
    }

    @Test
    void a_served_page_has_its_council_and_a_form_for_another_year() {
        assertThat(
                        ReportPage.served(
                                        report(),
                                        new Frame("A & B", "/report.css"),
                                        form(),
                                        CellLinks.NONE)
                                .html())
                .contains("<span class=\"desk-header__council\">A &amp; B</span>")
                .contains("<form class=\"desk-filter\" method=\"get\" action=\"/reports/a\">")
                .contains(
                        "<option value=\"2025-26\">2025-26</option>",
                        "<option value=\"2024-25\" selected>2024-25</option>")
                .contains(
                        "name=\"as-at-day\" inputmode=\"numeric\" value=\"30\"",
                        "name=\"as-at-month\" inputmode=\"numeric\" value=\"9\"",
                        "name=\"as-at-year\" inputmode=\"numeric\" value=\"2025\"");
    }

    @Test
    void a_table_that_hides_small_counts_leads_nowhere() {
        Report.Row row =
                new Report.Row(
                        "r",
                        "Label",
                        List.of("k"),
                        List.of(Optional.of(Cell.count(9)), Optional.of(Cell.text("hidden"))));
        Report.Table table =
                new Report.Table(
                        "t",
                        "Table",
                        List.of("2023-24", "2024-25"),
                        List.of(row),
                        List.of(),
                        Disclosure.SUPPRESSED);

        assertThat(served(section(List.of(table), List.of(), List.of())))
                .contains("hidden", "9")
                .doesNotContain("href=\"/cases\"");
    }

    @Test
    void a_chart_is_a_figure_with_its_table_beneath() {
        Report.Chart chart =
                new Report.Chart(
                        "c",
                        "Received & decided",
                        List.of("2023-24", "2024-25"),
                        List.of(
                                series("Received", Cell.count(10), Cell.count(20)),
                                series("Upheld", Cell.percent(80), Cell.text("hidden"))));

        String html = served(section(List.of(), List.of(chart), List.of()));

        assertThat(html)
                .contains(
                        "<figcaption class=\"govuk-heading-s\" id=\"chart-c\">Received &amp; decided</figcaption>")
                .contains("<svg role=\"img\" aria-labelledby=\"chart-c\"")
                .contains("<text class=\"value\"", ">80%</text>", ">hidden</text>")
                .contains("<details ", " id=\"table-of-chart-c\">")
                .doesNotContain("style=", "href=\"/cases\"");
        ChartPicture picture = ChartPicture.of(chart);
        assertThat(picture.panels()).hasSize(2);
        assertThat(picture.panels().getFirst().bars())
                .extracting(ChartPicture.Bar::height)
                .containsExactly(45, 90);
        assertThat(picture.panels().getFirst().bars())
                .extracting(ChartPicture.Bar::latest)
                .containsExactly(false, true);
        assertThat(picture.panels().getLast().bars())
                .extracting(ChartPicture.Bar::height)
                .containsExactly(90, 0);
    }

    @Test
    void bars_stand_in_their_picture_and_beside_one_another() {
        Report.Chart months =
                new Report.Chart(
                        "c",
                        "Months",
                        List.of("A", "M", "J", "J", "A", "S", "O", "N", "D", "J", "F", "M"),
                        List.of(
                                new Report.Row(
                                        "r",
                                        "R",
                                        List.of(),
                                        Collections.nCopies(
                                                12, Optional.of(Cell.ratio("2.5 : 1"))))));

        List<ChartPicture.Bar> bars = ChartPicture.of(months).panels().getFirst().bars();
        for (int at = 0; at < bars.size(); at++) {
            assertThat(bars.get(at).left()).isBetween(0, 640 - bars.get(at).width());
            assertThat(bars.get(at).height()).isEqualTo(90);
            if (at > 0) {
                assertThat(bars.get(at).left())
                        .isGreaterThan(bars.get(at - 1).left() + bars.get(at - 1).width());
            }
        }
    }

    @Test
    void what_officers_write_stands_in_its_place_and_what_is_missing_is_listed_at_the_end() {
        String html =
                served(
                        section(
                                List.of(),
                                List.of(),
                                List.of(
                                        written(TextSpec.Answer.PROSE, Optional.of("<b>\nOne")),
                                        written(TextSpec.Answer.YES_OR_NO, Optional.of("no")),
                                        written(TextSpec.Answer.DAY, Optional.of("2025-06-30")),
                                        written(TextSpec.Answer.PROSE, Optional.empty()))));

        assertThat(html)
                .contains("<dt>Part</dt>", "<dd>&lt;b&gt;\nOne</dd>", "<dd>No</dd>")
                .contains("<dd>30 June 2025</dd>")
                .containsSubsequence("Still to be written</h2>", "<dt>One</dt>", ">Part</dd>");
    }

    @Test
    void a_section_of_which_nothing_is_written_is_not_read_past() {
        assertThat(
                        served(
                                section(
                                        List.of(),
                                        List.of(),
                                        List.of(written(TextSpec.Answer.PROSE, Optional.empty())))))
                .doesNotContain(" id=\"one\">")
                .contains("<dt>One</dt>");
    }

    private static Report.Written written(TextSpec.Answer answer, Optional<String> text) {
        return new Report.Written("w", "Part", answer, text);
    }

    private static Report.Row series(String label, Cell first, Cell last) {
        return new Report.Row(
                "s", label, List.of(), List.of(Optional.of(first), Optional.of(last)));
    }

    private static Report.Section section(
            List<Report.Table> tables, List<Report.Chart> charts, List<Report.Written> texts) {
        return new Report.Section("one", "One", tables, List.of(), List.of(), charts, texts);
    }

    private static String served(Report.Section section) {
        Report report =
                new Report(
                        new ReportId("a"),
                        "A report",
                        new FinancialYear(2024),
                        LocalDate.of(2025, 9, 30),
                        List.of(section));
        return ReportPage.served(
                        report,
                        new Frame("A & B", "/report.css"),
                        form(),
                        (_, _, _) -> Optional.of("/cases"))
                .html();
    }

    private static YearForm form() {
        return new YearForm(
                "/reports/a",
                List.of("2025-26", "2024-25"),
                "2024-25",
                LocalDate.of(2025, 9, 30),
                List.of());
    }

    private static String shown(Cell cell) {
        return ShownCell.of(Optional.of(cell), "c", Optional.empty()).text();
    }

    private static Report report() {
        Report.Row row =
                new Report.Row(
                        "r",
                        "Label",
                        List.of("k"),
                        List.of(Optional.empty(), Optional.of(Cell.count(12).withPercent(8))));
        Report.Table table =
                new Report.Table(
                        "t",
                        "Table",
                        List.of("2023-24", "2024-25"),
                        List.of(row),
                        List.of("A note"));
        Report.Section section =
                new Report.Section(
                        "one",
                        "Section one",
                        List.of(table),
                        List.of("A sentence."),
                        List.of(new Report.ItemList("l", "List", List.of("Item"))),
                        List.of(),
                        List.of());
        return new Report(
                new ReportId("a"),
                "A report",
                new FinancialYear(2024),
                LocalDate.of(2025, 9, 30),
                List.of(section));
    }
}
