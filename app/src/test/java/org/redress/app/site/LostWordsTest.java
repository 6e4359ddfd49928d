package org.redress.app.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.app.demo.LoadedDemo;
import org.redress.app.signin.Seal;
import org.redress.app.signin.Session;
import org.redress.app.signin.Sessions;

/// What officers have typed comes back to them, whatever else happened meanwhile.
class LostWordsTest extends OnTheDesk {

    private static final Sessions SESSIONS =
            new Sessions(new Seal("k".repeat(32).getBytes(UTF_8)), false);
    private static final String SIGNED_OUT = "You were signed out before this was sent";
    private static final String[] TODAY = {"on-day", "1", "on-month", "12", "on-year", "2025"};

    private static Contacts contacts;

    @BeforeAll
    static void start() {
        contacts = new Contacts(recovery);
    }

    private static HttpResponse<String> give(String address, String... answers) {
        return recovery.send(address, Contacts.fields(answers), address);
    }

    private static String[] with(String... more) {
        String[] all = java.util.Arrays.copyOf(TODAY, TODAY.length + more.length);
        System.arraycopy(more, 0, all, TODAY.length, more.length);
        return all;
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("nowhere: " + answer.statusCode());
    }

    /// A formal complaint at its first stage, with one concern.
    private static String formal() {
        String address = contacts.received("childrens", "Ada Example", "The gate");
        give(address + "/accept-formally?about=statutory", TODAY);
        give(address + "/raise-concern?stage=1", with("category", "standard-of-service"));
        return address;
    }

    private static Map<String, String> investigation(Desk.Browser browser, String page) {
        Map<String, String> form = Contacts.carried(browser.get(page).body());
        form.putAll(
                Contacts.fields(
                        "do", "hand-in",
                        "concern.1.finding", "upheld",
                        "concern.1.looked-at", "The log",
                        "root-cause", "communication"));
        return form;
    }

    @Test
    void who_fills_in_a_form_that_a_colleague_hands_in_meanwhile_has_their_text_back() {
        String page = formal() + "/investigation/1";
        Map<String, String> mine = investigation(recovery, page);
        mine.put("concern.1.looked-at", "My long report");
        try (Desk.Browser helen = desk.browser("helen-marsh")) {
            Map<String, String> hers = investigation(helen, page);
            assertThat(location(helen.post(page, hers))).contains("done=submit-investigation");
            assertThat(location(helen.post(page, hers))).isEqualTo(page);
        }

        for (String act : new String[] {"save", "hand-in"}) {
            mine.put("do", act);
            HttpResponse<String> late = recovery.post(page, mine);

            assertThat(late.statusCode()).as(act).isEqualTo(409);
            assertThat(late.body())
                    .contains("Somebody else handed this form in", "My long report</textarea>");
        }
    }

    @Test
    void who_fills_in_the_form_of_a_stage_that_is_closed_meanwhile_has_their_text_back() {
        String address = formal();
        String page = address + "/investigation/1";
        Map<String, String> mine = investigation(recovery, page);
        mine.put("do", "save");
        mine.put("concern.1.looked-at", "My long report");
        assertThat(location(give(address + "/withdraw", TODAY))).contains("done=withdraw");

        HttpResponse<String> late = recovery.post(page, mine);

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("no longer open", "My long report</textarea>");
    }

    @Test
    void an_answer_that_is_too_long_is_told_by_its_box_and_not_cut() {
        String page = formal() + "/investigation/1";
        Map<String, String> mine = investigation(recovery, page);
        mine.put("do", "save");
        mine.put("concern.1.looked-at", "x".repeat(20_001) + "the end");

        HttpResponse<String> wrong = recovery.post(page, mine);

        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body())
                .contains("has too long an answer", "href=\"#concern.1.looked-at\"")
                .contains("the end</textarea>");
    }

    @Test
    void characters_that_nobody_can_print_are_left_out_of_what_is_saved() {
        String page = formal() + "/investigation/1";
        Map<String, String> mine = investigation(recovery, page);
        mine.put("do", "save");
        mine.put("concern.1.looked-at", "One\u000bTwo\fThree\0Four");

        assertThat(location(recovery.post(page, mine))).contains("done=saved");
        assertThat(recovery.get(page).body()).contains("One\nTwo\nThreeFour</textarea>");
    }

    /// The page on which the answers of a triage are checked.
    private static String checked(String address) {
        String what = recovery.get(address + "/triage").body();
        String way = contacts.answered(address, what, "what", "complaint").body();
        return contacts.answered(address, way, "way", "formal").body();
    }

    @Test
    void triage_sent_twice_is_recorded_once_and_goes_on_both_times() {
        String address = contacts.received("corporate", "Ned Example", "The kerb");
        String what = recovery.get(address + "/triage").body();
        String check = contacts.answered(address, what, "what", "compliment").body();

        assertThat(location(contacts.answered(address, check, TODAY))).contains("?done=");
        assertThat(location(contacts.answered(address, check, TODAY))).contains("?done=");
    }

    @Test
    void a_move_sent_twice_goes_on_to_the_same_contact_both_times() {
        String address = contacts.received("corporate", "Oda Example", "My carer came late");
        String what = recovery.get(address + "/triage").body();
        String where = contacts.answered(address, what, "what", "moved").body();
        String check = contacts.answered(address, where, "area", "adults").body();

        String once = location(contacts.answered(address, check, TODAY));
        assertThat(once).startsWith("/cases/ADU-");
        assertThat(location(contacts.answered(address, check, TODAY))).isEqualTo(once);
    }

    @Test
    void who_triages_what_a_colleague_has_accepted_meanwhile_keeps_their_explanation() {
        String address = contacts.received("corporate", "Pat Example", "The tax itself");
        String what = recovery.get(address + "/triage").body();
        String way = contacts.answered(address, what, "what", "complaint").body();
        String why = contacts.answered(address, way, "way", "not-accepted").body();
        assertThat(location(give(address + "/accept-formally?about=corporate", TODAY)))
                .contains("done=accept-formally");

        String check =
                contacts.answered(
                                address,
                                why,
                                "exclusion",
                                "law-or-government-policy",
                                "explanation",
                                "It is the law",
                                "toldNextStep",
                                "true")
                        .body();
        assertThat(check).contains("It is the law");
        HttpResponse<String> conflict = contacts.answered(address, check, TODAY);

        assertThat(conflict.statusCode()).isEqualTo(409);
        assertThat(conflict.body())
                .contains("What somebody else recorded meanwhile", "It is the law");
        assertThat(recovery.get(address + "/triage").statusCode()).isEqualTo(409);
    }

    /// Sends a form of a session in which nothing was done for hours.
    private static HttpResponse<String> tooLate(
            Desk.Browser browser, String officer, String address, Map<String, String> typed) {
        Instant morning = LoadedDemo.CLOCK.instant().minus(Duration.ofHours(3));
        Session over = new Session(Optional.of(officer), morning, morning, "abc");
        Map<String, String> all = new HashMap<>(typed);
        all.put("token", SESSIONS.token(over));
        return browser.post(address, all);
    }

    @Test
    void forms_of_every_room_come_back_as_their_own_pages_after_signing_in_again() {
        String address = formal();
        HttpResponse<String> investigation =
                tooLate(
                        recovery,
                        "priya-nair",
                        address + "/investigation/1",
                        Contacts.fields("do", "save", "concern.1.looked-at", "The log"));
        assertThat(investigation.body())
                .contains(SIGNED_OUT, "The log</textarea>", "name=\"do\" value=\"hand-in\"")
                .doesNotContain("You are signed in again");

        String form = address + "/letters/new/extension-1";
        HttpResponse<String> begun =
                tooLate(
                        recovery,
                        "priya-nair",
                        form,
                        Contacts.fields("asked-1", "a witness is away", "key", "k"));
        assertThat(begun.body())
                .contains(SIGNED_OUT, "a witness is away", "Write the draft")
                .doesNotContain("You are signed in again");

        String template = "/administration/letter-templates/corporate/extension-1";
        HttpResponse<String> templates =
                tooLate(
                        recovery,
                        "priya-nair",
                        template,
                        Contacts.fields("act", "save", "text", "Dear {{person}}", "seen", "0"));
        assertThat(templates.body())
                .contains(SIGNED_OUT, "Dear {{person}}", "name=\"act\" value=\"save\"")
                .doesNotContain("You are signed in again");

        HttpResponse<String> record =
                tooLate(
                        recovery,
                        "priya-nair",
                        "/records/ombudsman-case/new",
                        Contacts.fields("key", "k", "reference", "25-77777"));
        assertThat(record.body())
                .contains(SIGNED_OUT, "25-77777")
                .doesNotContain("You are signed in again");

        try (Desk.Browser keeper = desk.browser("iris-bennett")) {
            HttpResponse<String> equality =
                    tooLate(
                            keeper,
                            "iris-bennett",
                            "/equality",
                            Contacts.fields("reference", "CHI-2025-0001", "gender", "Their own"));
            assertThat(equality.body())
                    .contains(SIGNED_OUT, "value=\"Their own\"", "Save the answers")
                    .doesNotContain("You are signed in again");
        }
    }

    @Test
    void a_letter_comes_back_beside_what_somebody_else_made_of_it() {
        String address = formal();
        String form = address + "/letters/new/extension-1";
        String letter =
                location(
                                give(
                                        form,
                                        "asked-1",
                                        "a witness is away",
                                        "asked-2-day",
                                        "19",
                                        "asked-2-month",
                                        "12",
                                        "asked-2-year",
                                        "2025"))
                        .replaceAll("\\?.*", "");
        Map<String, String> mine =
                Contacts.fields("act", "save", "version", "0", "key", "k", "body", "My words");

        HttpResponse<String> back = tooLate(recovery, "priya-nair", letter, mine);

        assertThat(back.body())
                .contains(SIGNED_OUT, "My words", "a witness is away")
                .doesNotContain("You are signed in again");
        mine.put("act", "send");
        mine.remove("body");
        mine.put("on-day", "1");
        assertThat(tooLate(recovery, "priya-nair", letter, mine).body())
                .contains("type=\"hidden\" name=\"act\" value=\"send\"", "name=\"on-day\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tom-okafor", "leo-grant"})
    void who_may_not_is_refused_what_comes_back_too(String officer) {
        String address = formal();
        try (Desk.Browser other = desk.browser(officer)) {
            for (String form : new String[] {"/investigation/1", "/letters/new/extension-1"}) {
                HttpResponse<String> refused =
                        tooLate(other, officer, address + form, Contacts.fields("key", "k"));
                assertThat(refused.statusCode()).as(form).isEqualTo(403);
            }
        }
    }

    @Test
    void a_form_of_somebody_else_waits_until_they_sign_in_or_it_is_left() {
        try (Desk.Browser late = desk.browser()) {
            HttpResponse<String> asked =
                    tooLate(
                            late,
                            "priya-nair",
                            "/contacts/new",
                            Contacts.fields("area", "corporate", "subject", "Kept words"));
            Map<String, String> answer = Contacts.carried(asked.body());
            answer.put("officer", "tom-okafor");
            HttpResponse<String> other = late.post("/sign-in", answer);

            assertThat(other.statusCode()).isEqualTo(422);
            assertThat(other.body())
                    .contains("typed by somebody else", "name=\"draft\"", "Sign in without it")
                    .doesNotContain("Kept words");
            assertThat(late.get("/work").statusCode()).isEqualTo(303);

            Map<String, String> again = Contacts.carried(other.body());
            again.put("officer", "priya-nair");
            assertThat(late.post("/sign-in", again).body()).contains("Carry on");
        }
    }

    @Test
    void who_sent_a_file_too_late_is_told_after_signing_in_that_it_was_not_kept() {
        String documents = formal() + "/documents";
        try (Desk.Browser late = desk.browser()) {
            HttpResponse<String> asked = late.post(documents, Map.of("token", "t"));
            assertThat(location(asked)).startsWith("/sign-in?to=").contains("not-kept");
            Map<String, String> answer = Contacts.carried(late.get(location(asked)).body());
            answer.put("officer", "priya-nair");

            String on = location(late.post("/sign-in", answer));

            assertThat(late.get(on).body()).contains("so it was not kept", "href=\"#file\"");
        }
    }

    @Test
    void a_reason_that_is_too_long_stays_in_its_box() throws IOException {
        String documents = formal() + "/documents";
        sendFile(documents, "%PDF-1.7\n%%EOF\n", true);
        String removal =
                java.util.regex.Pattern.compile("href=\"([^\"]*/remove)\"")
                        .matcher(recovery.get(documents).body())
                        .results()
                        .map(it -> it.group(1))
                        .findFirst()
                        .orElseThrow();

        HttpResponse<String> wrong = give(removal, "reason", "x".repeat(5_001) + "the end");

        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("5,000 is the most", "the end</textarea>");
    }

    @Test
    void a_file_whose_sender_goes_away_is_not_left_behind() throws Exception {
        String documents = formal() + "/documents";
        Path place = Path.of(System.getProperty("java.io.tmpdir"));
        try (WatchService watch = FileSystems.getDefault().newWatchService()) {
            place.register(
                    watch,
                    StandardWatchEventKinds.ENTRY_CREATE,
                    StandardWatchEventKinds.ENTRY_DELETE);
            sendFile(documents, "%PDF-1.7" + "x".repeat(300_000), false);

            Set<Path> there = new HashSet<>();
            boolean seen = false;
            while (!seen || !there.isEmpty()) {
                WatchKey key = watch.poll(20, TimeUnit.SECONDS);
                assertThat(key).as("left behind: " + there).isNotNull();
                for (WatchEvent<?> event : key.pollEvents()) {
                    Path file = (Path) event.context();
                    if (file.toString().startsWith("redress-")) {
                        seen |= there.add(file);
                        if (event.kind().equals(StandardWatchEventKinds.ENTRY_DELETE)) {
                            there.remove(file);
                        }
                    }
                }
                key.reset();
            }
        }
    }

    /// Sends a form with a file on a socket of its own; one that is not whole breaks off.
    private static void sendFile(String address, String content, boolean whole) throws IOException {
        Session session = SESSIONS.begin(Optional.of("priya-nair"), LoadedDemo.CLOCK.instant());
        String body =
                "--XyZ\r\nContent-Disposition: form-data; name=\"token\"\r\n\r\n"
                        + SESSIONS.token(session)
                        + "\r\n--XyZ\r\nContent-Disposition: form-data; name=\"file\";"
                        + " filename=\"a.pdf\"\r\nContent-Type: application/pdf\r\n\r\n"
                        + content
                        + "\r\n--XyZ--\r\n";
        String head =
                "POST "
                        + address
                        + " HTTP/1.1\r\nHost: localhost:"
                        + desk.server.port()
                        + "\r\nCookie: "
                        + SESSIONS.cookie(session).replaceAll(";.*", "")
                        + "\r\nContent-Type: multipart/form-data; boundary=XyZ\r\nConnection: close"
                        + "\r\nContent-Length: "
                        + body.length()
                        + "\r\n\r\n";
        try (Socket socket = new Socket("localhost", desk.server.port())) {
            OutputStream out = socket.getOutputStream();
            int sent = whole ? body.length() : body.length() - 1_000;
            out.write((head + body.substring(0, sent)).getBytes(UTF_8));
            out.flush();
            if (whole) {
                String answer = new String(socket.getInputStream().readAllBytes(), UTF_8);
                assertThat(answer).contains("303");
            }
        }
    }
}
