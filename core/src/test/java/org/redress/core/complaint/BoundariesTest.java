package org.redress.core.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.core.complaint.Say.ANN;
import static org.redress.core.complaint.Say.DEV;
import static org.redress.core.complaint.Say.WORDS;
import static org.redress.core.complaint.Say.acknowledged;
import static org.redress.core.complaint.Say.agreed;
import static org.redress.core.complaint.Say.announced;
import static org.redress.core.complaint.Say.appointed;
import static org.redress.core.complaint.Say.asked;
import static org.redress.core.complaint.Say.askedWithGrounds;
import static org.redress.core.complaint.Say.chairing;
import static org.redress.core.complaint.Say.day;
import static org.redress.core.complaint.Say.declined;
import static org.redress.core.complaint.Say.extended;
import static org.redress.core.complaint.Say.lesson;
import static org.redress.core.complaint.Say.lessonDone;
import static org.redress.core.complaint.Say.raised;
import static org.redress.core.complaint.Say.reached;
import static org.redress.core.complaint.Say.received;
import static org.redress.core.complaint.Say.referredEarly;
import static org.redress.core.complaint.Say.remedyDone;
import static org.redress.core.complaint.Say.responded;
import static org.redress.core.complaint.Say.resumed;
import static org.redress.core.complaint.Say.stage;
import static org.redress.core.complaint.Say.withdrawn;
import static org.redress.core.complaint.Scenes.answered;
import static org.redress.core.complaint.Scenes.contact;
import static org.redress.core.complaint.Scenes.formal;
import static org.redress.core.complaint.Scenes.investigated;
import static org.redress.core.complaint.Scenes.oneStage;
import static org.redress.core.complaint.Scenes.ready;
import static org.redress.core.complaint.Scenes.reviewed;
import static org.redress.core.complaint.Scenes.stopped;
import static org.redress.core.complaint.Scenes.twoStages;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Every limit the day before, on the day and the day after.
class BoundariesTest {

    private record Limit(
            String name, Story story, String rule, List<Command> taken, List<Command> refused) {

        @Override
        public String toString() {
            return name;
        }
    }

    @ParameterizedTest
    @MethodSource("limits")
    void a_limit_holds_to_the_day(Limit limit) {
        assertThat(limit.taken())
                .allSatisfy(command ->
                        assertThat(Story.rules(limit.story().when(command)))
                                .as("%s", command)
                                .isEmpty());
        assertThat(limit.refused())
                .allSatisfy(command ->
                        assertThat(Story.rules(limit.story().when(command)))
                                .as("%s", command)
                                .containsExactly(limit.rule()));
    }

    static Stream<Limit> limits() {
        return Stream.of(asking(), extending(), orders(), others()).flatMap(List::stream);
    }

    private static List<Limit> asking() {
        Story answeredInTwo = twoStages().then(responded("2025-01-31", 1));
        return List.of(
                new Limit(
                        "20 working days to ask",
                        answered(),
                        "escalation-window",
                        List.of(
                                asked("2025-01-31", 2),
                                asked("2025-02-27", 2),
                                asked("2025-02-28", 2)),
                        List.of(asked("2025-03-01", 2), askedWithGrounds("2025-03-01", 2))),
                new Limit(
                        "6 months to ask where the grounds are there",
                        answeredInTwo,
                        "escalation-window",
                        List.of(
                                askedWithGrounds("2025-07-30", 2),
                                askedWithGrounds("2025-07-31", 2)),
                        List.of(askedWithGrounds("2025-08-01", 2), asked("2025-03-03", 2))),
                new Limit(
                        "ask when the response is past its limit",
                        formal(),
                        "predecessor-unanswered",
                        List.of(asked("2025-02-04", 2)),
                        List.of(asked("2025-02-02", 2), asked("2025-02-03", 2))),
                new Limit(
                        "never ask before the response where lateness gives no right",
                        investigated(),
                        "predecessor-unanswered",
                        List.of(),
                        List.of(asked("2025-09-30", 3))),
                new Limit(
                        "ask on the day of the response, not the day before",
                        ready().then(responded("2025-03-20", 2)),
                        "predecessor-unanswered",
                        List.of(asked("2025-03-20", 3)),
                        List.of(asked("2025-03-19", 3))),
                new Limit(
                        "decline only once it is too late",
                        answered(),
                        "declined-without-ground",
                        List.of(declined("2025-03-01", 2), declined("2025-03-03", 2)),
                        List.of(declined("2025-02-28", 2))));
    }

    private static List<Limit> extending() {
        return List.of(
                new Limit(
                        "later than the present date",
                        formal(),
                        "extension-not-later",
                        List.of(extended("2025-01-10", 1, "2025-01-21")),
                        List.of(
                                extended("2025-01-10", 1, "2025-01-20"),
                                extended("2025-01-10", 1, "2025-01-19"))),
                new Limit(
                        "later than the date extended to",
                        formal().then(extended("2025-01-10", 1, "2025-01-27")),
                        "extension-not-later",
                        List.of(extended("2025-01-10", 1, "2025-01-28")),
                        List.of(extended("2025-01-10", 1, "2025-01-27"))),
                new Limit(
                        "no later than the cap",
                        formal(),
                        "extension-cap",
                        List.of(
                                extended("2025-01-10", 1, "2025-01-31"),
                                extended("2025-01-10", 1, "2025-02-03")),
                        List.of(extended("2025-01-10", 1, "2025-02-04"))),
                new Limit(
                        "agreed while there is time",
                        oneStage(),
                        "extension-agreed-late",
                        List.of(
                                extended("2025-07-04", 1, "2025-09-01"),
                                extended("2025-07-05", 1, "2025-09-01")),
                        List.of(extended("2025-07-06", 1, "2025-09-01"))),
                new Limit(
                        "given before the response",
                        answered(),
                        "extended-after-closing",
                        List.of(
                                extended("2025-01-30", 1, "2025-02-03"),
                                extended("2025-01-31", 1, "2025-02-03")),
                        List.of(extended("2025-02-01", 1, "2025-02-03"))));
    }

    private static List<Limit> orders() {
        Story met =
                panelled()
                        .then(
                                announced("2025-04-01", 3, "told", "2025-04-16"),
                                reached("2025-04-16", 3, "panel-meets"));
        Story wholePanel = met.then(reached("2025-04-22", 3, "panel-reports"));
        return List.of(
                new Limit(
                        "a step not before the one before it",
                        investigated().then(reached("2025-02-10", 2, "statement-agreed")),
                        "milestone-order",
                        List.of(
                                reached("2025-02-10", 2, "report"),
                                reached("2025-02-11", 2, "report")),
                        List.of(reached("2025-02-09", 2, "report"))),
                new Limit(
                        "a step not after the one after it",
                        investigated().then(reached("2025-02-10", 2, "report")),
                        "milestone-order",
                        List.of(
                                reached("2025-02-09", 2, "statement-agreed"),
                                reached("2025-02-10", 2, "statement-agreed")),
                        List.of(reached("2025-02-11", 2, "statement-agreed"))),
                new Limit(
                        "the response not before a step",
                        wholePanel,
                        "response-before-milestone",
                        List.of(responded("2025-04-22", 3), responded("2025-04-23", 3)),
                        List.of(responded("2025-04-21", 3))),
                new Limit(
                        "nothing before the receipt",
                        contact(),
                        "before-receipt",
                        List.of(withdrawn("2025-01-06"), withdrawn("2025-01-07")),
                        List.of(withdrawn("2025-01-05"))),
                new Limit(
                        "a stage's own days not before its request",
                        investigated(),
                        "before-request",
                        List.of(acknowledged("2025-02-03", 2), raised("2025-02-03", 2)),
                        List.of(
                                acknowledged("2025-02-02", 2),
                                raised("2025-02-02", 2),
                                appointed("2025-02-02", 2, "advocate", DEV),
                                reached("2025-02-02", 2, "report"),
                                extended("2025-02-02", 2, "2025-04-01"),
                                agreed("2025-02-02", 2, RemedyKind.APOLOGY),
                                withdrawn("2025-02-02"))),
                new Limit(
                        "nothing after today",
                        formal().today("2025-01-15"),
                        "day-in-future",
                        List.of(withdrawn("2025-01-14"), withdrawn("2025-01-15")),
                        List.of(withdrawn("2025-01-16"))));
    }

    private static List<Limit> others() {
        Story remedied =
                formal().then(agreed("2025-01-10", 1, RemedyKind.APOLOGY), lesson("2025-01-10"));
        Story restarted = stopped().then(resumed("2025-03-10", "2025-03-01"));
        return List.of(
                new Limit(
                        "ten working days' notice, as announced",
                        reviewed(),
                        "notice-too-short",
                        List.of(
                                announced("2025-04-01", 3, "told", "2025-04-15"),
                                announced("2025-04-01", 3, "told", "2025-04-16")),
                        List.of(announced("2025-04-01", 3, "told", "2025-04-14"))),
                new Limit(
                        "ten working days' notice, as kept",
                        reviewed().then(announced("2025-04-01", 3, "told", "2025-04-16")),
                        "notice-too-short",
                        List.of(
                                reached("2025-04-15", 3, "panel-meets"),
                                reached("2025-04-16", 3, "panel-meets")),
                        List.of(reached("2025-04-14", 3, "panel-meets"))),
                new Limit(
                        "ten working days' notice, told of afterwards",
                        reviewed().then(reached("2025-04-15", 3, "panel-meets")),
                        "notice-too-short",
                        List.of(announced("2025-04-01", 3, "told", "2025-04-15")),
                        List.of(announced("2025-04-02", 3, "told", "2025-04-16"))),
                new Limit(
                        "done not before agreed",
                        remedied,
                        "done-before-agreed",
                        List.of(
                                remedyDone("2025-01-10", 1),
                                remedyDone("2025-01-11", 1),
                                lessonDone("2025-01-10", 1),
                                lessonDone("2025-01-11", 1)),
                        List.of(remedyDone("2025-01-09", 1), lessonDone("2025-01-09", 1))),
                new Limit(
                        "closed not before the new start",
                        restarted,
                        "closed-before-restart",
                        List.of(responded("2025-03-10", 1), withdrawn("2025-03-11")),
                        List.of(responded("2025-03-09", 1), withdrawn("2025-03-09"))),
                new Limit(
                        "proceedings end after they stop it",
                        stopped(),
                        "ended-before-suspension",
                        List.of(
                                resumed("2025-01-10", "2025-01-10"),
                                resumed("2025-01-20", "2025-01-11")),
                        List.of(resumed("2025-01-20", "2025-01-09"))),
                new Limit(
                        "put again after the proceedings",
                        stopped(),
                        "resumed-before-end",
                        List.of(
                                resumed("2025-01-20", "2025-01-20"),
                                resumed("2025-01-20", "2025-01-19")),
                        List.of(resumed("2025-01-20", "2025-01-21"))),
                new Limit(
                        "put again within a year",
                        stopped().today("2026-09-30"),
                        "resumed-late",
                        List.of(
                                resumed("2026-01-19", "2025-01-20"),
                                resumed("2026-01-20", "2025-01-20")),
                        List.of(resumed("2026-01-21", "2025-01-20"))),
                new Limit(
                        "acknowledged not after the answer",
                        answered(),
                        "acknowledged-after-closing",
                        List.of(acknowledged("2025-01-30", 1), acknowledged("2025-01-31", 1)),
                        List.of(acknowledged("2025-02-01", 1))),
                new Limit(
                        "raised not after the answer",
                        answered(),
                        "concern-after-response",
                        List.of(raised("2025-01-31", 1, Outcome.UPHELD)),
                        List.of(raised("2025-02-01", 1, Outcome.UPHELD))),
                new Limit(
                        "referred early not before the answer",
                        answered(),
                        "early-referral",
                        List.of(referredEarly("2025-01-31"), referredEarly("2025-02-01")),
                        List.of(referredEarly("2025-01-30"))));
    }

    private static Story panelled() {
        return reviewed()
                .then(
                        chairing("2025-04-01", 3, "panel", DEV),
                        appointed("2025-04-01", 3, "panel", ANN),
                        appointed("2025-04-01", 3, "panel", Person.named("Eve")));
    }

    @ParameterizedTest
    @CsvSource({
        "1970-12-31, false",
        "1971-01-01, true",
        "1971-01-02, true",
        "-999999999-01-01, false",
    })
    void a_day_before_the_calendar_is_refused_and_not_worked_with(LocalDate on, boolean taken) {
        Command receive = received("north", "1990-01-01");
        Command.Receive then =
                new Command.Receive(
                        new Reference("R"),
                        ((Command.Receive) receive).area(),
                        on,
                        Channel.WEB,
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        false,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
        assertThat(Story.rules(Story.of().when(then)))
                .isEqualTo(taken ? List.of() : List.of("day-out-of-calendar"));
    }

    @ParameterizedTest
    @CsvSource({"2197-12-31, true", "2198-01-01, false", "+999999999-12-31, false"})
    void a_planned_day_beyond_the_calendar_is_refused(LocalDate planned, boolean taken) {
        List<Command> commands =
                List.of(
                        new Command.AgreeRemedy(
                                day("2025-01-10"),
                                stage(1),
                                RemedyKind.APOLOGY,
                                Optional.empty(),
                                Optional.empty(),
                                Determiner.COUNCIL,
                                Optional.of(planned),
                                Optional.empty()),
                        new Command.DrawLesson(
                                day("2025-01-10"),
                                Optional.empty(),
                                WORDS,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(planned)));
        assertThat(commands)
                .allSatisfy(command ->
                        assertThat(Story.rules(formal().when(command)))
                                .isEqualTo(taken ? List.of() : List.of("day-out-of-calendar")));
        Command extend =
                new Command.Extend(day("2025-01-10"), stage(1), planned, Optional.of(WORDS), false);
        assertThat(Story.rules(oneStage().when(extend)))
                .isEqualTo(taken ? List.of() : List.of("day-out-of-calendar"));
        Command tell =
                new Command.ReachMilestone(
                        day("2025-04-01"),
                        stage(3),
                        org.redress.core.procedure.MilestoneId.of("told"),
                        Optional.of(planned));
        assertThat(Story.rules(reviewed().when(tell)))
                .isEqualTo(taken ? List.of() : List.of("day-out-of-calendar"));
    }

    @Test
    void a_refusal_says_the_dates_the_source_and_the_discretion() {
        assertThat(Story.refusals(answered().when(asked("2025-03-04", 2))))
                .singleElement()
                .satisfies(refusal -> {
                    assertThat(refusal.rule()).isEqualTo("escalation-window");
                    assertThat(refusal.field()).contains("on");
                    assertThat(refusal.reason())
                            .isEqualTo(
                                    "escalation asked on 4 March 2025 is after 28 February 2025,"
                                            + " the 20th working day after the response of 31 January 2025");
                    assertThat(refusal.source()).hasToString("Policy 14.2");
                    assertThat(refusal.discretion())
                            .contains("a late request may be accepted for good reason");
                });
    }

    @Test
    void every_reason_is_given_at_once() {
        Command wrong =
                new Command.Extend(
                        day("2025-01-10"), stage(1), day("2025-01-10"), Optional.empty(), false);
        assertThat(Story.rules(twoStages().when(wrong)))
                .containsExactlyInAnyOrder(
                        "extension-reason", "extension-not-later", "extension-tells-next-step");
        assertThat(Story.rules(Story.of().when(received("west", "2025-12-01"))))
                .containsExactlyInAnyOrder("unknown-area", "unknown-team", "day-in-future");
        assertThat(Story.rules(investigated().when(responded("2025-02-02", 2, Outcome.UPHELD))))
                .containsExactlyInAnyOrder(
                        "before-request",
                        "milestone-missing",
                        "milestone-missing",
                        "role-missing",
                        "role-missing");
    }
}
