package org.redress.app.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The casework desk over HTTP, without a script.
class DeskTest extends OnTheDesk {

    private static final Pattern NEXT = Pattern.compile("href=\"([^\"]*&amp;after=[^\"]*)\"");
    private static final Pattern REFERENCE = Pattern.compile("/cases/([A-Z]+-[0-9]{4}-[0-9]+)");

    private static List<String> references(String html) {
        return REFERENCE.matcher(html).results().map(it -> it.group(1)).distinct().toList();
    }

    @Test
    void who_is_not_signed_in_is_asked_who_they_are_and_comes_back() {
        try (Desk.Browser nobody = desk.browser()) {
            HttpResponse<String> asked = nobody.get("/cases?status=open");

            assertThat(asked.statusCode()).isEqualTo(303);
            assertThat(asked.headers().firstValue("Location"))
                    .contains("/sign-in?to=%2Fcases%3Fstatus%3Dopen");
            Map<String, String> answer =
                    Map.of("officer", "tom-okafor", "to", "/cases?status=open");
            assertThat(nobody.send("/sign-in", answer, "/sign-in").headers().firstValue("Location"))
                    .contains("/cases?status=open");
            assertThat(nobody.get("/cases?status=open").body()).contains("Tom Okafor");
        }
    }

    @Test
    void the_cookie_is_kept_from_scripts_and_from_other_sites_and_cannot_be_forged() {
        try (Desk.Browser nobody = desk.browser()) {
            String cookie = nobody.get("/sign-in").headers().firstValue("Set-Cookie").orElseThrow();

            assertThat(cookie).contains("HttpOnly", "SameSite=Strict", "Path=/");
            HttpResponse<String> forged =
                    nobody.send(
                            nobody.request("/work")
                                    .header(
                                            "Cookie",
                                            "redress-session=cHJpeWEtbmFpcnwxfDF8eA.forged")
                                    .GET()
                                    .build());
            assertThat(forged.statusCode()).isEqualTo(303);
        }
    }

    @Test
    void a_form_without_its_token_is_refused() {
        HttpResponse<String> answer =
                recovery.post("/contacts/new", Map.of("area", "corporate", "token", "guessed"));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("was not sent from this session");
    }

    @Test
    void signing_out_ends_the_session() {
        try (Desk.Browser leaving = desk.browser("margaret-lowe")) {
            leaving.send("/sign-out", Map.of(), "/work");

            assertThat(leaving.get("/work").statusCode()).isEqualTo(303);
        }
    }

    @Test
    void an_officer_sees_the_cases_of_their_areas_only() {
        try (Desk.Browser council = desk.browser("tom-okafor")) {
            String childs = references(recovery.get("/cases?area=childrens").body()).getFirst();
            HttpResponse<String> closed = council.get("/cases/" + childs);

            assertThat(closed.statusCode()).isEqualTo(403);
            assertThat(closed.body())
                    .contains("You may not see cases of")
                    .doesNotContain("Timeline");
            assertThat(references(council.get("/cases").body()))
                    .isNotEmpty()
                    .allMatch(reference -> reference.startsWith("COR"));
            assertThat(references(council.get("/cases?area=childrens").body())).isEmpty();
            assertThat(references(council.get("/work").body()))
                    .allMatch(reference -> reference.startsWith("COR"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "iris-bennett, /work",
        "leo-grant, /cases",
        "helen-marsh, /reports",
        "helen-marsh, /contacts/new"
    })
    void a_page_that_a_role_does_not_allow_is_refused_in_plain_words(String officer, String page) {
        try (Desk.Browser browser = desk.browser(officer)) {
            HttpResponse<String> answer = browser.get(page);

            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body()).contains("You may not ");
        }
    }

    @Test
    void a_director_reads_and_changes_nothing() {
        try (Desk.Browser director = desk.browser("margaret-lowe")) {
            String open = references(director.get("/cases?status=open").body()).getFirst();

            assertThat(director.get("/cases/" + open).body()).doesNotContain("More actions");
            assertThat(director.get("/cases/" + open + "/withdraw").statusCode()).isEqualTo(403);
        }
    }

    @Test
    void my_work_says_what_is_due_why_and_what_comes_next() {
        String work = recovery.get("/work").body();

        assertThat(work)
                .contains("Overdue", "Due today", "Due this week", "Waiting on others", "To triage")
                .contains("Why this date?", "Rule: ", "Today is Monday 1 December 2025")
                .containsPattern("working days? late");
        assertThat(recovery.get("/work?show=overdue").statusCode()).isEqualTo(200);
    }

    @Test
    void each_line_of_work_leads_to_the_very_form_of_what_comes_next() {
        String work = all("overdue") + all("later") + all("waiting");

        assertThat(work)
                .containsPattern("/reach-milestone\\?stage=[0-9a-z-]+&amp;about=[a-z-]+\">Record: ")
                .containsPattern("/record-consent\">Record the person’s consent")
                .containsPattern("/complete-remedy\\?[^\"]*about=[0-9]+\">Record that the [a-z]")
                .containsPattern(" due by [0-9]+ [A-Z]")
                .doesNotContain(">Open the case<");
        assertThat(recovery.get("/work?show=triage").body())
                .containsPattern("Acknowledge[a-z ]* by [0-9]+ [A-Z][a-z]+ [0-9]{4} \\(")
                .contains("Why this date?", "received on ");
    }

    private static String all(String group) {
        StringBuilder all = new StringBuilder();
        Optional<String> page = Optional.of("/work?show=" + group);
        while (page.isPresent()) {
            String html = recovery.get(page.get()).body();
            all.append(html);
            page = NEXT.matcher(html).results().map(it -> it.group(1)).findFirst();
            page = page.map(address -> address.replace("&amp;", "&"));
        }
        return all.toString();
    }

    @Test
    void my_work_says_whose_work_it_is() {
        assertThat(recovery.get("/work").body())
                .contains("whoever it is allocated to", "href=\"/work?mine=true\"");
        assertThat(recovery.get("/work?mine=true").body())
                .contains("This is what is allocated to you.");
    }

    @Test
    void a_case_says_who_complains_and_what_is_due_next() {
        String address =
                Pattern.compile("href=\"(/cases/[^\"?/]+)\"")
                        .matcher(recovery.get("/cases?area=childrens&status=open&stage=1").body())
                        .results()
                        .map(it -> it.group(1))
                        .findFirst()
                        .orElseThrow();

        assertThat(recovery.get(address).body())
                .containsPattern("<dt>Person</dt><dd>[A-Z]")
                .containsPattern("<dt>Next due</dt><dd>[^<]+ by [0-9]+ [A-Z][^<]*\\(")
                .contains("Add to the case");
    }

    @ParameterizedTest
    @CsvSource({
        "from-day=1&from-month=11&from-year=2025, Received from: 1 November 2025",
        "from-day=31&from-month=11&from-year=2025, needs a day such as",
        "from-day=1&from-month=&from-year=, needs a day such as"
    })
    void a_day_of_a_filter_is_given_in_three_boxes(String boxes, String shown) {
        assertThat(recovery.get("/cases?" + boxes).body()).contains(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "reference",
        "-reference",
        "received",
        "-received",
        "stage",
        "-stage",
        "team",
        "-team",
        "due",
        "-due",
        "response",
        "-response"
    })
    void the_pages_of_a_list_follow_on_one_another(String order) {
        List<String> first = references(recovery.get("/cases?order=" + order).body());
        String next =
                Pattern.compile("href=\"(/cases\\?[^\"]*after=[^\"]*)\"")
                        .matcher(recovery.get("/cases?order=" + order).body())
                        .results()
                        .map(it -> it.group(1).replace("&amp;", "&"))
                        .findFirst()
                        .orElseThrow();

        String second = recovery.get(next).body();
        assertThat(first).hasSize(25);
        assertThat(references(second)).hasSize(25).doesNotContainAnyElementsOf(first);
        String before =
                Pattern.compile("href=\"(/cases\\?[^\"]*before=[^\"]*)\" rel=\"prev\"")
                        .matcher(second)
                        .results()
                        .map(it -> it.group(1).replace("&amp;", "&"))
                        .findFirst()
                        .orElseThrow();
        String back = recovery.get(before).body();
        assertThat(references(back)).isEqualTo(first);
        assertThat(back).contains("rel=\"next\"").doesNotContain("rel=\"prev\"");
    }

    @Test
    void a_header_sorts_the_list_and_a_second_time_the_other_way_about() {
        assertThat(recovery.get("/cases").body())
                .contains("aria-sort=\"descending\"", "order=received\"", "order=team\"");
        assertThat(recovery.get("/cases?order=due").body())
                .contains("aria-sort=\"ascending\"", "order=-due\"", "order=-received\"");
        assertThat(recovery.get("/cases?order=wrong&after=wrong").body()).contains("No case fits");
    }

    @Test
    void each_filter_in_use_can_be_taken_away() {
        String html = recovery.get("/cases?area=adults&outcome=upheld&q=a&order=team").body();

        assertThat(html)
                .contains("Outcome: Upheld", "Words: a")
                .contains("href=\"/cases?area=adults&amp;outcome=upheld&amp;order=team\"")
                .contains("href=\"/cases?q=a&amp;area=adults&amp;order=team\"");
    }

    @ParameterizedTest
    @CsvSource({
        "rag=black, Past the legal limit",
        "rag=amber, Due soon",
        "status=answered, Answered",
        "outcome=partially-upheld, Answered",
        "area=childrens&stage=2, Stage 2",
        "from=2025-11-01&to=2025-11-30, November 2025"
    })
    void a_filter_narrows_the_list(String filter, String shown) {
        String html = recovery.get("/cases?" + filter).body();
        long rows = Pattern.compile("<th scope=\"row\"").matcher(html).results().count();

        assertThat(rows).isPositive();
        assertThat(html.substring(html.indexOf("<tbody"))).contains(shown);
    }

    @Test
    void a_filter_that_finds_nothing_says_what_to_do() {
        assertThat(recovery.get("/cases?q=zzzz").body()).contains("No cases", "Take a filter away");
        assertThat(recovery.get("/cases?from=yesterday").body()).contains("needs a day such as");
    }

    private static Map<String, String> on(int day, String... more) {
        Map<String, String> fields = new HashMap<>();
        fields.putAll(Map.of("on-day", "" + day, "on-month", "11", "on-year", "2025"));
        for (int at = 0; at < more.length; at += 2) {
            fields.put(more[at], more[at + 1]);
        }
        return fields;
    }

    private static String received() {
        Map<String, String> contact = new HashMap<>();
        contact.putAll(
                Map.of(
                        "area", "childrens",
                        "receivedOn-day", "3",
                        "receivedOn-month", "11",
                        "receivedOn-year", "2025",
                        "channel", "email",
                        "complainant.name", "Ada Example",
                        "subject", "Nobody told us <b>that</b> visits would change"));
        String form = "/contacts/new?area=childrens";
        String went =
                recovery.send("/contacts/new", contact, form)
                        .headers()
                        .firstValue("Location")
                        .orElseThrow();
        assertThat(went).endsWith("?done=receive");
        return went.substring(0, went.indexOf('?'));
    }

    private static HttpResponse<String> give(String address, Map<String, String> fields) {
        return recovery.send(address, fields, address);
    }

    @Test
    void a_complaint_goes_from_its_receipt_to_its_response_over_the_forms() {
        String address = received();
        assertThat(recovery.get(address + "?done=receive").body())
                .contains("The contact is recorded.", "Awaiting triage")
                .doesNotContain("<b>that</b>");

        give(address + "/accept-formally?about=statutory", on(4));
        give(address + "/raise-concern?stage=1", on(4, "category", "standard-of-service"));
        give(address + "/acknowledge?stage=1", on(5));
        HttpResponse<String> answered =
                give(
                        address + "/respond?stage=1",
                        on(14, "outcome", "partially-upheld", "findings.1", "upheld"));

        assertThat(answered.headers().firstValue("Location")).contains(address + "?done=respond");
        assertThat(recovery.get(address).body())
                .contains("Stage 1: local resolution answered: partially upheld")
                .contains("Recorded by Priya Nair", "Why this date?");
    }

    @Test
    void what_was_typed_is_kept_where_something_is_wrong_and_the_error_leads_to_it() {
        String address = received() + "/acknowledge";
        give(address.replace("acknowledge", "accept-formally?about=statutory"), on(4));

        HttpResponse<String> wrong =
                give(
                        address + "?stage=1",
                        Map.of("on-day", "31", "on-month", "11", "on-year", "2025"));

        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body())
                .contains(
                        "There is a problem",
                        "needs a real date",
                        "href=\"#on-day\"",
                        "value=\"31\"");
    }

    @Test
    void a_refusal_names_its_rule_and_offers_the_discretion() {
        String address = received();
        give(address + "/accept-formally?about=statutory", on(4));

        HttpResponse<String> refused =
                give(
                        address + "/extend?stage=1",
                        on(
                                5,
                                "until-day",
                                "30",
                                "until-month",
                                "12",
                                "until-year",
                                "2025",
                                "reason",
                                "A witness is away",
                                "toldNextStep",
                                "true"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Regs 2006", "A witness is away");
    }

    @Test
    void who_comes_second_is_told_what_happened_meanwhile_and_loses_nothing() {
        String address = received();
        Map<String, String> fields = on(4, "version", "1", "key", "second-one");
        give(address + "/assign-team", on(4, "team", "EAS"));

        HttpResponse<String> conflict = give(address + "/accept-formally?about=statutory", fields);

        assertThat(conflict.statusCode()).isEqualTo(409);
        assertThat(conflict.body())
                .contains("Somebody else changed this case", "Assigned to")
                .contains("name=\"version\" value=\"2\"", "value=\"4\"");
    }

    @Test
    void the_same_form_sent_twice_is_recorded_once() {
        String address = received();
        Map<String, String> fields = on(4, "version", "1", "key", "twice-" + address);

        give(address + "/accept-formally?about=statutory", fields);
        HttpResponse<String> again = give(address + "/accept-formally?about=statutory", fields);

        assertThat(again.statusCode()).isEqualTo(303);
        assertThat(
                        Pattern.compile("Accepted as a formal complaint")
                                .matcher(recovery.get(address).body())
                                .results())
                .hasSize(1);
    }

    @Test
    void every_page_keeps_to_the_policy_and_the_first_load_to_its_budget() throws IOException {
        String html = recovery.get("/work").body();
        assertThat(html).doesNotContain("<style", "style=\"", " onclick").containsOnlyOnce("<h1");
        long total = html.length();
        for (String name : List.of("desk.css", "desk.js", "govuk-frontend.min.js")) {
            String folder = html.replaceAll("(?s).*(/assets/[0-9a-f]{16})/.*", "$1");
            HttpResponse<String> plain = recovery.get(folder + "/" + name);
            assertThat(plain.headers().firstValue("Cache-Control").orElse(""))
                    .contains("immutable");
            assertThat(plain.body())
                    .doesNotContain("GDS Transport", "@font-face", "sourceMappingURL");
            total += packed(folder + "/" + name);
        }
        assertThat(total).isLessThan(150_000);
    }

    private static long packed(String address) throws IOException {
        var answer = java.net.URI.create(desk.address() + address).toURL().openConnection();
        answer.setRequestProperty("Accept-Encoding", "gzip");
        byte[] bytes = answer.getInputStream().readAllBytes();
        try (var text = new GZIPInputStream(new java.io.ByteArrayInputStream(bytes))) {
            assertThat(text.readAllBytes().length).isGreaterThan(50);
        }
        return bytes.length;
    }
}
