package org.redress.app.desk;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.redress.core.complaint.Command;
import org.redress.core.http.wire.Kebab;

/// What each command is called on a button, and what is said once it is done. One that is not named
/// here is called by its own name.
public final class Deeds {

    /// A command in words.
    ///
    /// @param label what is to be done, as a heading and a link
    /// @param button what the button says
    /// @param done what is said when it is done
    public record Deed(String label, String button, String done) {}

    private static final Map<Class<?>, Deed> WORDS = new HashMap<>();

    /// The order in which what can be done is offered; what is not here comes last.
    private static final List<Class<? extends Command>> FIRST =
            List.of(
                    Command.Acknowledge.class,
                    Command.AcceptFormally.class,
                    Command.TryInformally.class,
                    Command.Appoint.class,
                    Command.ReachMilestone.class,
                    Command.RaiseConcern.class,
                    Command.Respond.class,
                    Command.ResolveInformally.class,
                    Command.Resume.class,
                    Command.CompleteRemedy.class,
                    Command.CompleteLesson.class,
                    Command.AskForStage.class);

    static {
        put(Command.Receive.class, "Record a contact", "Record it", "The contact is recorded");
        put(
                Command.AcceptFormally.class,
                "Accept as a formal complaint",
                "Accept it",
                "The complaint is accepted");
        put(
                Command.TryInformally.class,
                "Try to put it right informally",
                "Try informally",
                "It is being put right informally");
        put(
                Command.ResolveInformally.class,
                "Record that it is put right",
                "Record it",
                "It is put right informally");
        put(
                Command.RecordServiceRequest.class,
                "Record as a service request",
                "Record it",
                "It is recorded as a service request");
        put(
                Command.RecordComment.class,
                "Record as a comment",
                "Record it",
                "It is recorded as a comment");
        put(
                Command.RecordCompliment.class,
                "Record as a compliment",
                "Record it",
                "It is recorded as a compliment");
        put(
                Command.DoNotAccept.class,
                "Do not accept as a complaint",
                "Do not accept it",
                "It is not accepted as a complaint");
        put(Command.AssignTeam.class, "Assign to a team", "Assign it", "The team is assigned");
        put(
                Command.Acknowledge.class,
                "Record the acknowledgement",
                "Record the acknowledgement",
                "The acknowledgement is recorded");
        put(Command.Appoint.class, "Appoint", "Appoint them", "The appointment is recorded");
        put(
                Command.Extend.class,
                "Extend the time for the response",
                "Extend it",
                "The response is put off");
        put(
                Command.ReachMilestone.class,
                "Record a step",
                "Record the step",
                "The step is recorded");
        put(
                Command.Respond.class,
                "Record the response",
                "Record the response",
                "The response is recorded");
        put(
                Command.Withdraw.class,
                "Record a withdrawal",
                "Record the withdrawal",
                "The withdrawal is recorded");
        put(
                Command.AskForStage.class,
                "Record a request for the next stage",
                "Record the request",
                "The next stage is open");
        put(
                Command.DeclineStage.class,
                "Decline the next stage",
                "Decline it",
                "The request is declined");
        put(
                Command.ReferEarly.class,
                "Refer outside the council early",
                "Refer it",
                "The early referral is recorded");
        put(Command.RaiseConcern.class, "Add a concern", "Add the concern", "The concern is added");
        put(
                Command.AgreeRemedy.class,
                "Agree a remedy",
                "Record the remedy",
                "The remedy is recorded");
        put(
                Command.CompleteRemedy.class,
                "Complete a remedy",
                "Record that it is done",
                "The remedy is done");
        put(
                Command.DrawLesson.class,
                "Draw a lesson",
                "Record the lesson",
                "The lesson is recorded");
        put(
                Command.CompleteLesson.class,
                "Complete a lesson’s action",
                "Record that it is done",
                "The lesson’s action is done");
        put(
                Command.AnswerServiceRequest.class,
                "Record that the request is answered",
                "Record it",
                "The service request is answered");
        put(
                Command.ComplainOfService.class,
                "Record a complaint about the request",
                "Record the complaint",
                "The request is a complaint now");
        put(Command.RecordFact.class, "Record a fact", "Record the fact", "The fact is recorded");
        put(
                Command.InvolveParty.class,
                "Bring in another body",
                "Bring it in",
                "The other body is brought in");
        put(
                Command.RecordPartyAnswer.class,
                "Record another body’s answer",
                "Record the answer",
                "The other body’s answer is recorded");
        put(
                Command.ExplainDelay.class,
                "Record that the delay was explained",
                "Record the explanation",
                "The explanation is recorded");
        put(
                Command.Suspend.class,
                "Suspend for proceedings",
                "Suspend it",
                "The complaint is suspended");
        put(
                Command.Resume.class,
                "Take up again after proceedings",
                "Take it up again",
                "The complaint runs again");
        put(
                Command.Correct.class,
                "Correct something entered wrongly",
                "Correct it",
                "The correction is recorded");
    }

    private Deeds() {}

    private static void put(Class<?> command, String label, String button, String done) {
        WORDS.put(command, new Deed(label, button, done + "."));
    }

    /// The words of a command.
    public static Deed of(Class<?> command) {
        String name = Phrases.ofWord(Kebab.of(command));
        return Optional.ofNullable(WORDS.get(command))
                .orElseGet(() -> new Deed(name, name, name + ": recorded."));
    }

    /// The command with that name, such as `accept-formally`.
    public static Optional<Class<? extends Command>> named(String name) {
        return Arrays.stream(Command.class.getPermittedSubclasses())
                .filter(type -> Kebab.of(type).equals(name))
                .<Class<? extends Command>>map(type -> type.asSubclass(Command.class))
                .findFirst();
    }

    static int rank(Class<? extends Command> command) {
        int at = FIRST.indexOf(command);
        return at < 0 ? FIRST.size() : at;
    }
}
