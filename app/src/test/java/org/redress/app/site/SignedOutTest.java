package org.redress.app.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.redress.app.demo.LoadedDemo;
import org.redress.app.signin.Seal;
import org.redress.app.signin.Session;
import org.redress.app.signin.Sessions;

/// A form that is sent when its session has run out.
class SignedOutTest extends OnTheDesk {

    private static final Sessions SESSIONS =
            new Sessions(new Seal("k".repeat(32).getBytes(UTF_8)), false);

    /// A session of this morning's, in which nothing has been done for hours.
    private static Session over() {
        Instant morning = LoadedDemo.CLOCK.instant().minus(Duration.ofHours(3));
        return new Session(Optional.of("priya-nair"), morning, morning, "abc");
    }

    private static HttpResponse<String> sentTooLate(
            Desk.Browser browser, String address, Map<String, String> typed) {
        Map<String, String> all = new HashMap<>(typed);
        all.put("token", SESSIONS.token(over()));
        return browser.post(address, all);
    }

    private static HttpResponse<String> signedIn(
            Desk.Browser browser, String officer, HttpResponse<String> asked) {
        Map<String, String> answer = Contacts.carried(asked.body());
        answer.put("officer", officer);
        return browser.post("/sign-in", answer);
    }

    private static Map<String, String> contact() {
        return Contacts.fields(
                "area", "corporate",
                "receivedOn-day", "26",
                "receivedOn-month", "11",
                "receivedOn-year", "2025",
                "channel", "phone",
                "key", "late-one",
                "subject", "Typed at \"length\" & with care");
    }

    @Test
    void who_typed_it_signs_in_and_has_it_back_to_send_again() {
        try (Desk.Browser late = desk.browser()) {
            HttpResponse<String> asked = sentTooLate(late, "/contacts/new", contact());
            assertThat(asked.statusCode()).isEqualTo(403);
            assertThat(asked.body())
                    .contains("What you typed is kept", "name=\"draft\"")
                    .doesNotContain("with care");

            HttpResponse<String> kept = signedIn(late, "priya-nair", asked);
            assertThat(kept.statusCode()).isEqualTo(200);
            assertThat(kept.body()).contains("action=\"/contacts/new\"", "Carry on");
            HttpResponse<String> form = late.post("/contacts/new", Contacts.carried(kept.body()));

            assertThat(form.statusCode()).isEqualTo(200);
            assertThat(form.body())
                    .contains(
                            "You were signed out before this was sent",
                            "& with care</textarea>".replace("& ", "&amp; "))
                    .contains("value=\"phone\" checked", "value=\"late-one\"");
            Map<String, String> again = contact();
            again.putAll(Contacts.carried(form.body()));
            assertThat(
                            late.post("/contacts/new", again)
                                    .headers()
                                    .firstValue("Location")
                                    .orElse(""))
                    .endsWith("?done=receive");
        }
    }

    @Test
    void nobody_else_gets_it() {
        try (Desk.Browser late = desk.browser()) {
            HttpResponse<String> asked = sentTooLate(late, "/contacts/new", contact());
            HttpResponse<String> other = signedIn(late, "tom-okafor", asked);

            assertThat(other.statusCode()).isEqualTo(422);
            assertThat(other.body()).doesNotContain("with care");
            signedIn(late, "tom-okafor", late.get("/sign-in"));
            Map<String, String> taken = new HashMap<>();
            taken.put("draft", Contacts.carried(asked.body()).get("draft"));
            HttpResponse<String> form = late.send("/contacts/new", taken, "/work");
            assertThat(form.statusCode()).isEqualTo(403);
            assertThat(form.body()).doesNotContain("with care");
        }
    }

    @Test
    void a_draft_that_was_changed_or_belongs_to_another_form_is_not_given_back() {
        try (Desk.Browser late = desk.browser()) {
            HttpResponse<String> asked = sentTooLate(late, "/contacts/new", contact());
            String draft = Contacts.carried(asked.body()).get("draft");
            String changed = (draft.startsWith("A") ? "B" : "A") + draft.substring(1);

            assertThat(
                            recovery.send("/contacts/new", Map.of("draft", changed), "/work")
                                    .statusCode())
                    .isEqualTo(403);
            assertThat(
                            recovery.send(
                                            "/cases/COR-2025-0001/withdraw",
                                            Map.of("draft", draft),
                                            "/work")
                                    .statusCode())
                    .isEqualTo(403);
        }
    }

    @Test
    void a_form_of_an_earlier_session_is_shown_again_and_not_taken() {
        Map<String, String> typed = contact();
        HttpResponse<String> form = sentTooLate(recovery, "/contacts/new", typed);

        assertThat(form.statusCode()).isEqualTo(200);
        assertThat(form.body()).contains("You were signed out before this was sent", "with care");
    }

    @Test
    void a_form_from_elsewhere_is_never_kept() {
        try (Desk.Browser nobody = desk.browser()) {
            Map<String, String> forged = contact();
            forged.put("token", "cHJpeWE.forged");
            HttpResponse<String> answer = nobody.post("/contacts/new", forged);

            assertThat(answer.statusCode()).isEqualTo(303);
            assertThat(answer.body()).doesNotContain("draft");
        }
    }

    @Test
    void the_forms_of_commands_and_of_triage_come_back_filled_in() {
        String address = new Contacts(recovery).received("corporate", "Yan Example", "A wait");

        HttpResponse<String> command =
                sentTooLate(
                        recovery,
                        address + "/record-adjustments",
                        Contacts.fields("adjustments", "Calls only", "version", "1", "key", "k1"));
        assertThat(command.body()).contains("You were signed out", "Calls only</textarea>");
        HttpResponse<String> triage =
                sentTooLate(
                        recovery,
                        address + "/triage",
                        Contacts.fields(
                                "step", "check", "what", "comment", "version", "1", "key", "k2"));
        assertThat(triage.body()).contains("You were signed out", "Check your answers", "Comment");
        assertThat(recovery.get(address).body()).contains("Awaiting triage");
    }
}
