package org.redress.core.complaint;

import java.time.LocalDate;
import java.util.Optional;
import org.redress.core.procedure.StageId;

/// What corrections make of a complaint.
final class CorrectionEvolution {

    private CorrectionEvolution() {}

    static void apply(ComplaintDraft draft, Correction correction) {
        switch (correction) {
            case Correction.ReceivedOn(LocalDate day) -> received(draft, day);
            case Correction.RequestedOn(StageId stage, LocalDate day) -> request(draft, stage, day);
            case Correction.AcknowledgedOn(StageId stage, LocalDate day) ->
                    draft.change(stage, it -> it.acknowledgedOn = Optional.of(day));
            case Correction.MilestoneOn(StageId stage, var milestone, LocalDate day) ->
                    draft.change(stage, it -> it.milestones.put(milestone, day));
            case Correction.RespondedOn(StageId stage, LocalDate day) ->
                    draft.change(stage, it -> it.respondedOn = Optional.of(day));
            case Correction.WithdrawnOn withdrawn -> ClosingEvolution.withdrawOn(draft, withdrawn);
            case Correction.OutcomeOf(StageId stage, Outcome outcome) ->
                    draft.change(stage, it -> it.outcome = Optional.of(outcome));
            case Correction.FindingOf(int concern, Outcome finding) ->
                    ConcernEvolution.find(draft, concern, finding);
            case Correction.CategoryOf(int concern, CategoryCode category) ->
                    ConcernEvolution.categorise(draft, concern, category);
            case Correction.TeamOf(TeamCode team) -> draft.team = Optional.of(team);
            case Correction.AmountOf(int remedy, long pence) ->
                    RemedyEvolution.amount(draft, remedy, pence);
            case Correction.NotResponded(StageId stage) ->
                    ClosingEvolution.notResponded(draft, stage);
            case Correction.NotWithdrawn notWithdrawn ->
                    ClosingEvolution.notWithdrawn(draft, notWithdrawn);
        }
    }

    /// A first stage that opened with the receipt moves with it; one that opened with the complaint
    /// of a service does not, though both may have come on one day.
    private static void received(ComplaintDraft draft, LocalDate day) {
        LocalDate wrong = draft.receivedOn;
        draft.receivedOn = day;
        if (draft.complainedOn.isEmpty() && beganOn(draft, wrong)) {
            request(draft, draft.stages.getFirst().stage(), day);
        }
    }

    private static boolean beganOn(ComplaintDraft draft, LocalDate day) {
        return !draft.stages.isEmpty() && draft.stages.getFirst().requestedOn().equals(day);
    }

    /// The first stage of what was a service request was asked for by complaining of the service.
    private static void request(ComplaintDraft draft, StageId stage, LocalDate day) {
        boolean complained = draft.complainedOn.filter(was -> beganOn(draft, was)).isPresent();
        if (complained && draft.stages.getFirst().stage().equals(stage)) {
            draft.complainedOn = Optional.of(day);
        }
        draft.change(stage, it -> it.requestedOn = day);
    }
}
