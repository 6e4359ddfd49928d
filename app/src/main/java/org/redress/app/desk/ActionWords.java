package org.redress.app.desk;

import java.util.Optional;
import org.redress.core.complaint.Command;
import org.redress.core.complaint.Complaint;
import org.redress.core.complaint.NextAction;
import org.redress.core.complaint.Remedy;
import org.redress.core.procedure.FactId;
import org.redress.core.procedure.KindId;
import org.redress.core.procedure.MilestoneId;
import org.redress.core.procedure.PartyKindId;
import org.redress.core.procedure.RoleId;
import org.redress.core.procedure.StageId;

/// What something that can be done with a case is called.
///
/// @param labels what codes are called
public record ActionWords(Labels labels, Complaint complaint) {

    /// The action in words, such as `Appoint: Investigating Officer (Stage 2)`.
    public String of(NextAction action) {
        return plain(action).orElseGet(() -> numbered(action));
    }

    /// What is done about something that has a name of its own.
    private Optional<String> plain(NextAction action) {
        Class<? extends Command> command = action.command();
        if (command.equals(Command.ReachMilestone.class)) {
            return action.about().map(id -> Deeds.step(what(action, id)));
        }
        if (command.equals(Command.CompleteRemedy.class)) {
            return action.about().flatMap(this::remedyDone);
        }
        return command.equals(Command.CompleteLesson.class)
                ? action.about().map(id -> "Record that the action on lesson " + id + " is done")
                : Optional.empty();
    }

    /// Remedies of one kind are told apart by their numbers.
    private Optional<String> remedyDone(String number) {
        return complaint.remedies().stream()
                .filter(it -> Integer.toString(it.number()).equals(number))
                .map(it ->
                        RemedyWords.done(it.kind())
                                + (isOnly(it) ? "" : " (remedy " + it.number() + ")"))
                .findFirst();
    }

    private boolean isOnly(Remedy remedy) {
        return complaint.remedies().stream()
                        .filter(it -> it.kind() == remedy.kind() && it.doneOn().isEmpty())
                        .count()
                <= 1;
    }

    private String numbered(NextAction action) {
        String label = Deeds.of(action.command()).label();
        String about = action.about().map(id -> ": " + what(action, id)).orElse("");
        return label + about + stage(action);
    }

    private String stage(NextAction action) {
        boolean several = complaint.stages().size() > 1 || isNext(action.command());
        return action.stage()
                .filter(_ -> several)
                .map(id -> " (" + labels.stageLabel(complaint.procedure(), id) + ")")
                .orElse("");
    }

    private static boolean isNext(Class<? extends Command> command) {
        return command.equals(Command.AskForStage.class)
                || command.equals(Command.DeclineStage.class);
    }

    private String what(NextAction action, String id) {
        StageId stage = action.stage().orElse(new StageId("1"));
        Class<? extends Command> command = action.command();
        if (command.equals(Command.Appoint.class)) {
            return labels.role(complaint, stage, new RoleId(id));
        }
        if (command.equals(Command.ReachMilestone.class)) {
            return labels.milestone(complaint, stage, new MilestoneId(id));
        }
        if (command.equals(Command.RecordFact.class)) {
            return new Facts(labels, complaint).label(new FactId(id));
        }
        if (command.equals(Command.InvolveParty.class)) {
            return new Facts(labels, complaint).kind(new PartyKindId(id));
        }
        boolean kind =
                command.equals(Command.AcceptFormally.class)
                        || command.equals(Command.TryInformally.class);
        return kind ? labels.kind(complaint.area(), new KindId(id)) : "number " + id;
    }
}
