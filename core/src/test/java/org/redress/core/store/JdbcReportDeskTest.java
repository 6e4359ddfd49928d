package org.redress.core.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.redress.core.calendar.FinancialYear;
import org.redress.core.casework.Page;
import org.redress.core.casework.ReportDesk;
import org.redress.core.casework.ReportDesk.CountedRecord;
import org.redress.core.procedure.AreaId;
import org.redress.core.report.ChartSpec;
import org.redress.core.report.ColumnsSpec;
import org.redress.core.report.ListSpec;
import org.redress.core.report.Report;
import org.redress.core.report.ReportId;
import org.redress.core.report.ReportSpec;
import org.redress.core.report.RowSpec;
import org.redress.core.report.SectionSpec;
import org.redress.core.report.SentenceSpec;
import org.redress.core.report.TableSpec;
import org.redress.core.spi.Council;

class JdbcReportDeskTest {

    private static final AreaId AREA = new AreaId("area");
    private static final ReportId REPORT = new ReportId("area");
    private static final FinancialYear YEAR = new FinancialYear(2024);
    private static final LocalDate AS_AT = LocalDate.of(2025, 3, 31);
    private static final String COMPLIMENTS =
            """
            select 'all' as row_key, financial_year as column_key, 1.5 as value, reference, null::text as stage
            from reporting.feedback(:as_at)
            where area = :area and received_on between :first_day and :last_day
            -- a remark: with a colon, 'a quote' and no end
            """;

    private static final String LISTED =
            """
            select reference as item, reference, received_on as place from reporting.feedback(:as_at)
            where area = :area and received_on between :first_day and :last_day
            """;

    private final Handle handle = ReportingDatabase.emptied();

    @AfterEach
    void close() {
        handle.close();
    }

    @Test
    void a_report_is_drawn_from_its_tables() {
        feedback("F-1", "2024-04-01");
        feedback("F-2", "2025-03-31");
        feedback("F-3", "2025-04-01");

        Report report = desk(COMPLIMENTS).draw(REPORT, YEAR, AS_AT).orElseThrow();

        assertThat(report.year()).isEqualTo(YEAR);
        assertThat(report.asAt()).isEqualTo(AS_AT);
        assertThat(report.sections().getFirst().tables().getFirst().rows().getFirst().cells())
                .containsExactly(Optional.of(Report.Cell.count(2)));
    }

    @Test
    void an_area_without_a_report_has_none_to_draw() {
        assertThat(desk(COMPLIMENTS).draw(new ReportId("elsewhere"), YEAR, AS_AT)).isEmpty();
    }

    @Test
    void a_table_that_cannot_be_counted_is_refused_at_the_start_by_name() {
        assertThatThrownBy(() -> desk("select nonsense from nowhere"))
                .isInstanceOf(ReportsRefused.class)
                .hasMessageContaining("table 't' of report 'area' cannot be counted")
                .hasMessageContaining("nowhere");
        assertThatThrownBy(() -> desk("select 'a' as row_key")).hasMessageContaining("column_key");
        assertThatThrownBy(() -> desk(COMPLIMENTS.replace(":area", ":no_such_parameter")))
                .isInstanceOf(ReportsRefused.class)
                .hasMessageContaining("no_such_parameter");
    }

    @Test
    void every_problem_is_named_at_once() {
        TableSpec wrong = table("wrong", "select");
        assertThatThrownBy(() ->
                        JdbcReportDesk.open(
                                ReportingDatabase.SOURCE,
                                Map.of(
                                        AREA,
                                        List.of(
                                                report(
                                                        wrong,
                                                        table("t", COMPLIMENTS),
                                                        table("t", COMPLIMENTS))))))
                .isInstanceOfSatisfying(
                        ReportsRefused.class,
                        refused ->
                                assertThat(refused.problems())
                                        .hasSize(2)
                                        .first()
                                        .isEqualTo("table 't' of report 'area' is declared twice"));
    }

    @Test
    void pages_follow_one_another_without_gap_or_repeat() {
        List<String> references = new ArrayList<>();
        for (int i = 10; i < 35; i++) {
            feedback("F-" + i, "2024-06-03");
            references.add("F-" + i);
        }
        String twice =
                COMPLIMENTS.replace("from reporting", "from generate_series(1, 2), reporting");

        List<CountedRecord> found = new ArrayList<>();
        Optional<String> next = Optional.empty();
        do {
            Page<CountedRecord> page =
                    desk(twice).behind(cell("t", "all", "2024-25"), next, 7).orElseThrow();
            assertThat(page.items()).hasSizeLessThanOrEqualTo(7);
            found.addAll(page.items());
            next = page.next();
        } while (next.isPresent());

        assertThat(found)
                .extracting(CountedRecord::reference)
                .containsExactlyElementsOf(
                        references.stream().flatMap(r -> List.of(r, r).stream()).toList());
        assertThat(found)
                .allMatch(record -> record.stage().isEmpty() && record.value().isPresent());
    }

    @Test
    void a_last_page_that_is_full_has_none_after_it() {
        feedback("F-1", "2024-06-03");
        feedback("F-2", "2024-06-03");

        assertThat(
                        desk(COMPLIMENTS)
                                .behind(cell("t", "all", "2024-25"), Optional.empty(), 2)
                                .orElseThrow()
                                .next())
                .isEmpty();
    }

    @Test
    void behind_what_is_not_there_is_nothing() {
        ReportDesk desk = desk(COMPLIMENTS);

        assertThat(desk.behind(cell("x", "all", "2024-25"), Optional.empty(), 9)).isEmpty();
        assertThat(desk.behind(cell("t", "x", "2024-25"), Optional.empty(), 9)).isEmpty();
        assertThat(desk.behind(cell("t", "all", "2020-21"), Optional.empty(), 9)).isEmpty();
        assertThat(desk.behind(cell("t", "all", "2024-25"), Optional.of("no token"), 9)).isEmpty();
        assertThat(desk.behind(cell("t", "all", "2024-25"), Optional.of("bm9uc2Vuc2U"), 9))
                .isEmpty();
        String zero = new PlaceInList("X", "\0", 1).token();
        assertThat(desk.behind(cell("t", "all", "2024-25"), Optional.of(zero), 9)).isEmpty();
        assertThat(
                        desk.behind(cell("t", "all", "2024-25"), Optional.empty(), 9)
                                .orElseThrow()
                                .items())
                .isEmpty();
    }

    @Test
    void behind_a_table_that_hides_small_counts_is_nothing() {
        feedback("F-1", "2024-06-03");
        TableSpec hiding = table("t", COMPLIMENTS).suppressed();
        ReportDesk desk =
                JdbcReportDesk.open(
                        ReportingDatabase.SOURCE, Map.of(AREA, List.of(report(hiding))));

        assertThat(desk.behind(cell("t", "all", "2024-25"), Optional.empty(), 9)).isEmpty();
        assertThat(section(SectionSpec.of("s", "S", hiding)).tables().getFirst().rows()).isEmpty();
    }

    @Test
    void a_table_that_hides_small_counts_is_the_same_on_every_day_after_its_year() {
        for (int day = 1; day <= 9; day++) {
            feedback("F-" + day, "2024-06-0" + day);
        }
        feedback("F-late", "2025-03-31");
        ReportDesk desk =
                JdbcReportDesk.open(
                        ReportingDatabase.SOURCE,
                        Map.of(AREA, List.of(report(table("t", COMPLIMENTS).suppressed()))));

        assertThat(drawn(desk, "2025-03-30").rows()).isEmpty();
        assertThat(drawn(desk, "2025-03-31").rows().getFirst().cells())
                .containsExactly(Optional.of(Report.Cell.count(10)));
        assertThat(drawn(desk, "2026-01-01")).isEqualTo(drawn(desk, "2025-03-31"));
    }

    private static Report.Table drawn(ReportDesk desk, String asAt) {
        return desk.drawTable(REPORT, YEAR, LocalDate.parse(asAt), "t")
                .orElseThrow()
                .sections()
                .getFirst()
                .tables()
                .getFirst();
    }

    @Test
    void sentences_are_drafted_from_the_cells() {
        feedback("F-1", "2024-06-03");
        SectionSpec section =
                SectionSpec.of("s", "S", table("t", COMPLIMENTS))
                        .saying(
                                new SentenceSpec.Counted(
                                        "t", "all", "compliment came in", "compliments came in"));

        assertThat(section(section).sentences()).containsExactly("1 compliment came in.");
        assertThatThrownBy(() ->
                        section(
                                section.saying(
                                        new SentenceSpec.Measured("t", "no-such-row", "It"))))
                .isInstanceOf(ReportsRefused.class)
                .hasMessageContaining("no-such-row");
    }

    @Test
    void a_report_drawn_later_says_what_differs_from_its_years_last_day() {
        handle.execute(
                """
                insert into projection.outside_case (
                    stream, reference, body, area, received_on, decided_on, decision)
                values (?, 'O-1', 'body', 'area', '2024-06-03', '2025-05-01', 'upheld'),
                    (?, 'O-2', 'body', 'elsewhere', '2024-06-03', '2025-05-01', 'upheld')
                """,
                UUID.randomUUID(),
                UUID.randomUUID());
        String decided =
                """
                select 'all' as row_key, financial_year as column_key, null::numeric as value, reference,
                    null::text as stage
                from reporting.outside_case(:as_at)
                where decision is not null and area = :area
                """;
        LocalDate later = LocalDate.of(2025, 9, 30);

        Report.Section mine = asAt(decided, later);
        assertThat(mine.sentences())
                .containsExactly(
                        "1 figure in this report differs from those as at 31 March 2025.",
                        "After 31 March 2025 and up to 30 September 2025, of the cases of the year"
                                + " and of the years before, 1 case was decided by an outside body.");
        assertThat(mine.lists().getFirst().items())
                .containsExactly(
                        "Table, All, 2024-25: 0 as at 31 March 2025, 1 as at 30 September 2025");
        assertThat(asAt(decided.replace("and area = :area", ""), later).sentences().getLast())
                .endsWith("2 cases were decided by an outside body.");
        assertThat(asAt(decided, AS_AT).sentences().getFirst())
                .contains("the last day of the year");
    }

    private static Report.Section asAt(String records, LocalDate asAt) {
        return desk(records).draw(REPORT, YEAR, asAt).orElseThrow().sections().getLast();
    }

    @Test
    void one_table_is_drawn_without_the_others() {
        feedback("F-1", "2024-06-03");
        ReportDesk desk =
                JdbcReportDesk.open(
                        ReportingDatabase.SOURCE,
                        Map.of(
                                AREA,
                                List.of(report(table("t", COMPLIMENTS), table("u", COMPLIMENTS)))));

        Report report = desk.drawTable(REPORT, YEAR, AS_AT, "u").orElseThrow();

        assertThat(report.sections())
                .singleElement()
                .satisfies(section ->
                        assertThat(section.tables())
                                .extracting(Report.Table::id)
                                .containsExactly("u"));
        assertThat(desk.drawTable(REPORT, YEAR, AS_AT, "none")).isEmpty();
        assertThat(desk.drawTable(new ReportId("none"), YEAR, AS_AT, "u")).isEmpty();
        assertThat(desk.texts(REPORT)).contains(List.of());
        assertThat(desk.texts(new ReportId("none"))).isEmpty();
    }

    @Test
    void what_comes_from_outside_is_never_sql() {
        ReportDesk desk = desk(COMPLIMENTS);
        String quote = "'; drop table projection.feedback; --";

        assertThat(desk.behind(cell("t", "all", quote), Optional.empty(), 9)).isEmpty();
        String token = new PlaceInList(quote, quote, 0).token();
        assertThat(desk.behind(cell("t", "all", "2024-25"), Optional.of(token), 9)).isPresent();
    }

    @Test
    void records_without_keys_or_with_odd_ones_do_no_harm() {
        String odd =
                """
                select * from (values (null, 'x', 1.0, 'R', null), ('all', null, null, 'R', '1'),
                    ('it''s', '2024-25', 2.0, 'R', '2')) odd (row_key, column_key, value, reference, stage)
                """;

        assertThat(
                        desk(odd)
                                .draw(REPORT, YEAR, AS_AT)
                                .orElseThrow()
                                .sections()
                                .getFirst()
                                .tables()
                                .getFirst()
                                .rows())
                .extracting(Report.Row::cells)
                .containsExactly(List.of(Optional.of(Report.Cell.count(0))));
    }

    @Test
    void a_list_has_the_years_items_in_the_order_of_their_places_then_texts() {
        feedback("F-2", "2024-06-03");
        feedback("F-1", "2024-06-03");
        feedback("F-3", "2024-05-03");
        feedback("F-4", "2024-03-31");

        assertThat(lists(LISTED, ""))
                .containsExactly(new Report.ItemList("l", "List", List.of("F-3", "F-1", "F-2")));
    }

    @Test
    void a_list_of_nothing_is_left_out_or_says_so() {
        assertThat(lists(LISTED, "")).isEmpty();
        assertThat(lists(LISTED, "No feedback came in."))
                .extracting(Report.ItemList::items)
                .containsExactly(List.of("No feedback came in."));
        assertThat(lists("select null as item, null as reference, 1 as place", "")).isEmpty();
    }

    @Test
    void an_item_that_comes_several_times_stands_there_once() {
        String twice =
                "select text as item, null::text as reference, place from (values ('B', 3), ('A', 2), ('B', 1)) x (text, place)";

        assertThat(lists(twice, "").getFirst().items()).containsExactly("B (2 times)", "A");
    }

    @Test
    void a_long_list_says_how_many_more_there_are() {
        String numbers =
                "select 'Item ' || n as item, null::text as reference, n as place from generate_series(1, %d) n";

        assertThat(lists(numbers.formatted(500), "").getFirst().items())
                .hasSize(500)
                .endsWith("Item 500");
        assertThat(lists(numbers.formatted(523), "").getFirst().items())
                .hasSize(501)
                .endsWith("Item 500", "and 23 more");
    }

    @Test
    void a_query_is_told_of_the_council() {
        String council =
                """
                select :council || ' ' || coalesce(:population::text, 'unknown') as item,
                    null::text as reference, 1 as place
                """;
        SectionSpec section =
                SectionSpec.of("s", "S").listing(new ListSpec("l", "List", council, ""));

        assertThat(lists(section, new Council("In full", "Short", OptionalInt.of(5))))
                .extracting(Report.ItemList::items)
                .containsExactly(List.of("Short 5"));
        assertThat(lists(section, new Council("In full", "Short", OptionalInt.empty())))
                .extracting(Report.ItemList::items)
                .containsExactly(List.of("Short unknown"));
    }

    @Test
    void a_chart_is_drawn_from_its_figures() {
        feedback("F-1", "2024-06-03");

        assertThat(
                        section(
                                        SectionSpec.of("s", "S")
                                                .charting(new ChartSpec(table("c", COMPLIMENTS))))
                                .charts())
                .containsExactly(
                        new Report.Chart(
                                "c",
                                "Table",
                                List.of("2024-25"),
                                List.of(
                                        new Report.Row(
                                                "all",
                                                "All",
                                                List.of("all"),
                                                List.of(Optional.of(Report.Cell.count(1)))))));
    }

    @Test
    void lists_and_charts_that_cannot_be_drawn_are_refused_at_the_start_by_name() {
        SectionSpec wrong =
                SectionSpec.of("s", "S")
                        .listing(new ListSpec("l", "List", "select 'a' as item", ""))
                        .charting(new ChartSpec(table("c", "select")));

        assertThatThrownBy(() -> section(wrong))
                .isInstanceOf(ReportsRefused.class)
                .hasMessageContaining("list 'l' of report 'area' cannot be listed")
                .hasMessageContaining("chart 'c' of report 'area' cannot be counted");
    }

    @Test
    void a_desk_only_reads() {
        String writing =
                "insert into projection.calendar_day values ('1900-01-01', 0, 0) returning 'all' as row_key";

        assertThatThrownBy(() -> desk("with w as (" + writing + ") select * from w"))
                .isInstanceOf(ReportsRefused.class);
    }

    private void feedback(String reference, String day) {
        handle.execute(
                """
                insert into projection.feedback (stream, reference, area, kind, received_on)
                values (?, ?, 'area', 'compliment', ?)
                """,
                UUID.randomUUID(),
                reference,
                LocalDate.parse(day));
    }

    private static List<Report.ItemList> lists(String records, String whenEmpty) {
        ListSpec list = new ListSpec("l", "List", records, whenEmpty);
        return lists(SectionSpec.of("s", "S").listing(list), Council.INVENTED);
    }

    private static List<Report.ItemList> lists(SectionSpec section, Council council) {
        return section(section, council).lists();
    }

    private static Report.Section section(SectionSpec section) {
        return section(section, Council.INVENTED);
    }

    private static Report.Section section(SectionSpec section, Council council) {
        ReportSpec spec = new ReportSpec("area", "Report", List.of(section));
        return JdbcReportDesk.open(ReportingDatabase.SOURCE, Map.of(AREA, List.of(spec)), council)
                .draw(REPORT, YEAR, AS_AT)
                .orElseThrow()
                .sections()
                .getFirst();
    }

    private static ReportDesk.Cell cell(String table, String row, String column) {
        return new ReportDesk.Cell(REPORT, YEAR, AS_AT, table, row, column);
    }

    private static ReportDesk desk(String records) {
        return JdbcReportDesk.open(
                ReportingDatabase.SOURCE, Map.of(AREA, List.of(report(table("t", records)))));
    }

    private static TableSpec table(String id, String records) {
        return new TableSpec(
                id,
                "Table",
                new ColumnsSpec.Years(1),
                records,
                List.of(new RowSpec.Count("all", "All", "all")),
                List.of());
    }

    private static ReportSpec report(TableSpec... tables) {
        return new ReportSpec("area", "Report", List.of(SectionSpec.of("s", "Section", tables)));
    }
}
