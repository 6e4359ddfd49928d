package org.redress.app.writing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.redress.app.desk.Labels;
import org.redress.core.casework.LetterSummary;
import org.redress.core.complaint.Basis;
import org.redress.core.complaint.Command;
import org.redress.core.complaint.Complaint;
import org.redress.core.complaint.Decider;
import org.redress.core.complaint.Decision;
import org.redress.core.complaint.NextAction;
import org.redress.core.complaint.NextActions;
import org.redress.core.complaint.Text;
import org.redress.core.letter.Letter;
import org.redress.core.letter.LetterType;
import org.redress.core.letter.Occasion;
import org.redress.core.procedure.AreaId;
import org.redress.core.procedure.ProcedureRef;
import org.redress.core.spi.ServiceArea;

/// The letters that a case may have.
///
/// @param labels what codes are called
public record CaseLetters(Labels labels) {

    /// Whose letters a case has: the area's that declares its procedure, or its own while it has
    /// none.
    public AreaId area(Complaint complaint) {
        return complaint.procedure().map(ProcedureRef::area).orElse(complaint.area());
    }

    /// Every type.
    public List<LetterType> all(AreaId area) {
        return labels.areas().area(area).map(ServiceArea::letters).orElse(List.of());
    }

    public Optional<LetterType> type(AreaId area, String id) {
        return all(area).stream().filter(type -> type.id().equals(id)).findFirst();
    }

    /// What an area's letter of an id is called; an id that nothing declares any more stands for
    /// itself.
    public String label(AreaId area, String id) {
        return type(area, id).map(LetterType::label).orElse(id);
    }

    /// The names that a letter's template may use.
    public KnownNames names(AreaId area, LetterType type) {
        return KnownNames.of(
                type, labels.areas().area(area).map(ServiceArea::procedures).orElse(List.of()));
    }

    /// The types that fit where the case stands: what they go with can be done today, or is on
    /// record with no letter sent about it.
    ///
    /// @param letters those that the case has
    public List<LetterType> fitting(
            Complaint complaint, List<LetterSummary> letters, LocalDate today) {
        List<NextAction> actions = NextActions.of(complaint, labels.areas(), today);
        List<LetterType> owed = owed(complaint, letters);
        return all(area(complaint)).stream()
                .filter(type ->
                        owed.contains(type)
                                || actions.stream().anyMatch(it -> fits(type.occasion(), it))
                                || isLate(complaint, type.occasion(), today))
                .toList();
    }

    /// The types that tell of a step that is on record, where no letter about it was sent.
    ///
    /// @param letters those that the case has
    public List<LetterType> owed(Complaint complaint, List<LetterSummary> letters) {
        AreaId area = area(complaint);
        return all(area).stream()
                .filter(type -> {
                    StepOnRecord step = new StepOnRecord(complaint, type.occasion());
                    return step.stands() && step.times() > sent(area, type.occasion(), letters);
                })
                .toList();
    }

    private long sent(AreaId area, Occasion occasion, List<LetterSummary> letters) {
        return letters.stream()
                .filter(letter -> letter.state() == Letter.State.SENT)
                .flatMap(letter -> type(area, letter.type()).stream())
                .map(LetterType::occasion)
                .filter(it ->
                        it.command().equals(occasion.command())
                                && it.stage().equals(occasion.stage())
                                && it.about().equals(occasion.about()))
                .count();
    }

    /// Whether it is about a delay that may be explained now, whether or not that is a duty.
    private boolean isLate(Complaint complaint, Occasion occasion, LocalDate today) {
        return occasion.command().equals(Command.ExplainDelay.class)
                && occasion.stage()
                        .flatMap(complaint::stage)
                        .filter(record -> record.isOpen() && record.delayExplainedOn().isEmpty())
                        .map(record ->
                                new Command.ExplainDelay(
                                        today, record.stage(), Text.of("a reason")))
                        .filter(command -> isTaken(complaint, command, today))
                        .isPresent();
    }

    private boolean isTaken(Complaint complaint, Command command, LocalDate today) {
        return Decider.decide(
                        Optional.of(complaint), command, new Basis.Rules(), labels.areas(), today)
                instanceof Decision.Taken;
    }

    private static boolean fits(Occasion occasion, NextAction action) {
        return action.isAllowed()
                && action.command().equals(occasion.command())
                && (occasion.stage().isEmpty() || occasion.stage().equals(action.stage()))
                && (occasion.about().isEmpty() || occasion.about().equals(action.about()));
    }
}
