package org.redress.core.complaint;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.redress.core.calendar.Source;
import org.redress.core.procedure.AreaId;
import org.redress.core.procedure.FactId;
import org.redress.core.procedure.MilestoneId;
import org.redress.core.procedure.PartyKindId;
import org.redress.core.procedure.ProcedureRef;
import org.redress.core.procedure.RoleId;
import org.redress.core.procedure.StageId;

/// Something that happened to a complaint. The journal holds these for ever: a record here is never
/// renamed, and a component is only ever added as an `Optional` or a list. No event holds personal
/// data, only references to it.
public sealed interface Event {

    /// The day on which it happened, which may be before the day on which it was recorded.
    LocalDate on();

    /// A contact came in. It waits for triage.
    record Received(
            Reference reference,
            AreaId area,
            LocalDate on,
            Channel channel,
            Optional<TeamCode> team,
            Optional<PersonId> complainant,
            boolean madeByYoungPerson,
            boolean advocate,
            Optional<Representation> representation,
            Optional<TextRef> subject,
            Optional<TextRef> outcomeSought)
            implements Event {}

    /// Triage, or a later change of mind about it, made this of the contact.
    record Triaged(LocalDate on, Disposition disposition) implements Event {}

    /// The service did, or answered, what the service request asked for.
    record ServiceRequestAnswered(LocalDate on) implements Event {}

    /// The person was unhappy with what became of the service request. It waits for triage as a
    /// complaint, whose clocks run from this day.
    record ServiceComplainedOf(LocalDate on) implements Event {}

    /// The person is content with what was done informally.
    record ResolvedInformally(LocalDate on) implements Event {}

    /// Triage settled which provisions of law it is about.
    record ScopeSettled(LocalDate on, Scope scope) implements Event {}

    /// A fact that the procedure declares was answered.
    ///
    /// @param answer `yes`, `no`, an option or an ISO day; absent where it is in words
    /// @param words the answer in words
    record FactRecorded(LocalDate on, FactId fact, Optional<String> answer, Optional<TextRef> words)
            implements Event {}

    /// A body beside the council came in, and the complaint was shared with it.
    record PartyInvolved(
            LocalDate on,
            int party,
            PartyKindId kind,
            TextRef name,
            boolean lead,
            Optional<LocalDate> consentOn)
            implements Event {}

    /// A body that takes part answered the council.
    record PartyAnswered(LocalDate on, int party, Optional<TextRef> answer) implements Event {}

    /// The complaint is (now) with this team.
    record TeamAssigned(LocalDate on, TeamCode team) implements Event {}

    /// A stage began: day zero of its clock, or of the clock's guard, is the day of the request.
    record StageOpened(LocalDate on, ProcedureRef procedure, StageId stage) implements Event {}

    record Acknowledged(LocalDate on, StageId stage) implements Event {}

    /// Somebody took a role at a stage.
    record Appointed(
            LocalDate on,
            StageId stage,
            RoleId role,
            PersonId person,
            boolean declaredIndependent,
            boolean chair)
            implements Event {}

    /// The response was put off to a new date.
    record Extended(
            LocalDate on,
            StageId stage,
            LocalDate until,
            Optional<TextRef> reason,
            boolean toldNextStep)
            implements Event {}

    /// The person was told why the response had not come within its limit.
    record DelayExplained(LocalDate on, StageId stage, TextRef explanation) implements Event {}

    /// A step of the stage was taken. A step that announces a later one carries the day announced.
    record MilestoneReached(
            LocalDate on, StageId stage, MilestoneId milestone, Optional<LocalDate> announced)
            implements Event {}

    /// The stage was answered.
    record Responded(LocalDate on, StageId stage, Outcome outcome) implements Event {}

    /// The council's finding on one concern.
    record ConcernFound(LocalDate on, int concern, Outcome finding) implements Event {}

    /// The complaint was withdrawn, which closes the stage (or, before any stage, the contact).
    record Withdrawn(LocalDate on, Optional<StageId> stage) implements Event {}

    /// A request for the next stage was turned down, with a written explanation.
    ///
    /// @param ground why; absent in events stored before it was kept
    record NextStageDeclined(
            LocalDate on,
            StageId stage,
            TextRef explanation,
            boolean toldNextStep,
            Optional<Complaint.Declined.Ground> ground)
            implements Event {}

    /// The person and the council agreed to go to the Ombudsman before the last stage.
    record ReferredEarly(LocalDate on, StageId after) implements Event {}

    /// One of the things complained of was added.
    ///
    /// @param words the concern in words, where there are any
    record ConcernRaised(
            LocalDate on,
            int concern,
            StageId stage,
            Optional<TeamCode> team,
            CategoryCode category,
            Optional<TextRef> words)
            implements Event {}

    /// A remedy was agreed.
    ///
    /// @param agreedOn when it was agreed; empty when an earlier record does not say
    /// @param amountPence in pence; only of a financial remedy
    record RemedyAgreed(
            LocalDate on,
            int remedy,
            StageId stage,
            RemedyKind kind,
            Optional<LocalDate> agreedOn,
            Optional<Long> amountPence,
            Determiner determinedBy,
            Optional<LocalDate> dueOn,
            Optional<TextRef> owner)
            implements Event {}

    record RemedyDone(LocalDate on, int remedy) implements Event {}

    /// A lesson was drawn from the complaint.
    ///
    /// @param alsoFrom the other cases that the lesson is drawn from
    record LessonDrawn(
            LocalDate on,
            int lesson,
            Optional<TextRef> theme,
            TextRef wording,
            Optional<TextRef> action,
            Optional<TextRef> owner,
            Optional<LocalDate> dueOn,
            List<Reference> alsoFrom)
            implements Event {

        public LessonDrawn {
            alsoFrom = List.copyOf(alsoFrom);
        }
    }

    record LessonDone(LocalDate on, int lesson, Optional<TextRef> evidence) implements Event {}

    /// Court, criminal or tribunal proceedings stop the complaint [Policy App. A, B].
    record Suspended(LocalDate on, TextRef proceedings) implements Event {}

    /// The complaint was put to the council again after the proceedings: day zero of every open
    /// clock.
    ///
    /// @param endedOn the day on which the proceedings ended
    record Resumed(LocalDate on, LocalDate endedOn) implements Event {}

    /// A fact had been entered wrongly; the correction stands beside the error, which stays in the
    /// journal.
    record Corrected(LocalDate on, Correction correction, TextRef reason) implements Event {}

    /// A rule of conduct was departed from: by discretion, or in a record taken over as it was.
    ///
    /// @param rule the id of the rule
    /// @param source where the rule stands
    /// @param ground by discretion or as recorded
    /// @param reason why, where discretion was used
    record RuleDepartedFrom(
            LocalDate on, String rule, Source source, Ground ground, Optional<TextRef> reason)
            implements Event {

        /// On what ground a rule was departed from.
        public enum Ground {
            DISCRETION,
            AS_RECORDED
        }
    }

    /// Who complains for somebody else, and how.
    ///
    /// @param representative the person who acts
    /// @param basis on what they act
    record Representation(PersonId representative, Basis basis) {

        /// On what a representative acts [Policy 12].
        public enum Basis {
            WRITTEN_CONSENT,
            FOR_A_CHILD,
            BEST_INTERESTS,
            COUNCILLOR_OR_MP,
            CONSENT_AWAITED
        }
    }
}
