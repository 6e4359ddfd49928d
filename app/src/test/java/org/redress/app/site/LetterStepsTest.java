package org.redress.app.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redress.core.casework.Equality;
import org.redress.core.casework.Handled;
import org.redress.core.casework.Instruction;
import org.redress.core.complaint.Basis;
import org.redress.core.complaint.CategoryCode;
import org.redress.core.complaint.Command;
import org.redress.core.complaint.Exclusion;
import org.redress.core.complaint.Outcome;
import org.redress.core.complaint.Person;
import org.redress.core.complaint.Reference;
import org.redress.core.complaint.Text;
import org.redress.core.procedure.RoleId;
import org.redress.core.procedure.StageId;

/// Letters and the steps that they tell of, over HTTP: what the case gives them, what the rules say
/// to them, and what is recorded when they have gone. Today is 1 December 2025.
class LetterStepsTest extends OnTheDesk {

    private static final Pattern BODY =
            Pattern.compile("<textarea[^>]* name=\"body\"[^>]*>(.*?)</textarea>", Pattern.DOTALL);
    private static final Pattern HIDDEN =
            Pattern.compile("name=\"(key|version|seen)\" value=\"([^\"]*)\"");
    private static final StageId FIRST = StageId.of("1");
    private static final LocalDate RECEIVED = LocalDate.of(2025, 11, 24);

    private static String contact(String area, String... more) {
        Map<String, String> fields = new HashMap<>();
        fields.put("area", area);
        fields.putAll(day("receivedOn", 24, 11));
        fields.put("channel", "email");
        fields.put("complainant.name", "Ada Example");
        fields.put("subject", "Nobody told us about visits");
        fields.put("outcomeSought", "An apology");
        fields.putAll(Contacts.fields(more));
        String address =
                location(recovery.send("/contacts/new", fields, "/contacts/new?area=" + area));
        return address.substring(0, address.indexOf('?'));
    }

    /// A corporate complaint, acknowledged on 26 November: the response is due on 10 December, and
    /// extended until 24 December at most.
    private static String acknowledged(String... more) {
        String address = contact("corporate", more);
        tell(address, new Command.AcceptFormally(RECEIVED, kind("corporate")));
        tell(address, new Command.Acknowledge(RECEIVED.plusDays(2), FIRST));
        return address;
    }

    private static org.redress.core.procedure.KindId kind(String id) {
        return new org.redress.core.procedure.KindId(id);
    }

    /// Records something as an older record has it.
    private static void tell(String address, Command command) {
        Reference reference =
                Reference.parse(address.substring(address.lastIndexOf('/') + 1)).orElseThrow();
        Handled handled =
                desk.demo
                        .casework
                        .desk()
                        .handle(
                                new Instruction(
                                        reference,
                                        command,
                                        new Basis.AsRecorded(),
                                        "priya-nair",
                                        Optional.empty(),
                                        Optional.empty(),
                                        Equality.NOT_STATED));
        assertThat(handled).isInstanceOf(Handled.Done.class);
    }

    private static Map<String, String> day(String name, int day, int month) {
        return Contacts.fields(
                name + "-day", "" + day, name + "-month", "" + month, name + "-year", "2025");
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }

    /// Begins a letter; gives its address.
    private static String begun(String address, String type, Map<String, String> answers) {
        String form = address + "/letters/new/" + type;
        HttpResponse<String> answer = recovery.send(form, answers, form);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return location(answer).replaceAll("\\?.*", "");
    }

    private static Map<String, String> extension(int day, int month) {
        Map<String, String> answers = day("asked-2", day, month);
        answers.put("asked-1", "a witness is away");
        return answers;
    }

    private static String body(String letter) {
        Matcher matcher = BODY.matcher(recovery.get(letter).body());
        assertThat(matcher.find()).as("a draft to be changed").isTrue();
        return matcher.group(1)
                .replace("&lt;", "<")
                .replace("&#39;", "'")
                .replace("&#34;", "\"")
                .replace("&amp;", "&");
    }

    private static HttpResponse<String> act(
            String letter, String act, Map<String, String> answers) {
        String html = recovery.get(letter).body();
        Map<String, String> fields = new HashMap<>(answers);
        fields.put("act", act);
        HIDDEN.matcher(html).results().forEach(it -> fields.put(it.group(1), it.group(2)));
        if (BODY.matcher(html).find()) {
            fields.putIfAbsent("body", body(letter));
        }
        return recovery.send(letter, fields, letter);
    }

    /// Approves a letter, whatever it lacks, and marks it as sent; gives the page after that.
    private static String gone(String letter, Map<String, String> answers) {
        Map<String, String> approval = new HashMap<>(answers);
        approval.put("body", body(letter).replaceAll("\\[[^\\]]*]", "as you know"));
        approval.put("reason", "Told by telephone");
        assertThat(location(act(letter, "approve", approval))).endsWith("done=approve");
        Map<String, String> sending = day("on", 1, 12);
        sending.put("how", "POST");
        return recovery.get(location(act(letter, "send", sending))).body();
    }

    private static String fitting(String address) {
        String html = recovery.get(address + "/letters").body();
        html = html.substring(html.indexOf("Write a letter"));
        int end = html.indexOf("Other letters");
        return html.substring(0, end < 0 ? html.length() : end);
    }

    @Test
    void an_extension_letter_tells_the_day_before_it_and_the_day_after_in_either_order() {
        String before = acknowledged();
        String first = body(begun(before, "extension-1", extension(19, 12)));
        tell(
                before,
                new Command.Extend(
                        LocalDate.of(2025, 12, 1),
                        FIRST,
                        LocalDate.of(2025, 12, 19),
                        Optional.of(Text.of("a witness is away")),
                        true));
        String form = recovery.get(before + "/letters/new/extension-1").body();
        String after = body(begun(before, "extension-1", extension(19, 12)));
        String further = body(begun(before, "extension-1", extension(22, 12)));

        assertThat(first)
                .contains("respond to your complaint by 10 December 2025")
                .contains("We will now respond by 19 December 2025");
        assertThat(form).contains("a witness is away", "value=\"19\"");
        assertThat(after).isEqualTo(first);
        assertThat(further)
                .contains("respond to your complaint by 19 December 2025")
                .contains("We will now respond by 22 December 2025");
    }

    @Test
    void an_extension_letter_tells_of_its_own_stage_whatever_came_after() {
        String address = acknowledged();
        LocalDate today = LocalDate.of(2025, 12, 1);
        tell(
                address,
                new Command.Extend(
                        RECEIVED.plusDays(4),
                        FIRST,
                        LocalDate.of(2025, 12, 19),
                        Optional.of(Text.of("a witness is away")),
                        true));
        tell(address, new Command.Respond(today, FIRST, Outcome.NOT_UPHELD, Map.of()));
        tell(address, new Command.AskForStage(today, StageId.of("2"), false));

        assertThat(recovery.get(address + "/letters/new/extension-2").body())
                .doesNotContain("a witness is away", "value=\"19\"");
        assertThat(body(begun(address, "extension-1", extension(19, 12))))
                .contains("respond to your complaint by 10 December 2025")
                .contains("We will now respond by 19 December 2025");
    }

    @Test
    void while_consent_is_awaited_the_person_alone_is_written_to() {
        String address =
                acknowledged(
                        "representative.person.name", "Bo Neighbour",
                        "representative.basis", "consent-awaited");
        String letter = begun(address, "extension-1", extension(19, 12));

        assertThat(body(letter))
                .contains("Dear Ada Example")
                .contains("Bo Neighbour complained to us for you")
                .doesNotContain("Dear Bo Neighbour", "on behalf of");
        assertThat(recovery.get(letter).body()).doesNotContain("desk-checks__unmet");
        Map<String, String> other = extension(19, 12);
        other.put("body", body(letter).replace("Dear Ada Example", "Dear Bo Neighbour"));
        HttpResponse<String> refused = act(letter, "approve", other);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Sent to the person alone", "UK GDPR");

        tell(address, new Command.RecordConsent(LocalDate.of(2025, 12, 1)));
        assertThat(body(begun(address, "extension-1", extension(19, 12))))
                .contains("Dear Bo Neighbour", "You wrote to us on behalf of Ada Example")
                .doesNotContain("complained to us for you");
    }

    @Test
    void a_response_written_first_takes_the_findings_of_the_investigation_of_its_stage() {
        String address = acknowledged();
        CategoryCode delay = new CategoryCode("delay");
        tell(
                address,
                new Command.RaiseConcern(
                        RECEIVED, FIRST, Optional.empty(), delay, Optional.empty()));
        tell(
                address,
                new Command.SubmitInvestigation(
                        LocalDate.of(2025, 12, 1),
                        FIRST,
                        Text.of("What I found"),
                        Map.of(1, Outcome.UPHELD)));
        String letter = begun(address, "response-1-upheld", Map.of());

        assertThat(body(letter)).contains(": upheld", "Thank you for your complaint");
        assertThat(recovery.get(letter).body())
                .contains("desk-checks__unmet", "Each remedy of the stage, at least one");
        tell(address, new Command.Respond(RECEIVED.plusDays(4), FIRST, Outcome.UPHELD, Map.of()));
        tell(address, new Command.AskForStage(RECEIVED.plusDays(5), StageId.of("2"), false));
        String review = body(begun(address, "response-2-upheld", Map.of()));
        assertThat(review).contains("I was not involved in it before").doesNotContain(": upheld");
    }

    @Test
    void an_extension_past_its_limit_is_caught_before_the_letter_goes() {
        String address = acknowledged();
        Map<String, String> late = extension(31, 12);
        String letter = begun(address, "extension-1", late);

        HttpResponse<String> refused = act(letter, "approve", late);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("is after", "beyond which it is not extended");
        late.put("reason", "The records are in store");
        assertThat(location(act(letter, "approve", late))).endsWith("done=approve");
        assertThat(recovery.get(letter).body())
                .contains("Approved without", "The records are in store")
                .doesNotContain("rule-extension-cap");
    }

    @ParameterizedTest
    @CsvSource({"12, true", "15, false"})
    void a_panel_is_not_announced_at_shorter_notice_than_ten_working_days(int day, boolean short_) {
        String address = contact("childrens");
        StageId second = StageId.of("2");
        StageId third = StageId.of("3");
        tell(address, new Command.AcceptFormally(RECEIVED, kind("statutory")));
        tell(address, new Command.Respond(RECEIVED, FIRST, Outcome.NOT_UPHELD, Map.of()));
        tell(address, new Command.AskForStage(RECEIVED, second, false));
        tell(address, new Command.Respond(RECEIVED, second, Outcome.NOT_UPHELD, Map.of()));
        tell(address, new Command.AskForStage(RECEIVED, third, false));
        Map<String, String> answers = day("asked-1", day, 12);
        answers.put("asked-2", "10am");
        answers.put("asked-3", "The Guildhall");
        String letter = begun(address, "panel-invitation", answers);

        assertThat(body(letter)).contains("on " + day + " December 2025 at 10am");
        HttpResponse<String> approved = act(letter, "approve", answers);
        assertThat(approved.statusCode()).isEqualTo(short_ ? 422 : 303);
        if (short_) {
            assertThat(approved.body()).contains("working day after the notice");
        } else {
            Map<String, String> sending = day("on", 1, 12);
            sending.put("how", "POST");
            String after = recovery.get(location(act(letter, "send", sending))).body();
            assertThat(recovery.get(onward(after, "reach-milestone")).body())
                    .contains("name=\"announced-day\" inputmode=\"numeric\" value=\"15\"");
        }
    }

    private static String onward(String html, String command) {
        Matcher link = Pattern.compile("href=\"([^\"]*/" + command + "[^\"]*)\"").matcher(html);
        assertThat(link.find()).as(command).isTrue();
        return link.group(1).replace("&amp;", "&");
    }

    @Test
    void a_letter_that_went_fills_in_the_form_of_its_step() {
        String address = acknowledged();
        String letter = begun(address, "extension-1", extension(19, 12));
        String link = onward(gone(letter, extension(19, 12)), "extend");

        assertThat(link).contains("letter=1").doesNotContain("witness");
        String form = recovery.get(link).body();
        assertThat(form)
                .contains("name=\"until-day\" inputmode=\"numeric\" value=\"19\"")
                .contains("a witness is away")
                .containsPattern("name=\"toldNextStep\" value=\"true\" checked");
        try (Desk.Browser other = desk.browser("tom-okafor")) {
            assertThat(other.get(link).statusCode()).isIn(200, 403);
        }
        tell(
                address,
                new Command.Extend(
                        LocalDate.of(2025, 12, 1),
                        FIRST,
                        LocalDate.of(2025, 12, 19),
                        Optional.of(Text.of("a witness is away")),
                        true));
        assertThat(recovery.get(letter + "?done=send").body()).doesNotContain("/extend?");
    }

    @Test
    void the_address_of_a_form_fills_in_no_letter_of_another_step_or_of_no_case() {
        String address = acknowledged();
        begun(address, "extension-1", extension(19, 12));

        assertThat(recovery.get(address + "/withdraw?letter=1").body()).doesNotContain("witness");
        assertThat(recovery.get(address + "/extend?stage=1&letter=7").statusCode()).isEqualTo(200);
        assertThat(recovery.get(address + "/extend?stage=1&letter=x").statusCode()).isEqualTo(200);
    }

    @Test
    void a_step_recorded_first_leads_to_its_letter_until_that_has_gone() {
        String address = acknowledged();
        assertThat(fitting(address)).contains("Acknowledgement, stage 1");
        String done =
                location(
                        recovery.send(
                                address + "/withdraw", day("on", 1, 12), address + "/withdraw"));

        assertThat(recovery.get(done).body()).contains("Write the letter: Withdrawal confirmed");
        assertThat(fitting(address))
                .contains("Withdrawal confirmed")
                .doesNotContain("Acknowledgement, stage 1");
        String letter = begun(address, "withdrawal", Map.of());
        assertThat(recovery.get(done).body()).contains("Send letter 1");
        assertThat(gone(letter, Map.of())).doesNotContain("/withdraw?");
        assertThat(recovery.get(done).body()).doesNotContain("Send letter 1", "Write the letter:");
        assertThat(fitting(address)).doesNotContain("Withdrawal confirmed");
    }

    @Test
    void only_the_response_with_the_recorded_outcome_is_owed() {
        String address = acknowledged();
        tell(
                address,
                new Command.Respond(
                        LocalDate.of(2025, 12, 1), FIRST, Outcome.PARTIALLY_UPHELD, Map.of()));

        assertThat(fitting(address))
                .contains("Response, stage 1: partially upheld")
                .doesNotContain("Response, stage 1: upheld");
        assertThat(body(begun(address, "response-1-partially-upheld", Map.of())))
                .contains("We got part of this wrong");
    }

    @Test
    void a_refusal_has_the_paragraph_of_its_exclusion_and_no_other() {
        String address = contact("corporate");
        String letter =
                begun(
                        address,
                        "not-accepted",
                        Contacts.fields(
                                "asked-1",
                                Exclusion.INFORMATION_RIGHTS.label(),
                                "asked-2",
                                "you ask to see your file"));

        assertThat(body(letter))
                .contains("you can go to the Information Commissioner: www.ico.org.uk")
                .doesNotContain("Monitoring Officer", "Human Resources");
        assertThat(recovery.get(letter).body()).doesNotContain("desk-checks__unmet");
        String form = onward(gone(letter, answers()), "do-not-accept");
        assertThat(recovery.get(form).body())
                .contains("you ask to see your file")
                .containsPattern("value=\"information-rights\" selected");
    }

    private static Map<String, String> answers() {
        return Contacts.fields(
                "asked-1",
                Exclusion.INFORMATION_RIGHTS.label(),
                "asked-2",
                "you ask to see your file");
    }

    @Test
    void another_appeal_route_has_to_be_named() {
        String address = contact("corporate");
        Map<String, String> answers =
                Contacts.fields(
                        "asked-1", Exclusion.ANOTHER_APPEAL_ROUTE.label(), "asked-2", "a ticket");
        String without = begun(address, "not-accepted", answers);
        answers.put("asked-3", "the Traffic Penalty Tribunal");
        String named = begun(address, "not-accepted", answers);

        assertThat(body(without)).contains("[other route]");
        assertThat(recovery.get(without).body()).contains("desk-checks__unmet");
        assertThat(body(named)).contains("the right one for it: the Traffic Penalty Tribunal");
        assertThat(recovery.get(named).body()).doesNotContain("desk-checks__unmet");
    }

    @ParameterizedTest
    @CsvSource({"a manager, true", "Priya Nair, false"})
    void an_acknowledgement_names_who_investigates(String name, boolean lacking) {
        String letter =
                begun(acknowledged(), "acknowledgement-1", Contacts.fields("asked-1", name));

        assertThat(body(letter)).contains(name + " will investigate it");
        assertThat(recovery.get(letter).body().contains("desk-checks__unmet")).isEqualTo(lacking);
    }

    @Test
    void a_review_is_signed_by_who_made_it() {
        String address = acknowledged();
        StageId second = StageId.of("2");
        tell(
                address,
                new Command.Respond(RECEIVED.plusDays(4), FIRST, Outcome.NOT_UPHELD, Map.of()));
        tell(address, new Command.AskForStage(RECEIVED.plusDays(5), second, false));
        tell(
                address,
                new Command.Appoint(
                        RECEIVED.plusDays(5),
                        second,
                        new RoleId("reviewer"),
                        Person.named("Nora Field"),
                        false,
                        false));

        assertThat(body(begun(address, "response-2-not-upheld", Map.of())))
                .contains("Yours sincerely\n\nNora Field\nReviewer\n");
        assertThat(body(begun(address, "withdrawal", Map.of())))
                .contains("Yours sincerely\n\nComplaints and Service Recovery");
        assertThat(List.of("delay-1", "delay-2"))
                .allSatisfy(type ->
                        assertThat(recovery.get(address + "/letters/new/" + type).statusCode())
                                .isEqualTo(200));
    }
}
