package org.redress.core.complaint;

import java.util.Optional;
import org.redress.core.calendar.Source;

/// Every rule that the engine holds a command to. The ids are stable: refusals and the journal
/// carry them.
///
/// A rule of possibility says what cannot be, and holds on every [Basis]. A rule of conduct says
/// what ought not to be; it may be departed from by a discretion where it has one, and in a record
/// taken over as it was. The source and the discretion given here are the usual ones; a procedure's
/// own data may say otherwise. One entry for each rule makes the list long.
// A source and an optional text never change.
@SuppressWarnings("ImmutableEnumChecker")
public enum Rule {
    DAY_OUT_OF_CALENDAR(
            "day-out-of-calendar", "Every day lies in the years that the calendar knows"),
    DAY_IN_FUTURE("day-in-future", "What happened did not happen after today"),
    NOT_RECEIVED(
            "not-received", "The first thing that happens to a complaint is that it is received"),
    ALREADY_RECEIVED("already-received", "A complaint is received once"),
    BEFORE_RECEIPT("before-receipt", "Nothing happens to a complaint before it is received"),
    UNSUITED_TO_STATUS(
            "unsuited-to-status", "What is recorded can happen where the complaint stands"),
    UNKNOWN_AREA("unknown-area", "The service area is one that is installed"),
    UNKNOWN_KIND("unknown-kind", "The kind of complaint is one that the area takes"),
    UNKNOWN_TEAM("unknown-team", "The team is one of the area's"),
    UNKNOWN_CATEGORY("unknown-category", "The category is one of the area's"),
    UNKNOWN_PROCEDURE("unknown-procedure", "The procedure is one that is installed"),
    UNKNOWN_STAGE("unknown-stage", "The stage is one that the procedure declares"),
    UNKNOWN_MILESTONE("unknown-milestone", "The step is one that the stage declares"),
    UNKNOWN_ROLE("unknown-role", "The role is one that the stage declares"),
    UNKNOWN_CONCERN(
            "unknown-concern", "The concern is one that was raised, at the stage in question"),
    UNKNOWN_REMEDY("unknown-remedy", "The remedy is one that was agreed"),
    UNKNOWN_LESSON("unknown-lesson", "The lesson is one that was drawn"),
    UNKNOWN_CASE("unknown-case", "A case that is named is one on record"),
    LINK_TO_ITSELF("link-to-itself", "A case is not linked to itself"),
    LINKED_TWICE("linked-twice", "A case is linked to another once"),
    NOT_LINKED("not-linked", "Only a link that is there is taken away"),
    INVESTIGATED_TWICE(
            "investigated-twice", "What a stage's investigation came to is handed in once"),
    MOVED_TO_ITSELF("moved-to-itself", "A contact is not moved to itself"),
    NO_CONSENT_AWAITED("no-consent-awaited", "Only a consent that is awaited is given"),
    UNKNOWN_FACT("unknown-fact", "The fact is one that the procedure declares"),
    UNKNOWN_ANSWER("unknown-answer", "The answer is one that the fact takes"),
    UNKNOWN_PROVISION("unknown-provision", "The provisions are those that the area knows"),
    UNKNOWN_PARTY_KIND(
            "unknown-party-kind", "The kind of party is one that the procedure declares"),
    UNKNOWN_PARTY("unknown-party", "The party is one that was involved"),
    KIND_WITHOUT_PROCEDURE("kind-without-procedure", "A formal complaint has a procedure"),
    KIND_WITH_PROCEDURE("kind-with-procedure", "What is tried informally has no procedure"),
    NO_SERVICE_REQUEST(
            "no-service-request", "Only a service request is answered or complained of as one"),
    SERVICE_ANSWERED_TWICE("service-answered-twice", "A service request is answered once"),
    STAGE_NOT_OPENED("stage-not-opened", "Only a stage that was asked for is handled"),
    STAGE_OPENED_TWICE("stage-opened-twice", "A stage is asked for once"),
    STAGE_CLOSED("stage-closed", "A stage is answered or withdrawn once"),
    PREDECESSOR_MISSING("predecessor-missing", "A stage follows the one before it"),
    REQUEST_ORDER("request-order", "A stage is not asked for before the one that it follows"),
    BEFORE_REQUEST("before-request", "Nothing happens at a stage before it is asked for"),
    CLOSED_BEFORE_RESTART(
            "closed-before-restart", "A stage put again is closed no earlier than that"),
    ACKNOWLEDGED_TWICE(
            "acknowledged-twice", "A stage is acknowledged once; a wrong day is corrected"),
    MILESTONE_TWICE("milestone-twice", "A step is taken once; a wrong day is corrected"),
    MILESTONE_ORDER("milestone-order", "The steps of a stage are taken in the order declared"),
    RESPONSE_BEFORE_MILESTONE(
            "response-before-milestone", "The response follows the steps of its stage"),
    NOTHING_ANNOUNCED("nothing-announced", "Only a step that gives notice announces a day"),
    OUTCOME_AND_CLOSING(
            "outcome-and-closing", "A response has an outcome; withdrawn is that of a withdrawal"),
    WITHDRAWAL_AND_STAGES("withdrawal-and-stages", "A withdrawn complaint has no open stage"),
    EXTENSION_NOT_AFTER_REQUEST(
            "extension-not-after-request", "A response is put off to a later day"),
    EARLY_REFERRAL(
            "early-referral", "Early referral follows a response before the last stage, once"),
    AMOUNT_NOT_FINANCIAL("amount-not-financial", "Only a financial remedy has an amount"),
    AMOUNT_NEGATIVE("amount-negative", "An amount is not negative"),
    DONE_TWICE("done-twice", "A remedy or a lesson's action is done once"),
    DONE_BEFORE_AGREED(
            "done-before-agreed", "A remedy or an action is done no earlier than agreed"),
    PARTY_ANSWERED_TWICE("party-answered-twice", "A party answers once"),
    PARTY_ANSWERED_EARLY("party-answered-early", "A party answers no earlier than it comes in"),
    NOT_SUSPENDED("not-suspended", "Only a suspended complaint is put again"),
    SUSPENDED_ALREADY("suspended-already", "A complaint is suspended once at a time"),
    ENDED_BEFORE_SUSPENSION(
            "ended-before-suspension", "Proceedings end after they stop the complaint"),
    RESUMED_BEFORE_END("resumed-before-end", "A complaint is put again after the proceedings end"),
    NOTHING_TO_CORRECT("nothing-to-correct", "Only a recorded fact is corrected"),
    RECORD_UNSOUND("record-unsound", "The parts of a complaint's record belong together"),

    SUSPENDED("suspended", "A suspended complaint stands still", Sources.PROCEEDINGS),
    RESUMED_LATE(
            "resumed-late",
            "A suspended complaint is put again within a year of the proceedings' end",
            Sources.PROCEEDINGS,
            "a complaint put again later may be taken for good reason"),
    COMPLAINT_WITHDRAWN(
            "complaint-withdrawn", "A withdrawn complaint is not handled on", Sources.WITHDRAWAL),
    WRONG_KIND(
            "wrong-kind",
            "A complaint goes by the procedure that its matter asks for",
            Sources.SCOPE,
            "what is usually out of scope may be taken by the statutory procedure"),
    SCOPE_NOT_TOLD(
            "scope-not-told",
            "The person is told by which procedure the complaint goes, and why",
            Sources.SCOPE),
    REFUSAL_TELLS_NEXT_STEP(
            "refusal-tells-next-step",
            "Whoever is refused is told how to take it further",
            new Source("Code", "2")),
    DECLINED_WITHOUT_GROUND(
            "declined-without-ground",
            "A request for the next stage is granted where the rules allow it",
            new Source("Code", "6")),
    ESCALATION_WINDOW(
            "escalation-window",
            "The next stage is asked for in time",
            new Source("Policy", "14.2"),
            "a late request may be accepted for good reason"),
    PREDECESSOR_UNANSWERED(
            "predecessor-unanswered",
            "The next stage follows the response, or a response that is overdue",
            new Source("Policy", "14"),
            "the council and the person may agree to go on"),
    PREDECESSOR_WITHDRAWN(
            "predecessor-withdrawn", "No stage follows one that was withdrawn", Sources.WITHDRAWAL),
    EXTENSION_NOT_PROVIDED(
            "extension-not-provided",
            "A response is put off only where the procedure allows it",
            Sources.STAGES),
    EXTENSION_REASON("extension-reason", "An extension gives its reason", Sources.STAGES),
    EXTENSION_NOT_LATER(
            "extension-not-later",
            "An extension is to later than the present date",
            Sources.STAGES),
    EXTENSION_CAP(
            "extension-cap",
            "An extension stays within what the procedure allows",
            Sources.STAGES,
            "a longer extension may be given for good reason"),
    EXTENSION_AGREED_LATE(
            "extension-agreed-late",
            "An extension is agreed while there is time for it",
            Sources.STAGES),
    EXTENSION_TELLS_NEXT_STEP(
            "extension-tells-next-step",
            "Who is put off is told how to take it further",
            Sources.STAGES),
    EXTENDED_AFTER_CLOSING(
            "extended-after-closing", "An extension is given before the response", Sources.STAGES),
    NO_DELAY_TO_EXPLAIN(
            "no-delay-to-explain",
            "A delay is explained once the limit has passed without a response",
            Sources.STAGES),
    ACKNOWLEDGED_AFTER_CLOSING(
            "acknowledged-after-closing",
            "A stage is acknowledged before it is answered",
            Sources.STAGES),
    APPOINTED_AFTER_CLOSING(
            "appointed-after-closing",
            "People take part before the stage is answered",
            Sources.STAGES),
    MILESTONE_MISSING(
            "milestone-missing", "The response waits for every step that it needs", Sources.STAGES),
    NOTICE_WITHOUT_DAY(
            "notice-without-day", "Notice names the day of which it is given", Sources.STAGES),
    NOTICE_TOO_SHORT(
            "notice-too-short",
            "Notice is given in good time",
            Sources.STAGES,
            "the person may agree to shorter notice"),
    ROLE_MISSING("role-missing", "The response waits for everybody whom it needs", Sources.STAGES),
    CHAIR_MISSING(
            "chair-missing", "Of several people in one role, one takes the chair", Sources.STAGES),
    SECOND_CHAIR(
            "second-chair",
            "Only one person takes the chair",
            Sources.STAGES,
            "the new chair takes the place of one who stepped down"),
    ROLE_FULL(
            "role-full",
            "No more people hold a role than it has",
            Sources.STAGES,
            "the new holder takes the place of one who stepped down"),
    ROLE_HELD_ALREADY("role-held-already", "Nobody holds the same role twice", Sources.STAGES),
    NOT_INDEPENDENT(
            "not-independent", "Who must be independent has been declared so", Sources.STAGES),
    BARRED_BY_ROLE("barred-by-role", "Nobody judges what they took part in", Sources.STAGES),
    FACT_MISSING("fact-missing", "A step waits for the facts that it needs", Sources.STAGES),
    FACT_AGAINST(
            "fact-against",
            "A step waits until what it needs is so",
            Sources.STAGES,
            "the step may be taken all the same for good reason"),
    SECOND_LEAD(
            "second-lead",
            "Of all who take part, one leads",
            Sources.STAGES,
            "the lead may pass to another, who then leads in its place"),
    PARTY_MAY_NOT_LEAD("party-may-not-lead", "Who leads is of a kind that may", Sources.STAGES),
    CONSENT_MISSING(
            "consent-missing",
            "A complaint is shared once the person has consented",
            Sources.STAGES),
    PARTY_UNANSWERED(
            "party-unanswered",
            "The response waits for whoever answers first",
            Sources.STAGES,
            "the council stays responsible, and may respond without it for good reason"),
    FINDING_MISSING(
            "finding-missing",
            "The response answers every concern of its stage",
            new Source("Code", "6")),
    CONCERN_AFTER_RESPONSE(
            "concern-after-response",
            "What is raised after the response is a new complaint",
            new Source("Policy", "13.10"));

    private final String id;
    private final String description;
    private final boolean conduct;
    private final Source source;
    private final Optional<String> discretion;

    Rule(String id, String description) {
        this(id, description, false, Sources.RECORD, Optional.empty());
    }

    Rule(String id, String description, Source source) {
        this(id, description, true, source, Optional.empty());
    }

    Rule(String id, String description, Source source, String discretion) {
        this(id, description, true, source, Optional.of(discretion));
    }

    Rule(
            String id,
            String description,
            boolean conduct,
            Source source,
            Optional<String> discretion) {
        this.id = id;
        this.description = description;
        this.conduct = conduct;
        this.source = source;
        this.discretion = discretion;
    }

    /// Its stable id, such as `escalation-window`.
    public String id() {
        return id;
    }

    /// What it asks, in a sentence.
    public String description() {
        return description;
    }

    /// Whether it is a rule of conduct; otherwise it is one of possibility.
    public boolean isConduct() {
        return conduct;
    }

    /// Where it stands, unless a procedure's data says otherwise.
    public Source source() {
        return source;
    }

    /// What may allow a departure from it, where anything does.
    public Optional<String> discretion() {
        return discretion;
    }

    /// The sources that several rules share; apart, because a constant cannot name its own class's
    /// fields.
    private static final class Sources {

        static final Source RECORD =
                new Source("Record", "what happened is recorded as it can have happened");
        static final Source PROCEEDINGS = new Source("Policy", "App. A, B");
        static final Source WITHDRAWAL = new Source("Policy", "13");
        static final Source SCOPE = new Source("Policy", "12.4");
        static final Source STAGES = new Source("Policy", "13-14");

        private Sources() {}
    }
}
