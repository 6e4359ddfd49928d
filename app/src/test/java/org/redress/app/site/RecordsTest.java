package org.redress.app.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The plugins' own records over HTTP, without a script, on the one ledger that is shipped with a
/// course of its own.
class RecordsTest extends OnTheDesk {

    private static final String LEDGER = "/records/ombudsman-case";

    private static Desk.Browser liaison;

    @BeforeAll
    static void start() {
        liaison = desk.browser("ruth-adeyemi");
    }

    @AfterAll
    static void stop() {
        liaison.close();
    }

    private static Map<String, String> given(String... more) {
        Map<String, String> fields = new HashMap<>();
        for (int at = 0; at < more.length; at += 2) {
            fields.put(more[at], more[at + 1]);
        }
        return fields;
    }

    private static Map<String, String> on(int day, int month, String... more) {
        Map<String, String> fields = given(more);
        fields.put("on-day", "" + day);
        fields.put("on-month", "" + month);
        fields.put("on-year", "2025");
        return fields;
    }

    private static HttpResponse<String> send(String address, Map<String, String> fields) {
        return liaison.send(address, fields, address);
    }

    /// A case that came on 1 September 2025.
    private static String received(String reference, String complaint) {
        HttpResponse<String> answer =
                send(
                        LEDGER + "/new",
                        given(
                                "reference", reference,
                                "receivedOn-day", "1",
                                "receivedOn-month", "9",
                                "receivedOn-year", "2025",
                                "category", "housing",
                                "service", "Housing services",
                                "complaint", complaint));
        assertThat(answer.headers().firstValue("Location"))
                .contains(LEDGER + "/" + reference + "?done");
        return LEDGER + "/" + reference;
    }

    private static void act(String address, Map<String, String> fields) {
        HttpResponse<String> answer = send(address, fields);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    }

    private static String complaint() {
        String list = liaison.get("/cases?area=corporate&status=answered").body();
        return Pattern.compile("/cases/(COR-[0-9]{4}-[0-9]+)")
                .matcher(list)
                .results()
                .map(it -> it.group(1))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_case_goes_from_a_complaint_to_compliance_by_its_forms() {
        String complaint = complaint();
        assertThat(liaison.get("/cases/" + complaint).body())
                .contains(LEDGER + "/new?complaint=" + complaint);
        assertThat(liaison.get(LEDGER + "/new?complaint=" + complaint).body())
                .contains("value=\"" + complaint + "\"");

        String address = received("25-90001", complaint);
        assertThat(liaison.get(address + "?done").body())
                .contains("Received by the Ombudsman after complaint " + complaint)
                .contains("href=\"/cases/" + complaint + "\"", "1 September 2025");
        act(address + "/begin-investigation", on(8, 9));
        act(address + "/make-enquiry", on(10, 11));
        assertThat(liaison.get(address).body())
                .contains("Answer to enquiry 1 by ", "Why this date?", "Being investigated")
                .contains(address + "/answer-enquiry?enquiry=1");
        assertThat(liaison.get(address + "/answer-enquiry?enquiry=1").body())
                .contains("Enquiry 1, made on 10 November 2025")
                .containsPattern("value=\"1\" checked");
        act(address + "/answer-enquiry", on(14, 11, "enquiry", "1"));
        act(address + "/receive-draft", on(17, 11));
        act(address + "/record-decision", on(20, 11, "decision", "upheld", "remedyGbp", "250"));
        act(
                address + "/add-recommendation",
                on(
                        20,
                        11,
                        "wording",
                        "Apologise <b>in writing</b>.",
                        "dueOn-day",
                        "5",
                        "dueOn-month",
                        "12",
                        "dueOn-year",
                        "2025"));
        assertThat(liaison.get(address).body())
                .contains("Recommendation 1 by Friday 5 December 2025 (4 working days left)")
                .contains("Upheld, recommendations to do")
                .doesNotContain("<b>in writing</b>");
        act(address + "/send-evidence", on(24, 11, "recommendation", "1"));
        act(address + "/record-compliance", on(28, 11, "recommendation", "1", "compliance", "met"));

        assertThat(liaison.get(address + "?done").body())
                .contains("Recommendation 1 recorded as met.", "Closed")
                .contains("Recorded by Ruth Adeyemi")
                .doesNotContain("Deadlines");
        assertThat(liaison.get("/cases/" + complaint).body())
                .contains("Taken further", "25-90001", address)
                .containsPattern("id=\"timeline\"(?s:.)*25-90001: [a-z]");
    }

    @Test
    void what_cannot_be_done_now_is_listed_with_its_reason() {
        String address = received("25-90002", "");

        assertThat(liaison.get(address).body())
                .contains("Not possible today", "No enquiry waits for an answer.")
                .contains("The Ombudsman has not decided the case.");
    }

    @Test
    void what_was_typed_is_kept_and_each_error_leads_to_its_question() {
        String address = received("25-90003", "");
        HttpResponse<String> unreadable =
                send(
                        address + "/record-decision",
                        given(
                                "on-day",
                                "31",
                                "on-month",
                                "11",
                                "on-year",
                                "2025",
                                "remedyGbp",
                                "lots"));
        HttpResponse<String> refused =
                send(
                        address + "/record-decision",
                        on(1, 8, "decision", "not-upheld", "remedyGbp", "10"));

        assertThat(unreadable.statusCode()).isEqualTo(422);
        assertThat(unreadable.body())
                .contains("There is a problem", "needs a real date", "needs an amount in pounds")
                .contains("href=\"#on-day\"", "href=\"#decision-1\"", "value=\"lots\"")
                .contains("“What did the Ombudsman decide?” needs an answer");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("1 August 2025 is before the Ombudsman received the case")
                .contains("Only an upheld case brings a payment", "LGA 1974");
    }

    @Test
    void a_complaint_that_is_not_on_record_is_refused() {
        HttpResponse<String> answer =
                send(
                        LEDGER + "/new",
                        given(
                                "reference", "25-90004",
                                "receivedOn-day", "1",
                                "receivedOn-month", "9",
                                "receivedOn-year", "2025",
                                "category", "housing",
                                "complaint", "COR-1999-0001"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("COR-1999-0001", "href=\"#complaint\"");
    }

    @Test
    void who_comes_second_is_told_what_happened_meanwhile_and_loses_nothing() {
        String address = received("25-90005", "");
        Map<String, String> fields =
                on(2, 9, "note", "They rang again", "version", "1", "key", "second-note");
        act(address + "/begin-initial-enquiries", on(2, 9));

        HttpResponse<String> conflict = send(address + "/add-note", fields);

        assertThat(conflict.statusCode()).isEqualTo(409);
        assertThat(conflict.body())
                .contains("Somebody else changed this record", "Initial enquiries begun")
                .contains("They rang again", "name=\"version\" value=\"2\"");
    }

    @Test
    void the_same_form_sent_twice_is_recorded_once() {
        String address = received("25-90006", "");
        Map<String, String> fields = on(2, 9, "note", "Once", "version", "1", "key", "one-note");
        act(address + "/add-note", fields);
        act(address + "/add-note", fields);

        assertThat(Pattern.compile("Note added").matcher(liaison.get(address).body()).results())
                .hasSize(1);
    }

    @Test
    void the_list_has_what_is_due_soonest_first_and_is_narrowed() {
        String list = liaison.get(LEDGER).body();
        assertThat(list)
                .contains("Ombudsman cases", "Answer to enquiry 1", "Overdue", "Next page")
                .contains("annual letters");
        assertThat(liaison.get(LEDGER + "?state=closed").body()).doesNotContain("Answer to");
        assertThat(liaison.get(LEDGER + "?q=zzz").body()).contains("None fits.");
        String next =
                Pattern.compile("href=\"(" + LEDGER + "\\?after=[^\"]*)\"")
                        .matcher(list)
                        .results()
                        .map(it -> it.group(1).replace("&amp;", "&"))
                        .findFirst()
                        .orElseThrow();
        assertThat(references(liaison.get(next).body()))
                .hasSize(25)
                .doesNotContainAnyElementsOf(references(list));
    }

    private static List<String> references(String html) {
        return Pattern.compile(LEDGER + "/([0-9-]+)\"")
                .matcher(html)
                .results()
                .map(it -> it.group(1))
                .distinct()
                .toList();
    }

    @Test
    void what_is_owed_is_in_the_work_of_those_who_may_see_it() {
        assertThat(liaison.get("/work").body())
                .contains("Answer to enquiry 1 by", "Record the answer to an enquiry")
                .contains(LEDGER + "/");
        try (Desk.Browser council = desk.browser("tom-okafor")) {
            assertThat(council.get("/work").body()).doesNotContain(LEDGER);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "tom-okafor, /records",
        "tom-okafor, /records/ombudsman-case",
        "tom-okafor, /records/ombudsman-case/new",
        "tom-okafor, /records/ombudsman-case/25-00001",
        "iris-bennett, /records",
        "leo-grant, /records/ombudsman-case",
        "robert-ashby, /records/ombudsman-case/new",
        "robert-ashby, /records/ombudsman-case/25-00001/add-note"
    })
    void who_may_not_is_refused(String officer, String address) {
        try (Desk.Browser browser = desk.browser(officer)) {
            HttpResponse<String> answer = browser.get(address);

            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body()).contains("You may not ");
        }
    }

    @Test
    void a_form_that_somebody_may_not_send_is_refused() {
        try (Desk.Browser director = desk.browser("robert-ashby")) {
            HttpResponse<String> sent =
                    director.send(LEDGER + "/25-00001/add-note", on(2, 9, "note", "x"), "/work");

            assertThat(sent.statusCode()).isEqualTo(403);
            assertThat(director.get(LEDGER + "/25-00001").body())
                    .contains("Timeline")
                    .doesNotContain("More actions");
            assertThat(director.get("/cases/" + complaint()).body())
                    .contains("Timeline")
                    .doesNotContain("Taken further", LEDGER + "/new");
        }
    }

    @Test
    void a_case_of_the_council_tells_nothing_of_records_that_the_reader_may_not_see() {
        String complaint = complaint();
        received("25-90007", complaint);
        try (Desk.Browser council = desk.browser("tom-okafor")) {
            assertThat(council.get("/cases/" + complaint).body())
                    .doesNotContain("25-90007", "Taken further");
            assertThat(council.get("/work").body()).doesNotContain(">Ombudsman<");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/records/none",
        "/records/ombudsman-case/none",
        "/records/ombudsman-case/25-00001/melt",
        "/records/ombudsman-case/25-00001/add-note/more"
    })
    void what_is_not_there_is_not_found(String address) {
        assertThat(liaison.get(address).statusCode()).isEqualTo(404);
    }
}
