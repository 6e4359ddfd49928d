package org.redress.core.access;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.redress.core.complaint.Command;

/// The permission that each command needs. One that is not named here, nobody may give.
public final class Needed {

    private static final Map<Class<? extends Command>, Permission> PERMISSIONS =
            Stream.of(
                            all(
                                    Permission.TRIAGE,
                                    List.of(
                                            Command.Receive.class,
                                            Command.AcceptFormally.class,
                                            Command.TryInformally.class,
                                            Command.ResolveInformally.class,
                                            Command.RecordServiceRequest.class,
                                            Command.RecordComment.class,
                                            Command.RecordCompliment.class,
                                            Command.DoNotAccept.class,
                                            Command.MoveTo.class,
                                            Command.AnswerServiceRequest.class,
                                            Command.ComplainOfService.class)),
                            all(
                                    Permission.HANDLE,
                                    List.of(
                                            Command.AssignTeam.class,
                                            Command.AllocateTo.class,
                                            Command.RecordConsent.class,
                                            Command.Acknowledge.class,
                                            Command.Appoint.class,
                                            Command.Extend.class,
                                            Command.AskForStage.class,
                                            Command.DeclineStage.class,
                                            Command.ReferEarly.class,
                                            Command.Withdraw.class,
                                            Command.Suspend.class,
                                            Command.Resume.class,
                                            Command.ExplainDelay.class,
                                            Command.InvolveParty.class,
                                            Command.RecordPartyAnswer.class)),
                            all(
                                    Permission.INVESTIGATE,
                                    List.of(
                                            Command.ReachMilestone.class,
                                            Command.RaiseConcern.class,
                                            Command.AddNote.class,
                                            Command.LinkCase.class,
                                            Command.UnlinkCase.class,
                                            Command.SubmitInvestigation.class,
                                            Command.RecordAdjustments.class,
                                            Command.RecordFact.class)),
                            all(Permission.RESPOND, List.of(Command.Respond.class)),
                            all(
                                    Permission.LEARN,
                                    List.of(
                                            Command.AgreeRemedy.class,
                                            Command.CompleteRemedy.class,
                                            Command.DrawLesson.class,
                                            Command.CompleteLesson.class)),
                            all(Permission.CORRECT, List.of(Command.Correct.class)))
                    .flatMap(part -> part.entrySet().stream())
                    .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private Needed() {}

    /// Empty for a command that nobody may give.
    public static Optional<Permission> by(Class<? extends Command> command) {
        return Optional.ofNullable(PERMISSIONS.get(command));
    }

    private static Map<Class<? extends Command>, Permission> all(
            Permission permission, List<Class<? extends Command>> commands) {
        return commands.stream().collect(toUnmodifiableMap(one -> one, _ -> permission));
    }
}
