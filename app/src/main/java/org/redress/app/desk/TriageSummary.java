package org.redress.app.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.redress.app.page.TriagePage.Answer;
import org.redress.core.complaint.Exclusion;
import org.redress.core.http.wire.Kebab;
import org.redress.core.procedure.AreaId;
import org.redress.core.procedure.Kind;
import org.redress.core.procedure.Provision;

/// What was answered in triage, to be checked before it is recorded.
public record TriageSummary(TriageAnswers triage) {

    /// Each answer, with the page on which it can be changed.
    public List<Answer> answers() {
        List<Answer> all = new ArrayList<>();
        all.add(answer("What it is", what(), TriageStep.WHAT));
        if (triage.isMoved()) {
            all.add(answer("Service", area(), TriageStep.MOVE));
        }
        if (triage.value("what").equals(TriageAnswers.COMPLAINT)) {
            complaint(all);
        }
        return all;
    }

    private void complaint(List<Answer> all) {
        if (triage.test().isPresent()) {
            all.add(answer("What it is about", scope(), TriageStep.SCOPE));
        }
        all.add(answer("How it is handled", way(), TriageStep.WAY));
        ScopeAdvice.of(triage).ifPresent(it -> all.add(answer("Why", it.why(), TriageStep.SCOPE)));
        if (triage.isRefused()) {
            all.add(answer("Exclusion", exclusion(), TriageStep.REFUSAL));
            all.add(answer("Explanation", triage.value("explanation"), TriageStep.REFUSAL));
            all.add(
                    answer(
                            "Told how to take it further",
                            triage.value("toldNextStep").equals("true") ? "Yes" : "No",
                            TriageStep.REFUSAL));
        }
    }

    private static Answer answer(String label, String value, TriageStep step) {
        return new Answer(label, value, step.id());
    }

    private String what() {
        return triage.isMoved()
                ? "Something for another service"
                : Phrases.ofWord(triage.value("what"));
    }

    private String area() {
        return triage.labels().areas().all().stream()
                .map(it -> it.id())
                .filter(id -> id.value().equals(triage.value("area")))
                .map((AreaId id) -> triage.labels().area(id))
                .findFirst()
                .orElse("Not chosen");
    }

    private String scope() {
        return triage.provisions().isEmpty()
                ? "Not said"
                : triage.provisions().stream()
                                .map(Provision::label)
                                .collect(Collectors.joining("; "))
                        + (triage.isMixed()
                                ? triage.isSeparable()
                                        ? " (easily separated)"
                                        : " (not easily separated)"
                                : "");
    }

    private String way() {
        return triage.kind()
                .map(Kind::label)
                .orElse(triage.isRefused() ? "Not accepted as a complaint" : "Not chosen");
    }

    private String exclusion() {
        return List.of(Exclusion.values()).stream()
                .filter(it -> Kebab.of(it).equals(triage.value("exclusion")))
                .map(Exclusion::label)
                .findFirst()
                .orElse("Not chosen");
    }
}
