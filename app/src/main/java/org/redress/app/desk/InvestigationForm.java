package org.redress.app.desk;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.redress.app.page.InvestigationPage.Section;
import org.redress.core.complaint.Complaint;
import org.redress.core.complaint.Concern;
import org.redress.core.complaint.Outcome;
import org.redress.core.complaint.RemedyKind;
import org.redress.core.http.wire.Kebab;
import org.redress.core.procedure.StageId;
import org.redress.core.spi.RootCause;
import org.redress.core.spi.ServiceArea;

/// The questions of an investigator's form about one stage of a complaint.
///
/// @param stage the stage, which is open
public record InvestigationForm(
        Labels labels, Complaint complaint, StageId stage, LocalDate today) {

    /// The questions, with the answers so far.
    ///
    /// @param wrong what is wrong with an answer, by the name of its question
    public List<Section> sections(FilledForm filled, Map<String, String> wrong) {
        return new InvestigationQuestions(this, filled, new InvestigationBoxes(filled, wrong))
                .sections();
    }

    /// The concerns on which findings are due.
    List<Concern> concerns() {
        return complaint.concerns().stream()
                .filter(concern -> concern.stage().equals(stage))
                .filter(concern -> concern.finding().isEmpty())
                .toList();
    }

    String title(Concern concern) {
        return "Concern "
                + concern.number()
                + ": "
                + labels.category(complaint.area(), concern.category());
    }

    List<Choices.Value> findings() {
        return Arrays.stream(Outcome.values())
                .filter(outcome -> outcome != Outcome.WITHDRAWN)
                .map(outcome -> new Choices.Value(Kebab.of(outcome), Phrases.of(outcome)))
                .toList();
    }

    List<Choices.Value> categories() {
        return labels.settings(complaint.area()).stream()
                .flatMap(it -> it.categories().stream())
                .map(it -> new Choices.Value(it.code().value(), it.label()))
                .toList();
    }

    static List<Choices.Value> remedies() {
        return Arrays.stream(RemedyKind.values())
                .map(kind -> new Choices.Value(Kebab.of(kind), Phrases.of(kind)))
                .toList();
    }

    List<Choices.Value> causes() {
        return labels
                .areas()
                .area(complaint.area())
                .map(ServiceArea::rootCauses)
                .orElse(RootCause.USUAL)
                .stream()
                .map(cause -> new Choices.Value(cause.code(), cause.label()))
                .toList();
    }

    /// What a chosen answer is called.
    static String label(List<Choices.Value> values, String chosen) {
        return values.stream()
                .filter(it -> it.value().equals(chosen))
                .map(Choices.Value::label)
                .findFirst()
                .orElse("");
    }
}
