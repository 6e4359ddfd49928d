package org.redress.app.writing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.redress.app.desk.Labels;
import org.redress.core.complaint.Complaint;
import org.redress.core.complaint.NextAction;
import org.redress.core.complaint.NextActions;
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

    /// The types that fit where the case stands: what they go with can be done today.
    public List<LetterType> fitting(Complaint complaint, LocalDate today) {
        List<NextAction> actions = NextActions.of(complaint, labels.areas(), today);
        return all(area(complaint)).stream()
                .filter(type -> actions.stream().anyMatch(action -> fits(type.occasion(), action)))
                .toList();
    }

    private static boolean fits(Occasion occasion, NextAction action) {
        return action.isAllowed()
                && action.command().equals(occasion.command())
                && (occasion.stage().isEmpty() || occasion.stage().equals(action.stage()))
                && (occasion.about().isEmpty() || occasion.about().equals(action.about()));
    }
}
