package org.redress.app.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The letters of cases and their templates over HTTP, without a script.
class LettersTest extends OnTheDesk {

    private static final Pattern BODY =
            Pattern.compile("<textarea[^>]* name=\"body\"[^>]*>(.*?)</textarea>", Pattern.DOTALL);
    private static final Pattern HIDDEN =
            Pattern.compile("name=\"(key|version|seen)\" value=\"([^\"]*)\"");
    private static final String TEMPLATES = "/administration/letter-templates";

    private static Map<String, String> fields(String... pairs) {
        Map<String, String> fields = new HashMap<>();
        for (int at = 0; at < pairs.length; at += 2) {
            fields.put(pairs[at], pairs[at + 1]);
        }
        return fields;
    }

    private static Map<String, String> day(String name, int day, int month, String... more) {
        Map<String, String> fields = fields(more);
        fields.put(name + "-day", "" + day);
        fields.put(name + "-month", "" + month);
        fields.put(name + "-year", "2025");
        return fields;
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }

    /// A case that was received a week ago and acknowledged.
    private static String acknowledged(String area, String kind) {
        String form = "/contacts/new?area=" + area;
        Map<String, String> contact =
                day(
                        "receivedOn",
                        24,
                        11,
                        "area",
                        area,
                        "channel",
                        "email",
                        "complainant.name",
                        "Ada Example",
                        "subject",
                        "Nobody told us [at all] about <b>visits</b>",
                        "outcomeSought",
                        "An apology");
        String address = location(recovery.send("/contacts/new", contact, form));
        address = address.substring(0, address.indexOf('?'));
        give(address + "/accept-formally?about=" + kind, day("on", 24, 11));
        give(address + "/raise-concern?stage=1", day("on", 24, 11, "category", category(area)));
        if (area.equals("corporate")) {
            give(address + "/acknowledge?stage=1", day("on", 26, 11));
        }
        return address;
    }

    private static String category(String area) {
        String form = recovery.get("/cases?area=" + area).body();
        assertThat(form).isNotEmpty();
        return "standard-of-service";
    }

    private static HttpResponse<String> give(String address, Map<String, String> fields) {
        return recovery.send(address, fields, address);
    }

    /// Begins a letter putting the response off; gives its address.
    private static String extension(String address) {
        String form = address + "/letters/new/extension-1";
        HttpResponse<String> answer =
                recovery.send(form, day("asked-2", 19, 12, "asked-1", "a witness is away"), form);
        assertThat(answer.statusCode()).isEqualTo(303);
        return location(answer).replaceAll("\\?.*", "");
    }

    private static String unescaped(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    private static String body(String html) {
        Matcher matcher = BODY.matcher(html);
        assertThat(matcher.find()).as("a draft to be changed").isTrue();
        return unescaped(matcher.group(1));
    }

    /// What the form of a letter holds, as a browser would send it again.
    private static Map<String, String> form(Desk.Browser browser, String letter, String act) {
        String html = browser.get(letter).body();
        Map<String, String> fields =
                day("asked-2", 19, 12, "asked-1", "a witness is away", "act", act);
        HIDDEN.matcher(html).results().forEach(it -> fields.put(it.group(1), it.group(2)));
        Matcher typed = BODY.matcher(html);
        if (typed.find()) {
            fields.put("body", unescaped(typed.group(1)));
        }
        return fields;
    }

    private static HttpResponse<String> send(String letter, Map<String, String> fields) {
        return recovery.send(letter, fields, letter);
    }

    @Test
    void a_letter_goes_from_its_draft_to_the_form_of_what_it_told() {
        String address = acknowledged("corporate", "corporate");
        String letters = recovery.get(address + "/letters").body();
        assertThat(letters.substring(0, letters.indexOf("Other letters")))
                .contains("More time needed, stage 1");

        String letter = extension(address);
        String draft = recovery.get(letter + "?done=draft").body();
        assertThat(draft)
                .contains("The draft is written", "Code 6.4")
                .doesNotContain("desk-checks__unmet");
        assertThat(body(draft))
                .contains(
                        "Dear Ada Example",
                        "The reason is: a witness is away",
                        "We will now respond by 19 December 2025",
                        "Local Government and Social Care Ombudsman",
                        "0300 061 0614");

        assertThat(location(send(letter, form(recovery, letter, "approve"))))
                .endsWith("?done=approve");
        assertThat(recovery.get(letter).body())
                .contains("Approved, not sent yet", "Fingerprint")
                .doesNotContain("<textarea");
        assertThat(recovery.get("/work?show=letters").body())
                .contains("More time needed, stage 1", "Approved on 1 December 2025")
                .contains("href=\"" + letter + "\"");
        try (Desk.Browser others = desk.browser("nadia-rahman")) {
            assertThat(others.get("/work?show=letters").body())
                    .contains("No approved letter waits to be sent.");
        }
        try (Desk.Browser reader = desk.browser("george-elliott")) {
            assertThat(reader.get("/work").body()).doesNotContain("Letters to send");
            assertThat(reader.get("/work?show=letters").statusCode()).isEqualTo(404);
        }
        Map<String, String> sent = form(recovery, letter, "send");
        sent.putAll(day("on", 1, 12, "how", "EMAIL"));
        String after = recovery.get(location(send(letter, sent))).body();
        assertThat(recovery.get("/work?show=letters").body())
                .doesNotContain("href=\"" + letter + "\"");

        assertThat(after).contains("The letter is marked as sent", "Extend the time");
        Matcher onward = Pattern.compile("href=\"([^\"]*/extend[^\"]*)\"").matcher(after);
        assertThat(onward.find()).isTrue();
        assertThat(recovery.get(onward.group(1).replace("&amp;", "&")).body())
                .contains("name=\"on-day\" inputmode=\"numeric\" value=\"1\"")
                .contains("name=\"on-month\" inputmode=\"numeric\" value=\"12\"");
        assertThat(recovery.get(address).body())
                .contains("More time needed, stage 1", "Sent on 1 December 2025, by email")
                .containsPattern("Letter [0-9]+ \\(More time needed, stage 1\\) sent, by email")
                .containsPattern("Letter [0-9]+ \\([^)]+\\) approved")
                .containsPattern("Letter [0-9]+ \\([^)]+\\) drafted");
    }

    @Test
    void a_letter_without_what_it_must_contain_is_approved_for_a_reason_alone() {
        String address = acknowledged("corporate", "corporate");
        String letter = extension(address);
        Map<String, String> without = form(recovery, letter, "approve");
        without.put("body", "Dear Ada\n\nWe will respond by 19 December 2025.\n");

        HttpResponse<String> refused = send(letter, without);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("The letter lacks something", "How to reach the Ombudsman")
                .contains("href=\"#reason\"", "id=\"reason-error\"")
                .contains("desk-checks__unmet", "Dear Ada");

        Map<String, String> again = form(recovery, letter, "approve");
        again.put("reason", "Told by telephone today");
        assertThat(location(send(letter, again))).endsWith("?done=approve");
        assertThat(recovery.get(letter).body())
                .contains("Approved without", "Told by telephone today", "desk-checks__unmet");
        assertThat(recovery.get(address).body()).contains("without something that it must contain");
    }

    @Test
    void no_reason_lets_a_letter_with_gaps_through() {
        String letter = extension(acknowledged("corporate", "corporate"));
        Map<String, String> gap = form(recovery, letter, "approve");
        gap.put("body", gap.get("body") + "\n[say more]\n");
        gap.put("reason", "No time");

        HttpResponse<String> refused = send(letter, gap);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("square brackets", "Still to be written: [say more]");
    }

    @Test
    void what_people_wrote_makes_neither_gaps_nor_code() {
        String address = acknowledged("corporate", "corporate");
        String form = address + "/letters/new/response-1-upheld";
        String letter = location(recovery.send(form, Map.of(), form));
        String html = recovery.get(letter).body();

        assertThat(html).doesNotContain("<b>visits</b>");
        assertThat(body(html)).contains("Nobody told us (at all) about <b>visits</b>");
        assertThat(recovery.get(letter.replaceAll("\\?.*", "/paper")).body())
                .contains("Preview of the draft", "&lt;b&gt;visits&lt;/b&gt;");
    }

    @Test
    void who_comes_second_loses_nothing_and_sees_what_the_other_wrote() {
        String letter = extension(acknowledged("corporate", "corporate"));
        Map<String, String> mine = form(recovery, letter, "save");
        Map<String, String> theirs = form(recovery, letter, "save");
        theirs.put("body", "Their words\n");
        theirs.put("key", "theirs-" + letter);
        send(letter, theirs);
        mine.put("body", "My words\n");
        mine.put("key", "mine-" + letter);

        HttpResponse<String> conflict = send(letter, mine);

        assertThat(conflict.statusCode()).isEqualTo(409);
        assertThat(conflict.body()).contains("Somebody else changed this letter", "Their words");
        assertThat(body(conflict.body())).isEqualTo("My words\n");
    }

    @Test
    void the_same_form_sent_twice_is_recorded_once() {
        String letter = extension(acknowledged("corporate", "corporate"));
        Map<String, String> fields = form(recovery, letter, "save");
        fields.put("body", "Dear Ada, once\n");

        assertThat(send(letter, fields).statusCode()).isEqualTo(303);
        assertThat(send(letter, fields).statusCode()).isEqualTo(303);
        assertThat(Pattern.compile("Draft changed").matcher(recovery.get(letter).body()).results())
                .hasSize(1);
    }

    @Test
    void a_change_of_an_approved_letter_makes_a_new_draft() {
        String address = acknowledged("corporate", "corporate");
        String letter = extension(address);
        send(letter, form(recovery, letter, "approve"));

        String copy = location(send(letter, form(recovery, letter, "copy")));

        assertThat(copy).endsWith("/letters/2?done=copy");
        assertThat(body(recovery.get(copy).body())).contains("a witness is away");
        assertThat(recovery.get(letter).body()).contains("Set aside");
        Map<String, String> aside = form(recovery, copy, "set-aside");
        assertThat(location(send(copy.replaceAll("\\?.*", ""), aside))).endsWith("done=set-aside");
    }

    @ParameterizedTest
    @CsvSource({"31, 2, needs a real date", "2, 12, cannot be in the future"})
    void how_and_when_it_went_is_asked_again_as_it_was_typed(String day, String month, String why) {
        String letter = extension(acknowledged("corporate", "corporate"));
        send(letter, form(recovery, letter, "approve"));
        Map<String, String> gone = form(recovery, letter, "send");
        gone.putAll(Map.of("on-day", day, "on-month", month, "on-year", "2025", "how", "EMAIL"));

        HttpResponse<String> wrong = send(letter, gone);

        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body())
                .contains(why, "href=\"#on-day\"", "value=\"" + day + "\"")
                .containsPattern("value=\"EMAIL\"[^>]* checked");
    }

    @Test
    void a_date_that_is_none_is_asked_for_again_with_what_was_typed() {
        String form = acknowledged("corporate", "corporate") + "/letters/new/extension-1";

        HttpResponse<String> wrong =
                recovery.send(form, day("asked-2", 31, 11, "asked-1", "because"), form);

        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body())
                .contains("needs a real date", "href=\"#asked-2-day\"", "value=\"31\"", "because");
    }

    @ParameterizedTest
    @CsvSource({"letter.pdf, letter-1.pdf", "large-print.pdf, letter-1-large-print.pdf"})
    void a_letter_is_kept_as_pdf(String form, String name) {
        String letter = extension(acknowledged("corporate", "corporate"));

        HttpResponse<String> pdf = recovery.get(letter + "/" + form);

        assertThat(pdf.statusCode()).isEqualTo(200);
        assertThat(pdf.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(pdf.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment")
                .contains(name);
        assertThat(pdf.body()).startsWith("%PDF-");
    }

    @Test
    void the_letters_that_fit_come_with_the_stage() {
        String address = acknowledged("childrens", "statutory");
        String letters = recovery.get(address + "/letters").body();

        assertThat(letters.substring(0, letters.indexOf("Other letters")))
                .contains("Acknowledgement, stage 1")
                .doesNotContain("Invitation to the review panel", "Not accepted as a complaint");
        assertThat(letters).contains("Invitation to the review panel");
        assertThat(recovery.get(address + "/letters/new/no-such").statusCode()).isEqualTo(404);
        assertThat(recovery.get(address + "/letters/77").statusCode()).isEqualTo(404);
        assertThat(recovery.get(address + "/letters/x").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "/letters",
        "/letters/1",
        "/letters/1/paper",
        "/letters/1/letter.pdf",
        "/letters/1/large-print.pdf",
        "/letters/new/extension-1"
    })
    void who_may_not_see_a_case_sees_none_of_its_letters(String page) {
        String address = acknowledged("childrens", "statutory");
        extension(address);
        try (Desk.Browser other = desk.browser("tom-okafor")) {
            HttpResponse<String> answer = other.get(address + page);

            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body()).doesNotContain("witness", "Ada Example");
        }
    }

    @ParameterizedTest
    @CsvSource({"margaret-lowe", "helen-marsh"})
    void who_neither_runs_cases_nor_answers_them_reads_letters_and_writes_none(String officer) {
        String address = acknowledged("childrens", "statutory");
        String letter = extension(address);
        try (Desk.Browser reader = desk.browser(officer)) {
            assertThat(reader.get(letter).body())
                    .contains("a witness is away")
                    .doesNotContain("<textarea", "Set the letter aside");
            assertThat(reader.get(address + "/letters").body()).doesNotContain("Write a letter");
            assertThat(reader.get(address + "/letters/new/extension-1").statusCode())
                    .isEqualTo(403);
            Map<String, String> save = form(recovery, letter, "save");
            assertThat(reader.send(letter, save, letter).statusCode()).isEqualTo(403);
            assertThat(reader.send(address + "/letters/new/extension-1", save, letter).statusCode())
                    .isEqualTo(403);
        }
    }

    private static Map<String, String> template(Desk.Browser browser, String page, String text) {
        Map<String, String> fields = fields("text", text, "act", "save");
        HIDDEN.matcher(browser.get(page).body())
                .results()
                .forEach(it -> fields.put(it.group(1), it.group(2)));
        return fields;
    }

    @Test
    void an_administrator_changes_a_template_and_restores_it() {
        String page = TEMPLATES + "/adults/withdrawal";
        try (Desk.Browser administrator = desk.browser("leo-grant")) {
            assertThat(administrator.get(TEMPLATES).body())
                    .contains("Letter templates", "Withdrawal confirmed", "As it came");
            Map<String, String> unknown = template(administrator, page, "Dear {{whoever}}");
            HttpResponse<String> refused = administrator.send(page, unknown, page);
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.body())
                    .contains("“whoever” is not a name that this letter knows", "Dear {{whoever}}");

            String words = "Dear {{name of the addressee}}, you withdraw {{reference}}.";
            Map<String, String> good = template(administrator, page, words);
            assertThat(location(administrator.send(page, good, page))).endsWith("?done=save");
            assertThat(administrator.send(page, good, page).statusCode()).isEqualTo(409);
            assertThat(administrator.get(page).body())
                    .contains("Version 1", "Recorded by Leo Grant", words)
                    .contains("Dear Alex Example, you withdraw ABC-2025-0001.");
            Map<String, String> preview = template(administrator, page, "Only {{reference}}");
            preview.put("act", "preview");
            assertThat(administrator.send(page, preview, page).body())
                    .contains("Only ABC-2025-0001", "Missing");
            assertThat(administrator.get(TEMPLATES).body()).contains("Your council’s own");

            Map<String, String> restore = template(administrator, page, "");
            restore.put("act", "restore");
            assertThat(location(administrator.send(page, restore, page))).endsWith("?done=restore");
            assertThat(administrator.get(page).body()).contains("was restored");
        }
    }

    @Test
    void a_new_letter_starts_from_the_councils_own_text() {
        String page = TEMPLATES + "/corporate/withdrawal";
        Map<String, String> own =
                template(recovery, page, "Hello {{name of the person}}, you withdrew it.");
        recovery.send(page, own, page);
        String form = acknowledged("corporate", "corporate") + "/letters/new/withdrawal";

        String letter = location(recovery.send(form, Map.of(), form));

        assertThat(body(recovery.get(letter).body()))
                .isEqualTo("Hello Ada Example, you withdrew it.\n");
    }

    @ParameterizedTest
    @CsvSource({
        "margaret-lowe, /administration/letter-templates",
        "margaret-lowe, /administration/letter-templates/childrens/withdrawal",
        "tom-okafor, /administration/letter-templates/childrens/withdrawal",
        "iris-bennett, /administration/letter-templates"
    })
    void who_may_edit_no_templates_sees_none(String officer, String page) {
        try (Desk.Browser other = desk.browser(officer)) {
            assertThat(other.get(page).statusCode()).isEqualTo(403);
            String some = recovery.get("/work").body();
            assertThat(some).contains("Administration");
            assertThat(
                            other.post(page, Map.of("act", "save", "text", "x", "token", "guessed"))
                                    .statusCode())
                    .isIn(403, 404, 405);
        }
    }

    @Test
    void an_administrator_is_led_to_the_templates_and_to_no_case() {
        try (Desk.Browser administrator = desk.browser("leo-grant")) {
            assertThat(administrator.get(location(administrator.get("/"))).body())
                    .contains("href=\"" + TEMPLATES + "\"");
            assertThat(administrator.get("/cases").statusCode()).isEqualTo(403);
            assertThat(administrator.get(TEMPLATES + "/adults/none").statusCode()).isEqualTo(404);
        }
    }
}
