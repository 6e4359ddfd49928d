package org.redress.app.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redress.core.casework.Page;
import org.redress.core.casework.RemedyEntry;
import org.redress.core.casework.RemedyQuery;

/// The registers of lessons and remedies, equality data and administration over HTTP.
class RegistersTest extends OnTheDesk {

    private static Desk.Browser keeper;

    @BeforeAll
    static void start() {
        keeper = desk.browser("iris-bennett");
    }

    @AfterAll
    static void stop() {
        keeper.close();
    }

    private static long rows(String html) {
        return Pattern.compile("<th scope=\"row\"").matcher(html).results().count();
    }

    private static String next(String html) {
        return Pattern.compile("href=\"([^\"]*after=[^\"]*)\"")
                .matcher(html)
                .results()
                .map(it -> it.group(1).replace("&amp;", "&"))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"overdue, Overdue", "open, On track", "done, Done on"})
    void lessons_are_there_in_every_state(String state, String shown) {
        String html = recovery.get("/learning?state=" + state).body();

        assertThat(rows(html)).isPositive();
        assertThat(html.substring(html.indexOf("<tbody"))).contains(shown);
    }

    @Test
    void the_pages_of_the_register_follow_on_one_another_with_what_is_not_done_first() {
        String first = recovery.get("/learning").body();
        String second = recovery.get(next(first)).body();

        assertThat(rows(first)).isEqualTo(25);
        assertThat(first.substring(first.indexOf("<tbody")))
                .startsWith("<tbody")
                .contains("Overdue");
        assertThat(rows(second)).isPositive();
        assertThat(cases(first)).isNotEmpty().doesNotContainAnyElementsOf(cases(second));
    }

    @Test
    void remedies_are_listed_once_each_by_the_day_on_which_they_are_due() {
        List<RemedyEntry> all = new ArrayList<>();
        Optional<RemedyQuery.Place> after = Optional.empty();
        Page<RemedyEntry> page;
        do {
            page = desk.demo.casework.reader().remedies(query(after, 3));
            all.addAll(page.items());
            RemedyEntry last = page.items().getLast();
            after =
                    Optional.of(
                            new RemedyQuery.Place(last.dueOn(), last.reference(), last.remedy()));
        } while (page.next().isPresent());

        assertThat(all)
                .hasSizeGreaterThan(3)
                .doesNotHaveDuplicates()
                .isEqualTo(
                        desk.demo.casework.reader().remedies(query(Optional.empty(), 100)).items())
                .isSortedAccordingTo(
                        Comparator.comparing(remedy -> remedy.dueOn().orElse(LocalDate.MAX)));
    }

    private static RemedyQuery query(Optional<RemedyQuery.Place> after, int limit) {
        return new RemedyQuery(
                Optional.empty(), Optional.empty(), Optional.empty(), false, after, limit);
    }

    private static List<String> cases(String html) {
        return Pattern.compile("/cases/([A-Z0-9-]+)/complete-[a-z]+\\?about=[0-9]+")
                .matcher(html)
                .results()
                .map(it -> it.group())
                .toList();
    }

    @Test
    void a_register_is_narrowed_by_area_theme_and_team() {
        assertThat(recovery.get("/learning?area=adults").body()).doesNotContain("CHI-", "COR-");
        assertThat(rows(recovery.get("/learning?theme=delay").body())).isPositive();
        assertThat(recovery.get("/learning?theme=nothing").body()).contains("No lesson fits.");
        assertThat(recovery.get("/learning/remedies?area=corporate").body())
                .doesNotContain("CHI-", "ADU-");
        assertThat(recovery.get("/learning/remedies?state=overdue").body())
                .contains("Overdue")
                .doesNotContain("On track");
        assertThat(recovery.get("/learning?colour=red").statusCode()).isEqualTo(400);
    }

    @Test
    void a_lessons_action_is_recorded_as_done_from_the_register() {
        String html = recovery.get("/learning?state=overdue").body();
        String form = "/cases/" + cases(html).getFirst().substring("/cases/".length());
        assertThat(html).contains("Record the action as done");

        HttpResponse<String> done =
                recovery.send(
                        form, Map.of("on-day", "1", "on-month", "12", "on-year", "2025"), form);

        assertThat(done.headers().firstValue("Location").orElse(""))
                .endsWith("?done=complete-lesson");
        assertThat(recovery.get("/learning?state=overdue").body()).doesNotContain(form + "\"");
    }

    @Test
    void a_remedy_is_recorded_as_done_from_the_register() {
        String form = cases(recovery.get("/learning/remedies").body()).getFirst();

        recovery.send(form, Map.of("on-day", "1", "on-month", "12", "on-year", "2025"), form);

        assertThat(recovery.get("/learning/remedies").body()).doesNotContain(form + "\"");
    }

    @Test
    void a_register_shows_the_readers_areas_only() {
        try (Desk.Browser childrens = desk.browser("helen-marsh")) {
            assertThat(childrens.get("/learning").body()).doesNotContain("COR-", "ADU-");
            assertThat(childrens.get("/learning/remedies").body()).doesNotContain("COR-", "ADU-");
        }
        try (Desk.Browser director = desk.browser("margaret-lowe")) {
            assertThat(director.get("/learning").body())
                    .doesNotContain("Record the action as done");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "iris-bennett, /learning",
        "iris-bennett, /learning/remedies",
        "leo-grant, /learning",
        "priya-nair, /equality",
        "priya-nair, /equality?reference=CHI-2025-0001",
        "margaret-lowe, /equality",
        "leo-grant, /equality",
        "ruth-adeyemi, /equality",
        "priya-nair, /administration",
        "iris-bennett, /administration",
        "iris-bennett, /cases",
        "iris-bennett, /cases/CHI-2025-0001",
        "leo-grant, /cases/CHI-2025-0001"
    })
    void who_may_not_is_refused(String officer, String address) {
        try (Desk.Browser browser = desk.browser(officer)) {
            assertThat(browser.get(address).statusCode()).isEqualTo(403);
        }
    }

    /// Answers the form that an address shows.
    private static HttpResponse<String> answered(
            Desk.Browser browser, String address, String... answers) {
        Map<String, String> form = Contacts.carried(browser.get(address).body());
        form.putAll(Contacts.fields(answers));
        return browser.post("/equality", form);
    }

    @Test
    void of_two_keepers_the_second_is_shown_what_the_first_one_saved_and_loses_nothing() {
        String address = "/equality?reference=CHI-2025-0002";
        Map<String, String> mine = Contacts.carried(keeper.get(address).body());
        answered(keeper, address, "gender", "Their answer");
        mine.put("gender", "My answer");

        HttpResponse<String> conflict = keeper.post("/equality", mine);

        assertThat(conflict.statusCode()).isEqualTo(409);
        assertThat(conflict.body())
                .contains("Somebody else changed these answers", "Their answer")
                .contains("value=\"My answer\"");
        assertThat(keeper.get(address).body()).contains("value=\"Their answer\"");
        Map<String, String> again = Contacts.carried(conflict.body());
        again.put("gender", "My answer");
        assertThat(keeper.post("/equality", again).statusCode()).isEqualTo(303);
        assertThat(keeper.get(address).body()).contains("value=\"My answer\"");
    }

    @Test
    void a_keeper_enters_and_replaces_answers_and_sees_nothing_else_of_the_case() {
        String reference =
                Pattern.compile("/cases/(CHI-[0-9]{4}-[0-9]+)")
                        .matcher(recovery.get("/cases?area=childrens&status=open").body())
                        .results()
                        .map(it -> it.group(1))
                        .findFirst()
                        .orElseThrow();
        String address = "/equality?reference=" + reference;
        HttpResponse<String> saved =
                answered(keeper, address, "gender", "Female", "ethnicity", "<Other>");

        assertThat(saved.headers().firstValue("Location")).contains("/equality?done=" + reference);
        assertThat(keeper.get("/equality?done=" + reference).body())
                .contains("The answers are saved");
        String subject =
                Pattern.compile("desk-identity__title\">([^<]*)<")
                        .matcher(recovery.get("/cases/" + reference).body())
                        .results()
                        .map(it -> it.group(1))
                        .findFirst()
                        .orElseThrow();
        assertThat(keeper.get(address).body())
                .contains("value=\"Female\"", "&lt;Other>", "Answers in use")
                .doesNotContain(subject, "Timeline", "/cases/");
        answered(keeper, address, "gender", "Male");
        assertThat(keeper.get(address).body())
                .contains("value=\"Male\"")
                .doesNotContain("value=\"Female\"");
        assertThat(recovery.get("/cases/" + reference).body())
                .doesNotContain("Ethnicity", "Equality data");
    }

    @Test
    void a_keeper_is_told_nothing_of_a_case_that_is_not_there_and_loses_nothing_of_what_is_wrong() {
        assertThat(keeper.get("/equality?reference=CHI-1999-0001").body())
                .contains(
                        "There is a problem",
                        "There is no case of that reference",
                        "CHI-1999-0001");
        HttpResponse<String> wrong =
                keeper.send(
                        "/equality",
                        Map.of("reference", "CHI-2025-0001", "gender", "x".repeat(5000)),
                        "/equality?reference=CHI-2025-0001");

        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("has too long an answer", "href=\"#gender\"");
    }

    @Test
    void answers_that_somebody_else_sends_are_refused() {
        assertThat(
                        recovery.send(
                                        "/equality",
                                        Map.of("reference", "CHI-2025-0001", "gender", "Male"),
                                        "/work")
                                .statusCode())
                .isEqualTo(403);
    }

    @Test
    void an_administrator_sees_how_it_is_set_up_and_no_case() {
        try (Desk.Browser administrator = desk.browser("leo-grant")) {
            assertThat(administrator.get("/").headers().firstValue("Location"))
                    .contains("/administration");
            assertThat(administrator.get("/administration").body())
                    .contains("Version", "Keeper of equality data", "Priya Nair", "CHI-")
                    .doesNotContain("/cases");
        }
    }
}
