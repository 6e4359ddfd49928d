package org.redress.core.http.api;

import java.util.Map;
import java.util.Optional;
import org.redress.core.complaint.Command;

/// What each command does, for the API's document.
final class CommandWords {

    private static final Map<Class<?>, String> WORDS =
            Map.ofEntries(
                    Map.entry(
                            Command.AcceptFormally.class,
                            "Accept it as a formal complaint of a kind"),
                    Map.entry(Command.TryInformally.class, "Try to put it right informally"),
                    Map.entry(
                            Command.ResolveInformally.class,
                            "The person is content without a formal answer"),
                    Map.entry(Command.RecordServiceRequest.class, "Record it as a service request"),
                    Map.entry(
                            Command.AnswerServiceRequest.class,
                            "The service has answered the service request"),
                    Map.entry(
                            Command.ComplainOfService.class,
                            "The person is unhappy with what became of the service request, and complains"),
                    Map.entry(
                            Command.ExplainDelay.class,
                            "Tell the person why a response is past its limit"),
                    Map.entry(Command.RecordComment.class, "Record it as a comment"),
                    Map.entry(Command.RecordCompliment.class, "Record it as a compliment"),
                    Map.entry(
                            Command.DoNotAccept.class, "Refuse it as a complaint, by an exclusion"),
                    Map.entry(
                            Command.MoveTo.class,
                            "It is another area's, where it was received again"),
                    Map.entry(
                            Command.RecordConsent.class,
                            "The person for whom somebody complains has consented in writing"),
                    Map.entry(
                            Command.RecordAdjustments.class,
                            "The reasonable adjustments that the person needs, in place of those before"),
                    Map.entry(Command.AllocateTo.class, "Give it to an officer"),
                    Map.entry(
                            Command.RecordFact.class, "Record a fact that the procedure declares"),
                    Map.entry(
                            Command.InvolveParty.class,
                            "Bring a body beside the council into the complaint"),
                    Map.entry(
                            Command.RecordPartyAnswer.class,
                            "A body that takes part has answered the council"),
                    Map.entry(Command.AssignTeam.class, "Give it to a team"),
                    Map.entry(Command.Acknowledge.class, "Acknowledge a stage"),
                    Map.entry(Command.Appoint.class, "Give somebody a role at a stage"),
                    Map.entry(Command.Extend.class, "Put a stage's response off"),
                    Map.entry(Command.ReachMilestone.class, "Record a step of a stage"),
                    Map.entry(Command.Respond.class, "Give a stage's response"),
                    Map.entry(Command.Withdraw.class, "The person withdraws"),
                    Map.entry(Command.AskForStage.class, "The person asks for the next stage"),
                    Map.entry(Command.DeclineStage.class, "Turn a request for the next stage down"),
                    Map.entry(
                            Command.ReferEarly.class,
                            "Refer it outside the council early, by agreement"),
                    Map.entry(Command.RaiseConcern.class, "Add a concern"),
                    Map.entry(Command.AgreeRemedy.class, "Agree a remedy"),
                    Map.entry(Command.CompleteRemedy.class, "A remedy is done"),
                    Map.entry(Command.DrawLesson.class, "Draw a lesson"),
                    Map.entry(Command.CompleteLesson.class, "A lesson's action is done"),
                    Map.entry(Command.AddNote.class, "Keep a note with it"),
                    Map.entry(Command.LinkCase.class, "Link it to another case"),
                    Map.entry(Command.UnlinkCase.class, "Take a link to another case away"),
                    Map.entry(
                            Command.SubmitInvestigation.class,
                            "Hand in what the investigation of a stage came to"),
                    Map.entry(Command.Suspend.class, "Stop it while proceedings run"),
                    Map.entry(
                            Command.Resume.class,
                            "It is put to the council again after the proceedings"),
                    Map.entry(Command.Correct.class, "Put right a fact that was entered wrongly"));

    private CommandWords() {}

    static String of(Class<?> command) {
        return Optional.ofNullable(WORDS.get(command))
                .orElseThrow(() -> new IllegalStateException("no words for " + command));
    }
}
