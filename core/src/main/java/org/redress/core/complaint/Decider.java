package org.redress.core.complaint;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Decides what becomes of a command, by the rules in [Rule] and the procedure's data. One pure
/// function.
public final class Decider {

    private Decider() {}

    /// The events that the command leads to, or every reason for which it is refused.
    ///
    /// @param state the complaint as its events so far made it; empty before its receipt
    /// @param basis on what footing the command asks to be taken
    /// @param today the day on which the question is asked
    public static Decision decide(
            Optional<Complaint> state,
            Command command,
            Basis basis,
            Rulebook rules,
            LocalDate today) {
        Objections objections = new Objections();
        CommandDays.requireKnown(command, today, objections);
        if (!objections.isEmpty()) {
            return objections.settle(basis, command.on(), List.of());
        }
        CommandDays.requirePast(command, today, objections);
        List<Event> events =
                command instanceof Command.Receive receive
                        ? receive(state, receive, rules, objections)
                        : handle(state, command, rules, today, objections);
        if (!objections.leaveNothingToLookAt()) {
            Evolver.replay(state, events)
                    .ifPresent(after ->
                            Possibility.objections(after, rules, today).stream()
                                    .map(objection -> inTermsOf(command, objection))
                                    .forEach(objections::addUnlessRaised));
        }
        return objections.settle(basis, command.on(), events);
    }

    private static Objection inTermsOf(Command command, Objection objection) {
        return command instanceof Command.Correct ? objection.about("correction") : objection;
    }

    private static List<Event> receive(
            Optional<Complaint> state,
            Command.Receive command,
            Rulebook rules,
            Objections objections) {
        state.ifPresent(there ->
                objections.add(
                        Rule.ALREADY_RECEIVED,
                        "reference",
                        there.reference() + " was received on " + Words.day(there.receivedOn())));
        return Receiving.decide(rules, command, objections);
    }

    private static List<Event> handle(
            Optional<Complaint> state,
            Command command,
            Rulebook rules,
            LocalDate today,
            Objections objections) {
        if (state.isEmpty()) {
            objections.add(Rule.NOT_RECEIVED, "command", "no such complaint was received");
            return List.of();
        }
        Question question = new Question(state.get(), rules, today, objections);
        return Admission.admits(question, command) ? family(question, command) : List.of();
    }

    /// One line for each command there is, which is why it is long.
    private static List<Event> family(Question question, Command command) {
        return switch (command) {
            case Command.Receive _ -> throw new IllegalStateException("receipt is decided apart");
            case Command.AcceptFormally accept -> Triage.accept(question, accept);
            case Command.TryInformally informally -> Triage.informally(question, informally);
            case Command.ResolveInformally(LocalDate on) ->
                    List.of(new Event.ResolvedInformally(on));
            case Command.RecordServiceRequest(LocalDate on) ->
                    Triage.made(on, new Disposition.ServiceRequest());
            case Command.AnswerServiceRequest answer -> Servicing.answer(question, answer);
            case Command.ComplainOfService complain -> Servicing.complain(question, complain);
            case Command.RecordComment(LocalDate on) -> Triage.made(on, new Disposition.Comment());
            case Command.RecordCompliment(LocalDate on) ->
                    Triage.made(on, new Disposition.Compliment());
            case Command.DoNotAccept refuse -> Triage.doNotAccept(question, refuse);
            case Command.MoveTo move -> Triage.move(question, move);
            case Command.RecordConsent consent -> Caring.consent(question, consent);
            case Command.RecordAdjustments(LocalDate on, Text adjustments) ->
                    List.of(new Event.AdjustmentsRecorded(on, adjustments.ref()));
            case Command.AllocateTo(LocalDate on, OfficerId officer) ->
                    List.of(new Event.Allocated(on, officer));
            case Command.RecordFact fact -> Facts.record(question, fact);
            case Command.InvolveParty involve -> Parties.involve(question, involve);
            case Command.RecordPartyAnswer answer -> Parties.answer(question, answer);
            case Command.AssignTeam assign -> Triage.assign(question, assign);
            case Command.Acknowledge acknowledge -> Running.acknowledge(question, acknowledge);
            case Command.Appoint appoint -> Appointing.decide(question, appoint);
            case Command.Extend extend -> Extending.decide(question, extend);
            case Command.ExplainDelay explain -> Delaying.explain(question, explain);
            case Command.ReachMilestone reach -> Running.reach(question, reach);
            case Command.Respond respond -> Responding.decide(question, respond);
            case Command.Withdraw withdraw -> Withdrawing.decide(question, withdraw);
            case Command.AskForStage ask -> Escalating.ask(question, ask);
            case Command.DeclineStage decline -> Escalating.decline(question, decline);
            case Command.ReferEarly refer -> Escalating.referEarly(question, refer);
            case Command.RaiseConcern raise -> Raising.decide(question, raise);
            case Command.AgreeRemedy agree -> Remedying.agree(question, agree);
            case Command.CompleteRemedy complete -> Remedying.complete(question, complete);
            case Command.DrawLesson draw -> Learning.draw(question, draw);
            case Command.CompleteLesson complete -> Learning.complete(question, complete);
            case Command.AddNote note -> Linking.note(question, note);
            case Command.LinkCase link -> Linking.link(question, link);
            case Command.UnlinkCase unlink -> Linking.unlink(question, unlink);
            case Command.SubmitInvestigation submit -> Investigating.submit(question, submit);
            case Command.Suspend suspend -> Suspension.suspend(question, suspend);
            case Command.Resume resume -> Suspension.resume(question, resume);
            case Command.Correct correct -> Correcting.decide(question, correct);
        };
    }
}
