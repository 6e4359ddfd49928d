package org.redress.core.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.core.complaint.Say.ANN;
import static org.redress.core.complaint.Say.BEN;
import static org.redress.core.complaint.Say.CAT;
import static org.redress.core.complaint.Say.DEV;
import static org.redress.core.complaint.Say.WORDS;
import static org.redress.core.complaint.Say.accepted;
import static org.redress.core.complaint.Say.acknowledged;
import static org.redress.core.complaint.Say.agreed;
import static org.redress.core.complaint.Say.announced;
import static org.redress.core.complaint.Say.appointed;
import static org.redress.core.complaint.Say.asked;
import static org.redress.core.complaint.Say.chairing;
import static org.redress.core.complaint.Say.comment;
import static org.redress.core.complaint.Say.complained;
import static org.redress.core.complaint.Say.corrected;
import static org.redress.core.complaint.Say.day;
import static org.redress.core.complaint.Say.declined;
import static org.redress.core.complaint.Say.explained;
import static org.redress.core.complaint.Say.extended;
import static org.redress.core.complaint.Say.involved;
import static org.redress.core.complaint.Say.known;
import static org.redress.core.complaint.Say.lessonDone;
import static org.redress.core.complaint.Say.lessonFrom;
import static org.redress.core.complaint.Say.notAccepted;
import static org.redress.core.complaint.Say.partyAnswered;
import static org.redress.core.complaint.Say.raised;
import static org.redress.core.complaint.Say.reached;
import static org.redress.core.complaint.Say.received;
import static org.redress.core.complaint.Say.referredEarly;
import static org.redress.core.complaint.Say.remedyDone;
import static org.redress.core.complaint.Say.resolved;
import static org.redress.core.complaint.Say.responded;
import static org.redress.core.complaint.Say.resumed;
import static org.redress.core.complaint.Say.scope;
import static org.redress.core.complaint.Say.serviceAnswered;
import static org.redress.core.complaint.Say.serviceRequest;
import static org.redress.core.complaint.Say.stage;
import static org.redress.core.complaint.Say.suspended;
import static org.redress.core.complaint.Say.triedInformally;
import static org.redress.core.complaint.Say.withdrawn;
import static org.redress.core.complaint.Scenes.answered;
import static org.redress.core.complaint.Scenes.contact;
import static org.redress.core.complaint.Scenes.forAChild;
import static org.redress.core.complaint.Scenes.formal;
import static org.redress.core.complaint.Scenes.gone;
import static org.redress.core.complaint.Scenes.investigated;
import static org.redress.core.complaint.Scenes.oneStage;
import static org.redress.core.complaint.Scenes.ready;
import static org.redress.core.complaint.Scenes.reviewed;
import static org.redress.core.complaint.Scenes.stopped;
import static org.redress.core.complaint.Scenes.twoStages;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.redress.core.procedure.RoleId;

/// Breaks every rule that there is, once, and sees what each basis makes of it.
class EveryRuleTest {

    private static final Map<Rule, Breach> BREACHES = breaches();

    private record Breach(Story story, Command command) {}

    @ParameterizedTest
    @EnumSource(
            names = {"RECORD_UNSOUND", "WITHDRAWAL_AND_STAGES"},
            mode = EnumSource.Mode.EXCLUDE)
    void every_rule_refuses_what_breaks_it(Rule rule) {
        Breach breach = BREACHES.get(rule);
        assertThat(breach).as("a breach of %s", rule).isNotNull();

        Decision decision = breach.story().when(breach.command());

        assertThat(Story.rules(decision)).contains(rule.id());
        assertThat(Story.refusals(decision))
                .allSatisfy(refusal -> {
                    assertThat(refusal.reason()).isNotBlank();
                    assertThat(refusal.field()).isPresent();
                });
    }

    @ParameterizedTest
    @EnumSource(
            names = {"RECORD_UNSOUND", "WITHDRAWAL_AND_STAGES"},
            mode = EnumSource.Mode.EXCLUDE)
    void an_older_record_may_break_conduct_but_not_possibility(Rule rule) {
        Breach breach = BREACHES.get(rule);

        Decision decision = breach.story().asRecorded(breach.command());

        assertThat(Story.rules(decision).contains(rule.id())).isEqualTo(!rule.isConduct());
        if (rule == Rule.FACT_MISSING) {
            assertThat(departures(decision)).isEmpty();
        } else if (rule.isConduct()) {
            assertThat(departures(decision))
                    .anySatisfy(departure -> {
                        assertThat(departure.rule()).isEqualTo(rule.id());
                        assertThat(departure.ground())
                                .isEqualTo(Event.RuleDepartedFrom.Ground.AS_RECORDED);
                        assertThat(departure.reason()).isEmpty();
                        assertThat(departure.on()).isEqualTo(breach.command().on());
                    });
        }
    }

    @ParameterizedTest
    @EnumSource(
            names = {"RECORD_UNSOUND", "WITHDRAWAL_AND_STAGES"},
            mode = EnumSource.Mode.EXCLUDE)
    void discretion_departs_from_what_has_one_and_nothing_else(Rule rule) {
        Breach breach = BREACHES.get(rule);

        Decision decision = breach.story().byDiscretion(breach.command());

        assertThat(Story.rules(decision).contains(rule.id()))
                .isEqualTo(rule.discretion().isEmpty());
        if (rule.discretion().isPresent()) {
            assertThat(departures(decision))
                    .singleElement()
                    .satisfies(departure -> {
                        assertThat(departure.rule()).isEqualTo(rule.id());
                        assertThat(departure.ground())
                                .isEqualTo(Event.RuleDepartedFrom.Ground.DISCRETION);
                        assertThat(departure.reason()).contains(WORDS.ref());
                    });
        }
    }

    @Test
    void what_no_command_can_bring_about_is_seen_in_a_record_that_was_spoilt() {
        ComplaintDraft open = new ComplaintDraft(formal().complaint());
        open.withdrawnOn = Optional.of(day("2025-01-10"));
        ComplaintDraft shapeless = new ComplaintDraft(formal().complaint());
        shapeless.procedure = Optional.empty();

        assertThat(contradictions(open)).containsExactly(Rule.WITHDRAWAL_AND_STAGES.id());
        assertThat(contradictions(shapeless)).containsExactly(Rule.RECORD_UNSOUND.id());
    }

    private static List<String> contradictions(ComplaintDraft draft) {
        return Possibility.contradictions(draft.complaint(), TestRules.RULES, day("2025-09-30"))
                .stream()
                .map(Refusal::rule)
                .toList();
    }

    @Test
    void ids_are_unique_and_well_formed() {
        List<String> ids = List.of(Rule.values()).stream().map(Rule::id).toList();
        assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.matches("[a-z]+(-[a-z]+)*"));
        assertThat(Rule.values())
                .allSatisfy(rule -> {
                    assertThat(rule.id())
                            .isEqualTo(
                                    rule.name()
                                            .toLowerCase(java.util.Locale.ROOT)
                                            .replace('_', '-'));
                    assertThat(rule.description()).isNotBlank();
                    assertThat(rule.source().provision()).isNotBlank();
                    assertThat(rule.discretion().isPresent() && !rule.isConduct()).isFalse();
                });
    }

    private static List<Event.RuleDepartedFrom> departures(Decision decision) {
        return Story.events(decision).stream()
                .filter(Event.RuleDepartedFrom.class::isInstance)
                .map(Event.RuleDepartedFrom.class::cast)
                .toList();
    }

    private static Map<Rule, Breach> breaches() {
        Map<Rule, Breach> all = new EnumMap<>(Rule.class);
        beginnings(all);
        vocabulary(all);
        stages(all);
        remedies(all);
        suspensions(all);
        refusals(all);
        extensions(all);
        people(all);
        responses(all);
        facts(all);
        parties(all);
        return all;
    }

    private static void beginnings(Map<Rule, Breach> all) {
        all.put(Rule.NOT_RECEIVED, new Breach(Story.of(), withdrawn("2025-01-06")));
        all.put(Rule.ALREADY_RECEIVED, new Breach(contact(), received("north", "2025-01-06")));
        all.put(Rule.DAY_OUT_OF_CALENDAR, new Breach(Story.of(), received("north", "1970-12-31")));
        all.put(Rule.DAY_IN_FUTURE, new Breach(Story.of(), received("north", "2025-10-01")));
        all.put(Rule.BEFORE_RECEIPT, new Breach(contact(), withdrawn("2025-01-05")));
        all.put(
                Rule.NO_SERVICE_REQUEST,
                new Breach(contact().then(comment("2025-01-06")), complained("2025-01-07")));
        all.put(
                Rule.SERVICE_ANSWERED_TWICE,
                new Breach(
                        contact().then(serviceRequest("2025-01-06"), serviceAnswered("2025-01-07")),
                        serviceAnswered("2025-01-08")));
        all.put(
                Rule.MOVED_TO_ITSELF,
                new Breach(contact(), new Command.MoveTo(day("2025-01-07"), new Reference("R-1"))));
        all.put(
                Rule.NO_CONSENT_AWAITED,
                new Breach(contact(), new Command.RecordConsent(day("2025-01-07"))));
        all.put(Rule.UNSUITED_TO_STATUS, new Breach(contact(), resolved("2025-01-07")));
    }

    private static void vocabulary(Map<Rule, Breach> all) {
        all.put(Rule.UNKNOWN_AREA, new Breach(Story.of(), received("west", "2025-01-06")));
        all.put(Rule.UNKNOWN_KIND, new Breach(contact(), accepted("2025-01-06", "unheard-of")));
        all.put(
                Rule.UNKNOWN_TEAM,
                new Breach(
                        contact(), new Command.AssignTeam(day("2025-01-06"), new TeamCode("X"))));
        all.put(
                Rule.UNKNOWN_CATEGORY,
                new Breach(
                        formal(),
                        new Command.RaiseConcern(
                                day("2025-01-06"),
                                stage(1),
                                Optional.empty(),
                                new CategoryCode("x"),
                                Optional.empty())));
        all.put(Rule.UNKNOWN_PROCEDURE, new Breach(contact(), accepted("2025-01-06", "lost")));
        all.put(Rule.UNKNOWN_STAGE, new Breach(formal(), asked("2025-01-31", 4)));
        all.put(
                Rule.UNKNOWN_MILESTONE,
                new Breach(formal(), reached("2025-01-10", 1, "panel-meets")));
        all.put(Rule.UNKNOWN_ROLE, new Breach(formal(), appointed("2025-01-10", 1, "panel", BEN)));
        all.put(
                Rule.UNKNOWN_CONCERN,
                new Breach(formal(), responded("2025-01-10", 1, Outcome.UPHELD, 1)));
        all.put(Rule.UNKNOWN_REMEDY, new Breach(formal(), remedyDone("2025-01-10", 1)));
        all.put(Rule.UNKNOWN_CASE, new Breach(formal(), lessonFrom("2025-01-10", "GONE-1")));
        all.put(Rule.LINK_TO_ITSELF, new Breach(formal(), Say.linked("2025-01-10", "R-1")));
        all.put(
                Rule.LINKED_TWICE,
                new Breach(
                        formal().then(Say.linked("2025-01-09", "R-9")),
                        Say.linked("2025-01-10", "R-9")));
        all.put(Rule.NOT_LINKED, new Breach(formal(), Say.unlinked("2025-01-10", "R-9")));
        all.put(
                Rule.INVESTIGATED_TWICE,
                new Breach(
                        formal().then(Say.investigationOf("2025-01-09", 1)),
                        Say.investigationOf("2025-01-10", 1)));
        all.put(Rule.UNKNOWN_LESSON, new Breach(formal(), lessonDone("2025-01-10", 1)));
        all.put(
                Rule.KIND_WITHOUT_PROCEDURE,
                new Breach(contact(), accepted("2025-01-06", "informal")));
        all.put(
                Rule.KIND_WITH_PROCEDURE,
                new Breach(contact(), triedInformally("2025-01-06", "statutory")));
    }

    private static void stages(Map<Rule, Breach> all) {
        all.put(Rule.STAGE_NOT_OPENED, new Breach(formal(), acknowledged("2025-01-10", 2)));
        all.put(Rule.STAGE_OPENED_TWICE, new Breach(investigated(), asked("2025-02-28", 2)));
        all.put(Rule.STAGE_CLOSED, new Breach(answered(), responded("2025-02-03", 1)));
        all.put(Rule.PREDECESSOR_MISSING, new Breach(answered(), asked("2025-02-03", 3)));
        all.put(
                Rule.REQUEST_ORDER,
                new Breach(
                        Story.of(
                                received("north", "2025-01-06"),
                                serviceRequest("2025-01-06"),
                                accepted("2025-01-08", "statutory")),
                        asked("2025-01-07", 2)));
        all.put(Rule.BEFORE_REQUEST, new Breach(investigated(), acknowledged("2025-02-02", 2)));
        all.put(
                Rule.CLOSED_BEFORE_RESTART,
                new Breach(
                        formal().then(suspended("2025-01-10"), resumed("2025-03-10", "2025-03-01")),
                        responded("2025-03-09", 1)));
        all.put(
                Rule.ACKNOWLEDGED_TWICE,
                new Breach(
                        formal().then(acknowledged("2025-01-07", 1)),
                        acknowledged("2025-01-08", 1)));
        all.put(
                Rule.MILESTONE_TWICE,
                new Breach(
                        investigated().then(reached("2025-02-10", 2, "report")),
                        reached("2025-02-11", 2, "report")));
        all.put(
                Rule.MILESTONE_ORDER,
                new Breach(
                        investigated().then(reached("2025-02-10", 2, "report")),
                        reached("2025-02-11", 2, "statement-agreed")));
        all.put(Rule.RESPONSE_BEFORE_MILESTONE, new Breach(ready(), responded("2025-02-19", 2)));
        all.put(
                Rule.NOTHING_ANNOUNCED,
                new Breach(investigated(), announced("2025-02-10", 2, "report", "2025-02-20")));
        all.put(
                Rule.OUTCOME_AND_CLOSING,
                new Breach(formal(), responded("2025-01-10", 1, Outcome.WITHDRAWN)));
        all.put(Rule.EARLY_REFERRAL, new Breach(formal(), referredEarly("2025-01-10")));
        all.put(
                Rule.NOTHING_TO_CORRECT,
                new Breach(
                        formal(),
                        corrected(
                                "2025-01-10",
                                new Correction.RespondedOn(stage(1), day("2025-01-09")))));
        all.put(Rule.ESCALATION_WINDOW, new Breach(answered(), asked("2025-03-03", 2)));
        all.put(Rule.PREDECESSOR_UNANSWERED, new Breach(formal(), asked("2025-02-03", 2)));
        all.put(Rule.PREDECESSOR_WITHDRAWN, new Breach(gone(), asked("2025-02-03", 2)));
        all.put(Rule.COMPLAINT_WITHDRAWN, new Breach(gone(), acknowledged("2025-02-03", 1)));
        all.put(Rule.NOTICE_WITHOUT_DAY, new Breach(reviewed(), reached("2025-04-01", 3, "told")));
        all.put(
                Rule.NOTICE_TOO_SHORT,
                new Breach(reviewed(), announced("2025-04-01", 3, "told", "2025-04-14")));
    }

    private static void remedies(Map<Rule, Breach> all) {
        all.put(
                Rule.AMOUNT_NOT_FINANCIAL,
                new Breach(formal(), agreed("2025-01-10", 1, RemedyKind.APOLOGY, 100L)));
        all.put(
                Rule.AMOUNT_NEGATIVE,
                new Breach(formal(), agreed("2025-01-10", 1, RemedyKind.FINANCIAL, -1L)));
        Story agreed = formal().then(agreed("2025-01-10", 1, RemedyKind.APOLOGY));
        all.put(Rule.DONE_BEFORE_AGREED, new Breach(agreed, remedyDone("2025-01-09", 1)));
        all.put(
                Rule.DONE_TWICE,
                new Breach(
                        formal().then(
                                        agreed("2025-01-10", 1, RemedyKind.APOLOGY),
                                        remedyDone("2025-01-10", 1)),
                        remedyDone("2025-01-11", 1)));
    }

    private static void suspensions(Map<Rule, Breach> all) {
        all.put(Rule.NOT_SUSPENDED, new Breach(formal(), resumed("2025-02-03", "2025-02-02")));
        all.put(Rule.SUSPENDED_ALREADY, new Breach(stopped(), suspended("2025-01-11")));
        all.put(
                Rule.ENDED_BEFORE_SUSPENSION,
                new Breach(stopped(), resumed("2025-02-03", "2025-01-09")));
        all.put(
                Rule.RESUMED_BEFORE_END,
                new Breach(stopped(), resumed("2025-02-03", "2025-02-04")));
        all.put(
                Rule.RESUMED_LATE,
                new Breach(stopped().today("2026-03-01"), resumed("2026-02-03", "2025-02-02")));
        all.put(Rule.SUSPENDED, new Breach(stopped(), acknowledged("2025-01-13", 1)));
    }

    private static void refusals(Map<Rule, Breach> all) {
        all.put(
                Rule.REFUSAL_TELLS_NEXT_STEP,
                new Breach(contact(), notAccepted("2025-01-06", false)));
        all.put(Rule.DECLINED_WITHOUT_GROUND, new Breach(answered(), declined("2025-02-28", 2)));
    }

    private static void extensions(Map<Rule, Breach> all) {
        all.put(
                Rule.EXTENSION_NOT_AFTER_REQUEST,
                new Breach(formal(), extended("2025-01-06", 1, "2025-01-06")));
        all.put(
                Rule.EXTENSION_NOT_PROVIDED,
                new Breach(reviewed(), extended("2025-04-01", 3, "2025-08-01")));
        all.put(
                Rule.EXTENSION_REASON,
                new Breach(
                        formal(),
                        new Command.Extend(
                                day("2025-01-10"),
                                stage(1),
                                day("2025-01-22"),
                                Optional.empty(),
                                true)));
        all.put(
                Rule.EXTENSION_NOT_LATER,
                new Breach(formal(), extended("2025-01-10", 1, "2025-01-20")));
        all.put(
                Rule.EXTENSION_CAP,
                new Breach(twoStages(), extended("2025-01-10", 1, "2025-02-05")));
        all.put(
                Rule.EXTENSION_AGREED_LATE,
                new Breach(oneStage(), extended("2025-07-07", 1, "2025-08-01")));
        all.put(
                Rule.EXTENSION_TELLS_NEXT_STEP,
                new Breach(
                        twoStages(),
                        new Command.Extend(
                                day("2025-01-10"),
                                stage(1),
                                day("2025-01-22"),
                                Optional.of(WORDS),
                                false)));
        all.put(Rule.NO_DELAY_TO_EXPLAIN, new Breach(oneStage(), explained("2025-07-05", 1)));
        all.put(
                Rule.EXTENDED_AFTER_CLOSING,
                new Breach(answered(), extended("2025-02-01", 1, "2025-02-03")));
        all.put(
                Rule.ACKNOWLEDGED_AFTER_CLOSING,
                new Breach(answered(), acknowledged("2025-02-01", 1)));
    }

    private static void people(Map<Rule, Breach> all) {
        all.put(
                Rule.APPOINTED_AFTER_CLOSING,
                new Breach(
                        ready().then(responded("2025-02-21", 2)),
                        appointed("2025-02-24", 2, "advocate", DEV)));
        all.put(
                Rule.ROLE_FULL,
                new Breach(
                        investigated().then(appointed("2025-02-04", 2, "investigator", BEN)),
                        appointed("2025-02-05", 2, "investigator", CAT)));
        all.put(
                Rule.ROLE_HELD_ALREADY,
                new Breach(
                        reviewed().then(appointed("2025-04-01", 3, "panel", DEV)),
                        appointed("2025-04-01", 3, "panel", DEV)));
        all.put(
                Rule.SECOND_CHAIR,
                new Breach(
                        reviewed().then(chairing("2025-04-01", 3, "panel", ANN)),
                        chairing("2025-04-01", 3, "panel", DEV)));
        all.put(
                Rule.NOT_INDEPENDENT,
                new Breach(
                        investigated(),
                        new Command.Appoint(
                                day("2025-02-04"),
                                stage(2),
                                RoleId.of("independent-person"),
                                CAT,
                                false,
                                false)));
        all.put(
                Rule.BARRED_BY_ROLE,
                new Breach(reviewed(), appointed("2025-04-01", 3, "panel", CAT)));
    }

    private static void facts(Map<Rule, Breach> all) {
        all.put(Rule.UNKNOWN_FACT, new Breach(formal(), known("2025-01-10", "nothing")));
        all.put(Rule.UNKNOWN_ANSWER, new Breach(oneStage(), known("2025-01-10", "resolution")));
        all.put(Rule.FACT_MISSING, new Breach(forAChild(), responded("2025-01-10", 1)));
        all.put(
                Rule.FACT_AGAINST,
                new Breach(
                        forAChild().then(known("2025-01-10", "offered", new FactAnswer.No())),
                        responded("2025-01-10", 1)));
        all.put(
                Rule.UNKNOWN_PROVISION,
                new Breach(
                        contact(),
                        accepted("2025-01-06", "statutory", scope(false, true, "nothing"))));
        all.put(
                Rule.WRONG_KIND,
                new Breach(
                        contact(),
                        accepted("2025-01-06", "statutory", scope(false, true, "early-help"))));
        all.put(
                Rule.SCOPE_NOT_TOLD,
                new Breach(
                        contact(),
                        accepted("2025-01-06", "statutory", scope(false, false, "care"))));
    }

    private static void parties(Map<Rule, Breach> all) {
        Story shared = oneStage().then(involved("2025-01-10", "provider", false));
        all.put(
                Rule.UNKNOWN_PARTY_KIND,
                new Breach(oneStage(), involved("2025-01-10", "stranger", false)));
        all.put(Rule.UNKNOWN_PARTY, new Breach(oneStage(), partyAnswered("2025-01-10", 1)));
        all.put(Rule.PARTY_ANSWERED_EARLY, new Breach(shared, partyAnswered("2025-01-09", 1)));
        all.put(
                Rule.PARTY_ANSWERED_TWICE,
                new Breach(
                        oneStage()
                                .then(
                                        involved("2025-01-10", "provider", false),
                                        partyAnswered("2025-01-10", 1)),
                        partyAnswered("2025-01-13", 1)));
        all.put(
                Rule.SECOND_LEAD,
                new Breach(
                        oneStage().then(involved("2025-01-10", "partner", true, "2025-01-09")),
                        involved("2025-01-10", "partner", true, "2025-01-09")));
        all.put(
                Rule.PARTY_MAY_NOT_LEAD,
                new Breach(oneStage(), involved("2025-01-10", "provider", true)));
        all.put(
                Rule.CONSENT_MISSING,
                new Breach(oneStage(), involved("2025-01-10", "partner", false)));
        all.put(Rule.PARTY_UNANSWERED, new Breach(shared, responded("2025-01-20", 1)));
    }

    private static void responses(Map<Rule, Breach> all) {
        all.put(Rule.MILESTONE_MISSING, new Breach(investigated(), responded("2025-02-20", 2)));
        all.put(Rule.ROLE_MISSING, new Breach(investigated(), responded("2025-02-20", 2)));
        all.put(Rule.CHAIR_MISSING, new Breach(reviewed(), responded("2025-04-20", 3)));
        all.put(
                Rule.FINDING_MISSING,
                new Breach(formal().then(raised("2025-01-06", 1)), responded("2025-01-10", 1)));
        all.put(
                Rule.CONCERN_AFTER_RESPONSE,
                new Breach(answered(), raised("2025-02-01", 1, Outcome.UPHELD)));
    }
}
