package org.redress.core.complaint;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.redress.core.procedure.AreaId;
import org.redress.core.procedure.FactId;
import org.redress.core.procedure.KindId;
import org.redress.core.procedure.MilestoneId;
import org.redress.core.procedure.PartyKindId;
import org.redress.core.procedure.RoleId;
import org.redress.core.procedure.StageId;

/// What an officer, or a case file, asks the engine to record. `on` is always the day on which it
/// happened.
public sealed interface Command {

    LocalDate on();

    /// A contact comes in.
    ///
    /// @param reference its reference, already settled and unique
    record Receive(
            Reference reference,
            AreaId area,
            LocalDate on,
            Channel channel,
            Optional<TeamCode> team,
            Optional<Person> complainant,
            boolean madeByYoungPerson,
            boolean advocate,
            Optional<Representative> representative,
            Optional<Text> subject,
            Optional<Text> outcomeSought)
            implements Command {}

    /// Accept as a formal complaint of a kind, or make a service request or an informal complaint
    /// formal.
    ///
    /// @param scope what it is about, where the area tells its kinds apart by that
    record AcceptFormally(LocalDate on, KindId kind, Optional<Scope> scope) implements Command {

        public AcceptFormally(LocalDate on, KindId kind) {
            this(on, kind, Optional.empty());
        }
    }

    /// Try to put it right informally.
    ///
    /// @param scope what it is about, where the area tells its kinds apart by that
    record TryInformally(LocalDate on, KindId kind, Optional<Scope> scope) implements Command {

        public TryInformally(LocalDate on, KindId kind) {
            this(on, kind, Optional.empty());
        }
    }

    /// The person is content with what was done informally.
    record ResolveInformally(LocalDate on) implements Command {}

    record RecordServiceRequest(LocalDate on) implements Command {}

    /// The service has done, or answered, what the service request asked for.
    record AnswerServiceRequest(LocalDate on) implements Command {}

    /// The person is unhappy with what became of the service request, and complains.
    ///
    /// @param on the day on which they said so: the complaint's clocks run from it
    record ComplainOfService(LocalDate on) implements Command {}

    record RecordComment(LocalDate on) implements Command {}

    record RecordCompliment(LocalDate on) implements Command {}

    /// Refuse the contact as a complaint.
    record DoNotAccept(LocalDate on, Exclusion exclusion, Text explanation, boolean toldNextStep)
            implements Command {}

    /// Record a fact that the procedure declares.
    record RecordFact(LocalDate on, FactId fact, FactAnswer answer) implements Command {}

    /// Bring a body beside the council into the complaint, which shares the complaint with it.
    ///
    /// @param lead whether it leads the answer
    /// @param consentOn the day on which the person consented to the sharing
    record InvolveParty(
            LocalDate on, PartyKindId kind, Text name, boolean lead, Optional<LocalDate> consentOn)
            implements Command {}

    /// A body that takes part has answered the council.
    ///
    /// @param party its number in the complaint
    record RecordPartyAnswer(LocalDate on, int party, Optional<Text> answer) implements Command {}

    record AssignTeam(LocalDate on, TeamCode team) implements Command {}

    record Acknowledge(LocalDate on, StageId stage) implements Command {}

    /// Give somebody a role at a stage: allocate its investigator, name its panel.
    ///
    /// @param declaredIndependent the person is neither member nor officer of the council, nor the
    ///   spouse or civil partner of one, and has said so
    /// @param chair whether they chair it
    record Appoint(
            LocalDate on,
            StageId stage,
            RoleId role,
            Person person,
            boolean declaredIndependent,
            boolean chair)
            implements Command {}

    /// Put the response off.
    ///
    /// @param toldNextStep the letter tells the person how to take it further, with the Ombudsman's
    ///   details
    record Extend(
            LocalDate on,
            StageId stage,
            LocalDate until,
            Optional<Text> reason,
            boolean toldNextStep)
            implements Command {}

    /// Tell the person why the response is late, once its limit has passed.
    record ExplainDelay(LocalDate on, StageId stage, Text explanation) implements Command {}

    /// Record a step of the stage.
    ///
    /// @param announced the day of the later milestone that this step announces, where it does
    record ReachMilestone(
            LocalDate on, StageId stage, MilestoneId milestone, Optional<LocalDate> announced)
            implements Command {}

    /// Give the stage's response.
    ///
    /// @param findings the finding on each concern, by the concern's number
    record Respond(LocalDate on, StageId stage, Outcome outcome, Map<Integer, Outcome> findings)
            implements Command {

        public Respond {
            findings = Map.copyOf(findings);
        }
    }

    /// The person withdraws.
    record Withdraw(LocalDate on) implements Command {}

    /// The person asks for the next stage.
    ///
    /// @param stage the stage asked for
    /// @param groundsForLateness whether the grounds for the procedure's longer window are there
    record AskForStage(LocalDate on, StageId stage, boolean groundsForLateness)
            implements Command {}

    /// Turn a request for the next stage down, where the rules would refuse it.
    ///
    /// @param on the day on which the person asked
    record DeclineStage(LocalDate on, StageId stage, Text explanation, boolean toldNextStep)
            implements Command {}

    /// Go to the Ombudsman early, by agreement.
    record ReferEarly(LocalDate on) implements Command {}

    /// Add one of the things complained of.
    ///
    /// @param words the concern in the person's words, or near to them
    record RaiseConcern(
            LocalDate on,
            StageId stage,
            Optional<TeamCode> team,
            CategoryCode category,
            Optional<Text> words,
            Optional<Outcome> finding)
            implements Command {

        /// Told by its category alone.
        public RaiseConcern(
                LocalDate on,
                StageId stage,
                Optional<TeamCode> team,
                CategoryCode category,
                Optional<Outcome> finding) {
            this(on, stage, team, category, Optional.empty(), finding);
        }
    }

    record AgreeRemedy(
            LocalDate on,
            StageId stage,
            RemedyKind kind,
            Optional<LocalDate> agreedOn,
            Optional<Long> amountPence,
            Determiner determinedBy,
            Optional<LocalDate> dueOn,
            Optional<Text> owner)
            implements Command {}

    record CompleteRemedy(LocalDate on, int remedy) implements Command {}

    /// A lesson drawn from the complaint.
    ///
    /// @param alsoFrom the other cases that the lesson is drawn from, complaints or not
    record DrawLesson(
            LocalDate on,
            Optional<Text> theme,
            Text wording,
            Optional<Text> action,
            Optional<Text> owner,
            Optional<LocalDate> dueOn,
            List<Reference> alsoFrom)
            implements Command {

        public DrawLesson {
            alsoFrom = List.copyOf(alsoFrom);
        }

        /// Of this complaint alone.
        public DrawLesson(
                LocalDate on,
                Optional<Text> theme,
                Text wording,
                Optional<Text> action,
                Optional<Text> owner,
                Optional<LocalDate> dueOn) {
            this(on, theme, wording, action, owner, dueOn, List.of());
        }
    }

    record CompleteLesson(LocalDate on, int lesson, Optional<Text> evidence) implements Command {}

    record Suspend(LocalDate on, Text proceedings) implements Command {}

    record Resume(LocalDate on, LocalDate endedOn) implements Command {}

    record Correct(LocalDate on, Correction correction, Text reason) implements Command {}

    /// Who complains for somebody else.
    record Representative(Person person, Event.Representation.Basis basis) {}

    /// Every text that the command carries and that its events refer to, names included.
    default List<Text> texts() {
        return CommandTexts.of(this);
    }
}
