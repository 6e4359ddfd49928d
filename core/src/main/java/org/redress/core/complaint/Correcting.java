package org.redress.core.complaint;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.redress.core.procedure.StageId;

/// Putting a recorded fact right.
final class Correcting {

    private final Question question;

    private Correcting(Question question) {
        this.question = question;
    }

    static List<Event> decide(Question question, Command.Correct command) {
        boolean there = new Correcting(question).isThere(command.correction());
        if (!there) {
            question.object(
                    Rule.NOTHING_TO_CORRECT, "correction", "there is no such fact to correct");
        }
        return there
                ? List.of(
                        new Event.Corrected(
                                command.on(), command.correction(), command.reason().ref()))
                : List.of();
    }

    private boolean isThere(Correction correction) {
        return switch (correction) {
            case Correction.ReceivedOn _ -> true;
            case Correction.RequestedOn(StageId stage, _) -> stage(stage, Optional::of);
            case Correction.AcknowledgedOn(StageId stage, _) ->
                    stage(stage, StageRecord::acknowledgedOn);
            case Correction.MilestoneOn(StageId stage, var milestone, _) ->
                    stage(stage, record -> Optional.ofNullable(record.milestones().get(milestone)));
            case Correction.RespondedOn(StageId stage, _) -> stage(stage, StageRecord::respondedOn);
            case Correction.WithdrawnOn(var stage, _) -> withdrawn(stage);
            case Correction.OutcomeOf(StageId stage, _) -> stage(stage, StageRecord::outcome);
            case Correction.FindingOf(int concern, _) -> concern(concern);
            case Correction.CategoryOf(int concern, CategoryCode category) ->
                    category(concern, category);
            case Correction.TeamOf(TeamCode team) -> team(team);
            case Correction.AmountOf(int remedy, _) -> Remedying.find(question, remedy).isPresent();
            case Correction.NotResponded(StageId stage) -> stage(stage, StageRecord::respondedOn);
            case Correction.NotWithdrawn(var stage) -> withdrawn(stage);
        };
    }

    private boolean stage(StageId id, Function<StageRecord, Optional<?>> fact) {
        return question.complaint()
                .stage(id)
                .filter(record -> fact.apply(record).isPresent())
                .isPresent();
    }

    private boolean withdrawn(Optional<StageId> stage) {
        Complaint complaint = question.complaint();
        return stage.map(id -> stage(id, StageRecord::withdrawnOn))
                .orElse(complaint.stages().isEmpty() && complaint.withdrawnOn().isPresent());
    }

    private boolean concern(int number) {
        boolean there =
                question.complaint().concerns().stream().anyMatch(it -> it.number() == number);
        if (!there) {
            question.object(Rule.UNKNOWN_CONCERN, "correction", "there is no concern " + number);
        }
        return there;
    }

    private boolean category(int concern, CategoryCode category) {
        Vocabulary.of(question).category(category);
        return concern(concern);
    }

    private boolean team(TeamCode team) {
        Vocabulary.of(question).team(Optional.of(team));
        return true;
    }
}
