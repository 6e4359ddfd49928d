package org.redress.app.desk;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
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
        put(
                Command.Receive.class,
                "Record a contact",
                "Record the contact",
                "The contact is recorded");
        put(
                Command.AcceptFormally.class,
                "Accept as a formal complaint",
                "Accept the complaint",
                "The complaint is accepted");
        put(
                Command.TryInformally.class,
                "Try to put it right informally",
                "Try informally",
                "It is being put right informally");
        put(
                Command.ResolveInformally.class,
                "Record that it is put right",
                "Record that it is put right",
                "It is put right informally");
        put(
                Command.RecordServiceRequest.class,
                "Record as a service request",
                "Record the service request",
                "It is recorded as a service request");
        put(
                Command.RecordComment.class,
                "Record as a comment",
                "Record the comment",
                "It is recorded as a comment");
        put(
                Command.RecordCompliment.class,
                "Record as a compliment",
                "Record the compliment",
                "It is recorded as a compliment");
        put(
                Command.DoNotAccept.class,
                "Do not accept as a complaint",
                "Do not accept it",
                "It is not accepted as a complaint");
        put(
                Command.MoveTo.class,
                "Move it to another service",
                "Move it",
                "The contact is moved to this service, and waits for triage here");
        put(
                Command.RecordConsent.class,
                "Record the person’s consent",
                "Record the consent",
                "The consent is recorded");
        put(
                Command.RecordAdjustments.class,
                "Record adjustments",
                "Record the adjustments",
                "The adjustments are recorded");
        put(
                Command.AllocateTo.class,
                "Allocate to an officer",
                "Allocate the case",
                "The case is allocated");
        put(
                Command.AssignTeam.class,
                "Assign to a team",
                "Assign the team",
                "The team is assigned");
        put(
                Command.Acknowledge.class,
                "Record the acknowledgement",
                "Record the acknowledgement",
                "The acknowledgement is recorded");
        put(Command.Appoint.class, "Appoint", "Appoint them", "The appointment is recorded");
        put(
                Command.Extend.class,
                "Extend the time for the response",
                "Extend the time",
                "The new date is recorded");
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
                "Decline the request",
                "The request is declined");
        put(
                Command.ReferEarly.class,
                "Refer outside the council early",
                "Refer it early",
                "The early referral is recorded");
        put(Command.RaiseConcern.class, "Add a concern", "Add the concern", "The concern is added");
        put(
                Command.AgreeRemedy.class,
                "Agree a remedy",
                "Record the remedy",
                "The remedy is recorded");
        put(
                Command.CompleteRemedy.class,
                "Record that a remedy is done",
                "Record that it is done",
                "The remedy is done");
        put(Command.DrawLesson.class, "Add a lesson", "Add the lesson", "The lesson is added");
        put(
                Command.CompleteLesson.class,
                "Record that a lesson’s action is done",
                "Record that it is done",
                "The lesson’s action is done");
        put(Command.AddNote.class, "Add a note", "Add the note", "The note is added");
        put(
                Command.LinkCase.class,
                "Link to another case",
                "Link the cases",
                "The cases are linked");
        put(Command.UnlinkCase.class, "Delete a link", "Delete the link", "The link is deleted");
        put(
                Command.SubmitInvestigation.class,
                "Hand in the investigation",
                "Hand it in",
                "The investigation is handed in");
        put(
                Command.AnswerServiceRequest.class,
                "Record that the request is answered",
                "Record the answer",
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
                "Suspend the complaint",
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

    /// A title, such as that of the Independent Person, keeps its capitals.
    private static final Pattern NAMED = Pattern.compile("^\\p{Lu}\\w* \\p{Lu}");

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

    /// Recording a step of a stage, such as `Record: notice of the panel`.
    static String step(String step) {
        boolean named = NAMED.matcher(step).find();
        return "Record: " + (named ? step : Phrases.small(step));
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
