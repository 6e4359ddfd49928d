package org.redress.app.site;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Documents, notes, links and investigators' forms over HTTP, without a script.
class PapersTest extends OnTheDesk {

    private static final Pattern HIDDEN =
            Pattern.compile("type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");

    private static String received(String area) {
        Map<String, String> contact = new HashMap<>();
        contact.putAll(
                Map.of(
                        "area", area,
                        "receivedOn-day", "3",
                        "receivedOn-month", "11",
                        "receivedOn-year", "2025",
                        "channel", "email",
                        "complainant.name", "Ada Example",
                        "subject", "The gate"));
        String went =
                recovery.send("/contacts/new", contact, "/contacts/new?area=" + area)
                        .headers()
                        .firstValue("Location")
                        .orElseThrow();
        return went.substring(0, went.indexOf('?'));
    }

    private static Map<String, String> on(int day, String... more) {
        Map<String, String> fields = new HashMap<>();
        fields.putAll(Map.of("on-day", "" + day, "on-month", "11", "on-year", "2025"));
        for (int at = 0; at < more.length; at += 2) {
            fields.put(more[at], more[at + 1]);
        }
        return fields;
    }

    private static HttpResponse<String> give(String address, Map<String, String> fields) {
        return recovery.send(address, fields, address);
    }

    /// A formal complaint of children's services with a concern, at its first stage.
    private static String formal() {
        String address = received("childrens");
        give(address + "/accept-formally?about=statutory", on(4));
        give(address + "/raise-concern?stage=1", on(4, "category", "standard-of-service"));
        return address;
    }

    private static Map<String, String> hidden(Desk.Browser browser, String page) {
        String html = browser.get(page).body();
        Map<String, String> hidden = new TreeMap<>();
        Matcher all = HIDDEN.matcher(html.substring(html.indexOf("<main")));
        while (all.find()) {
            hidden.put(all.group(1), all.group(2));
        }
        return hidden;
    }

    private static HttpResponse<String> upload(
            Desk.Browser browser,
            String page,
            Map<String, String> fields,
            String name,
            byte[] bytes) {
        StringBuilder body = new StringBuilder();
        fields.forEach((field, value) ->
                body.append("--XyZ\r\nContent-Disposition: form-data; name=\"")
                        .append(field)
                        .append("\"\r\n\r\n")
                        .append(new String(value.getBytes(UTF_8), ISO_8859_1))
                        .append("\r\n"));
        body.append("--XyZ\r\nContent-Disposition: form-data; name=\"file\"; filename=\"")
                .append(new String(name.getBytes(UTF_8), ISO_8859_1))
                .append("\"\r\nContent-Type: application/pdf\r\n\r\n")
                .append(new String(bytes, ISO_8859_1))
                .append("\r\n--XyZ--\r\n");
        return browser.send(
                browser.request(page)
                        .header("Content-Type", "multipart/form-data; boundary=XyZ")
                        .POST(
                                HttpRequest.BodyPublishers.ofByteArray(
                                        body.toString().getBytes(ISO_8859_1)))
                        .build());
    }

    private static HttpResponse<String> upload(String page, String name, byte[] bytes) {
        Map<String, String> fields = new TreeMap<>(hidden(recovery, page));
        fields.put("description", "What she sent <b>us</b>");
        return upload(recovery, page, fields, name, bytes);
    }

    private static byte[] pdf(int size) {
        byte[] pdf = new byte[size];
        byte[] start = "%PDF-1.7\n".getBytes(UTF_8);
        System.arraycopy(start, 0, pdf, 0, start.length);
        return pdf;
    }

    private static String copy(String page) {
        Matcher link =
                Pattern.compile("href=\"([^\"]*/documents/[0-9a-f-]{36})\"")
                        .matcher(recovery.get(page).body());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    @Test
    void a_document_is_kept_listed_and_given_as_a_file_that_no_browser_shows() {
        String page = received("corporate") + "/documents";

        HttpResponse<String> sent = upload(page, "Zoë’s \u202Eletter.pdf", pdf(3000));

        assertThat(sent.headers().firstValue("Location")).contains(page + "?done=added");
        assertThat(recovery.get(page + "?done=added").body())
                .contains("The document is kept with the case.", "Zoë’s letter.pdf")
                .contains("What she sent &lt;b&gt;us&lt;/b&gt; – PDF, 2 kB", "Priya Nair");
        assertThat(recovery.get(page.replace("/documents", "")).body())
                .contains("Download Zoë’s letter.pdf", "Document added: Zoë’s letter.pdf");
        HttpResponse<String> file = recovery.get(copy(page));
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.body()).hasSize(3000).startsWith("%PDF-1.7");
        assertThat(file.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(file.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment; filename=\"Zo_")
                .contains("filename*=UTF-8''Zo%C3%AB%E2%80%99s%20letter.pdf");
        assertThat(file.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(file.headers().allValues("Content-Security-Policy")).contains("sandbox");
        assertThat(file.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void what_is_not_to_be_kept_is_refused_in_plain_words_and_nothing_typed_is_lost() {
        String page = received("corporate") + "/documents";

        HttpResponse<String> disguised =
                upload(page, "letter.pdf", "<html><script>1</script></html>".getBytes(UTF_8));
        assertThat(disguised.statusCode()).isEqualTo(422);
        assertThat(disguised.body())
                .contains(
                        "There is a problem", "href=\"#file\"", "does not hold what its name says")
                .contains("value=\"What she sent &lt;b>us&lt;/b>\"");
        assertThat(upload(page, "run.exe", pdf(100)).body()).contains("of a type that is not kept");
        assertThat(upload(page, "a.pdf", new byte[0]).body()).contains("The file is empty");
        assertThat(upload(page, "", new byte[0]).body()).contains("Choose a file");
        assertThat(recovery.get(page).body()).contains("No document is kept with the case yet");
    }

    @Test
    void a_file_over_the_limit_is_told_so_on_the_page_and_other_addresses_keep_their_own_limit() {
        String page = received("corporate") + "/documents";
        int limit = 20 * 1024 * 1024;

        HttpResponse<String> large = upload(page, "scan.pdf", pdf(limit + 1));
        assertThat(large.statusCode()).isEqualTo(422);
        assertThat(large.body()).contains("The file is larger than 20 MB");
        assertThat(upload(page, "scan.pdf", pdf(limit)).statusCode()).isEqualTo(303);
        HttpResponse<String> elsewhere =
                recovery.send(
                        recovery.request("/contacts/new")
                                .POST(HttpRequest.BodyPublishers.ofByteArray(pdf(limit)))
                                .build());
        assertThat(elsewhere.statusCode()).isEqualTo(413);
    }

    @Test
    void the_same_form_sent_twice_keeps_one_document() {
        String page = received("corporate") + "/documents";
        Map<String, String> fields = hidden(recovery, page);

        upload(recovery, page, fields, "a.pdf", pdf(100));
        HttpResponse<String> again = upload(recovery, page, fields, "a.pdf", pdf(100));

        assertThat(again.statusCode()).isEqualTo(303);
        assertThat(
                        Pattern.compile("desk-papers__name")
                                .matcher(recovery.get(page).body())
                                .results())
                .hasSize(1);
    }

    @Test
    void a_form_that_is_broken_or_not_of_this_session_is_refused() {
        String page = received("corporate") + "/documents";

        assertThat(
                        upload(recovery, page, Map.of("token", "guessed"), "a.pdf", pdf(100))
                                .statusCode())
                .isEqualTo(403);
        assertThat(recovery.post(page, Map.of("token", "x")).statusCode()).isEqualTo(400);
        HttpResponse<String> broken =
                recovery.send(
                        recovery.request(page)
                                .header("Content-Type", "multipart/form-data")
                                .POST(HttpRequest.BodyPublishers.ofString("--X"))
                                .build());
        assertThat(broken.statusCode()).isEqualTo(400);
        assertThat(broken.body()).contains("did not arrive whole");
        assertThat(recovery.get(page).statusCode()).isEqualTo(200);
    }

    @Test
    void taking_a_document_away_asks_why_and_leaves_only_that() {
        String page = received("corporate") + "/documents";
        upload(page, "a.pdf", pdf(100));
        String file = copy(page);

        assertThat(give(file + "/remove", Map.of("reason", " ")).body())
                .contains("There is a problem", "Say why it is removed");
        HttpResponse<String> removed = give(file + "/remove", Map.of("reason", "Another case’s"));

        assertThat(removed.headers().firstValue("Location")).contains(page + "?done=removed");
        assertThat(recovery.get(file).statusCode()).isEqualTo(404);
        assertThat(recovery.get(page).body())
                .contains("Removed", "Another case’s")
                .doesNotContain("a.pdf");
        assertThat(recovery.get(page.replace("/documents", "")).body())
                .containsSubsequence(
                        "id=\"timeline\"", "Document removed", "Another case’s", "Document added")
                .containsPattern("Document removed(?s:.){0,200}Recorded by Priya Nair");
    }

    @ParameterizedTest
    @CsvSource({
        // who, what they may see, what they may send
        "helen-marsh, 200, 303",
        "margaret-lowe, 200, 403",
        "tom-okafor, 403, 403",
        "leo-grant, 403, 403"
    })
    void who_may_see_a_case_may_have_its_documents_and_who_works_on_it_may_add_some(
            String officer, int seen, int sent) {
        String page = formal() + "/documents";
        upload(page, "a.pdf", pdf(100));
        String file = copy(page);
        try (Desk.Browser browser = desk.browser(officer)) {
            assertThat(browser.get(page).statusCode()).isEqualTo(seen);
            assertThat(browser.get(file).statusCode()).isEqualTo(seen);
            assertThat(browser.get(file + "/remove").statusCode()).isEqualTo(403);
            Matcher token =
                    Pattern.compile("name=\"token\" value=\"([^\"]*)\"")
                            .matcher(browser.get("/start").body());
            assertThat(token.find()).isTrue();
            Map<String, String> fields = Map.of("token", token.group(1), "key", officer);
            assertThat(upload(browser, page, fields, "b.pdf", pdf(100)).statusCode())
                    .isEqualTo(sent);
        }
    }

    @Test
    void a_document_is_not_had_by_the_address_of_another_case() {
        String page = received("childrens") + "/documents";
        upload(page, "a.pdf", pdf(100));
        String id = copy(page).replaceAll(".*/", "");

        assertThat(recovery.get(received("corporate") + "/documents/" + id).statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_note_is_shown_with_who_wrote_it() {
        String address = received("corporate");

        give(address + "/add-note", on(5, "note", "She rang <i>twice</i>"));

        assertThat(recovery.get(address).body())
                .contains("She rang &lt;i&gt;twice&lt;/i&gt;", "Note 1 added")
                .containsPattern("(?s)id=\"notes\".*Priya Nair");
    }

    @Test
    void a_link_shows_on_both_cases_and_names_none_of_a_service_that_the_officer_may_not_see() {
        String childs = formal();
        String councils = received("corporate");
        String child = childs.substring(childs.lastIndexOf('/') + 1);
        String council = councils.substring(councils.lastIndexOf('/') + 1);

        give(childs + "/link-case", on(6, "otherCase", council, "relation", "same-person"));

        assertThat(recovery.get(childs).body())
                .contains("Linked to " + council + ": same person", "Delete the link to");
        assertThat(recovery.get(councils).body())
                .contains("href=\"" + childs + "\">" + child + "</a>", "Stage 1");
        try (Desk.Browser tom = desk.browser("tom-okafor")) {
            assertThat(tom.get(councils).body())
                    .contains("A case of another service")
                    .doesNotContain(child);
        }
        try (Desk.Browser helen = desk.browser("helen-marsh")) {
            assertThat(helen.get(childs).body())
                    .contains("Linked to a case of another service")
                    .doesNotContain(council);
        }

        give(childs + "/unlink-case?otherCase=" + council, on(7));

        assertThat(recovery.get(councils).body()).doesNotContain("Linked cases");
    }

    @Test
    void a_link_to_nothing_or_to_itself_is_refused_beside_its_field() {
        String address = received("corporate");
        String own = address.substring(address.lastIndexOf('/') + 1);

        assertThat(
                        give(address + "/link-case", on(6, "otherCase", own, "relation", "related"))
                                .body())
                .contains("is this very case", "href=\"#otherCase\"");
        assertThat(
                        give(
                                        address + "/link-case",
                                        on(6, "otherCase", "COR-1999-1", "relation", "related"))
                                .body())
                .contains("There is no case COR-1999-1");
    }

    private static Map<String, String> filled(Desk.Browser browser, String page, String act) {
        Map<String, String> form = new TreeMap<>(hidden(browser, page));
        form.putAll(
                Map.of(
                        "do", act,
                        "concern.1.finding", "upheld",
                        "concern.1.looked-at", "The visits’ log",
                        "new.1.category", "standard-of-service",
                        "new.1.finding", "not-upheld",
                        "new.1.looked-at", "# The rota",
                        "root-cause", "communication",
                        "lesson.1.wording", "Families are told before a change",
                        "lesson.1.owner", "Head of visits"));
        form.putAll(
                Map.of(
                        "lesson.1.dueOn-day", "1",
                        "lesson.1.dueOn-month", "2",
                        "lesson.1.dueOn-year", "2026",
                        "remedy.1.kind", "financial",
                        "remedy.1.amountGbp", "150"));
        return form;
    }

    @Test
    void an_investigation_is_saved_handed_in_once_and_stands_ready_for_the_response() {
        String address = formal();
        String page = address + "/investigation/1";
        try (Desk.Browser helen = desk.browser("helen-marsh")) {
            assertThat(helen.get(address).body()).contains("Fill in the investigation of");
            assertThat(
                            helen.post(page, filled(helen, page, "save"))
                                    .headers()
                                    .firstValue("Location"))
                    .contains(page + "?done=saved");
            assertThat(helen.get(page + "?done=saved").body())
                    .contains("The draft is saved.", "The visits’ log", "value=\"Head of visits\"")
                    .contains(
                            "Last saved on 1 December 2025 by Helen Marsh",
                            "id=\"lesson.2.wording\"");

            Map<String, String> form = filled(helen, page, "hand-in");
            assertThat(helen.post(page, form).headers().firstValue("Location"))
                    .contains(address + "?done=submit-investigation");
            assertThat(helen.post(page, form).headers().firstValue("Location")).contains(page);
        }

        String shown = recovery.get(address).body();
        assertThat(shown)
                .contains("Handed in on 1 December 2025", "Lesson 1 added", "Concern 2 raised")
                .contains("Remedy 1 agreed: financial, £150")
                .doesNotContain("Lesson 2 drawn", "Remedy 2 agreed", "Concern 3 raised");
        assertThat(recovery.get(page).body())
                .contains("Handed in on 1 December 2025 by Helen Marsh", "Finding proposed")
                .contains("# The rota", "Communication or information");
        assertThat(recovery.get(address + "/respond?stage=1").body())
                .containsPattern("name=\"findings.1\" value=\"upheld\" checked")
                .containsPattern("name=\"findings.2\" value=\"not-upheld\" checked");
    }

    @Test
    void what_is_missing_or_wrong_is_told_by_its_field_and_nothing_is_lost_or_recorded() {
        String address = formal();
        String page = address + "/investigation/1";
        Map<String, String> form = filled(recovery, page, "hand-in");
        form.put("root-cause", "");
        form.put("concern.1.finding", "");
        form.put("lesson.1.dueOn-day", "31");
        form.put("remedy.1.amountGbp", "a lot");

        HttpResponse<String> wrong = recovery.post(page, form);

        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body())
                .contains("href=\"#root-cause\"", "href=\"#concern.1.finding-1\"")
                .contains("href=\"#lesson.1.dueOn-day\"", "href=\"#remedy.1.amountGbp\"")
                .contains("“By when? (optional)” needs a real date", "value=\"a lot\"")
                .contains("The visits’ log");
        assertThat(recovery.get(address).body()).doesNotContain("Concern 2 raised");
    }

    @Test
    void a_rule_that_refuses_one_part_stops_the_whole_and_says_which() {
        String address = formal();
        String page = address + "/investigation/1";
        Map<String, String> form = filled(recovery, page, "hand-in");
        form.put("remedy.1.kind", "apology");

        HttpResponse<String> refused = recovery.post(page, form);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("href=\"#remedy.1.", "Families are told");
        assertThat(recovery.get(address).body()).doesNotContain("Concern 2 raised");
    }

    @Test
    void who_saves_second_sees_what_the_first_one_wrote_and_loses_nothing() {
        String page = formal() + "/investigation/1";
        Map<String, String> mine = filled(recovery, page, "save");
        try (Desk.Browser helen = desk.browser("helen-marsh")) {
            Map<String, String> hers = filled(helen, page, "save");
            hers.put("concern.1.looked-at", "Her own notes");
            helen.post(page, hers);
        }

        HttpResponse<String> conflict = recovery.post(page, mine);

        assertThat(conflict.statusCode()).isEqualTo(409);
        assertThat(conflict.body())
                .contains("Helen Marsh saved this form while you filled it in")
                .contains("Her own notes", "The visits’ log", "name=\"sheet\" value=\"1\"");
    }

    @Test
    void a_case_that_moved_on_meanwhile_is_told_before_a_form_is_handed_in() {
        String address = formal();
        String page = address + "/investigation/1";
        Map<String, String> form = filled(recovery, page, "hand-in");
        give(address + "/add-note", on(5, "note", "She rang"));

        HttpResponse<String> conflict = recovery.post(page, form);

        assertThat(conflict.statusCode()).isEqualTo(409);
        assertThat(conflict.body()).contains("Somebody else changed this case", "Note 1 added");
    }

    @Test
    void the_form_is_for_investigators_of_the_service_only() {
        String page = formal() + "/investigation/1";
        for (String officer : List.of("margaret-lowe", "tom-okafor", "leo-grant")) {
            try (Desk.Browser browser = desk.browser(officer)) {
                assertThat(browser.get(page).statusCode()).as(officer).isEqualTo(403);
                assertThat(browser.send(page, Map.of("do", "save"), "/start").statusCode())
                        .as(officer)
                        .isEqualTo(403);
            }
        }
        assertThat(recovery.get(page.replace("/1", "/9")).statusCode()).isEqualTo(404);
        assertThat(recovery.get(received("corporate") + "/investigation").statusCode())
                .isEqualTo(404);
    }
}
