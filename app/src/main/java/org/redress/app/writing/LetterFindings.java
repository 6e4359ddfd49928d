package org.redress.app.writing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.redress.app.desk.Labels;
import org.redress.app.desk.Phrases;
import org.redress.core.calendar.Source;
import org.redress.core.casework.CaseView;
import org.redress.core.complaint.Basis;
import org.redress.core.complaint.Command;
import org.redress.core.complaint.Decider;
import org.redress.core.complaint.Decision;
import org.redress.core.complaint.Refusal;
import org.redress.core.complaint.Rule;
import org.redress.core.letter.Checklist;
import org.redress.core.letter.Filling;
import org.redress.core.letter.LetterType;
import org.redress.core.letter.Requirement;

/// What is found when a letter is looked through: what it must contain, to whom it goes, and
/// whether the rules would take the step of which it tells.
///
/// @param labels what codes are called
/// @param today the day that it is
public record LetterFindings(Labels labels, CaseView view, LocalDate today) {

    private static final String RULE = "rule-";
    private static final String CONSENT = "consent";
    private static final Source PRIVACY = new Source("UK GDPR", "Art. 5(1)");

    /// One thing that was looked for.
    ///
    /// @param id kept with a letter that is approved without it
    /// @param source where it stands
    public record Finding(String id, String label, Source source, boolean met) {}

    /// What is found in a letter.
    ///
    /// @param filling what the case and the officer give
    /// @param start the text with which the letter began, filled in
    public List<Finding> of(LetterType type, Filling filling, String body, String start) {
        List<Requirement> unmet = Checklist.unmet(type.requirements(), filling, body, start);
        List<Finding> findings = new ArrayList<>();
        type.requirements()
                .forEach(it ->
                        findings.add(
                                new Finding(
                                        it.id(), it.label(), it.source(), !unmet.contains(it))));
        consent(body).ifPresent(findings::add);
        findings.addAll(refusals(type, filling));
        return findings;
    }

    /// While consent is awaited, nobody but the person is written to.
    private Optional<Finding> consent(String body) {
        return view.complaint()
                .representation()
                .filter(_ -> view.complaint().awaitsConsent())
                .map(who ->
                        new Finding(
                                CONSENT,
                                "Sent to the person alone: their consent to somebody who complains"
                                        + " for them is awaited",
                                PRIVACY,
                                !isAddressedTo(
                                        body,
                                        Optional.ofNullable(
                                                view.names().get(who.representative().value())))));
    }

    private static boolean isAddressedTo(String body, Optional<String> name) {
        return name.filter(it ->
                        body.lines()
                                .map(String::strip)
                                .anyMatch(line -> line.equals(it) || line.startsWith("Dear " + it)))
                .isPresent();
    }

    /// Why the rules would refuse, as the case stands, what the letter tells; each rule once.
    private List<Finding> refusals(LetterType type, Filling filling) {
        return new StepOnRecord(view.complaint(), type.occasion()).isTold(filling)
                ? List.of()
                : new ToldStep(labels, view.complaint(), filling, today)
                        .of(type.occasion())
                        .map(this::refusals)
                        .orElse(List.of());
    }

    private List<Finding> refusals(Command command) {
        Decision decision =
                Decider.decide(
                        Optional.of(view.complaint()),
                        command,
                        new Basis.Rules(),
                        labels.areas(),
                        today);
        Map<String, Finding> refused = new LinkedHashMap<>();
        if (decision instanceof Decision.Refused(var refusals)) {
            refusals.forEach(it -> refused.merge(RULE + it.rule(), refused(it), this::both));
        }
        return List.copyOf(refused.values());
    }

    private Finding refused(Refusal refusal) {
        String label =
                "A step that the rules allow. As the case stands they refuse it: "
                        + refusal.reason()
                        + refusal.discretion().map(it -> ". " + Phrases.capital(it)).orElse("");
        return new Finding(RULE + refusal.rule(), label, refusal.source(), false);
    }

    private Finding both(Finding first, Finding other) {
        return new Finding(
                first.id(),
                first.label() + "; " + other.label().replaceFirst("^[^:]*: ", ""),
                first.source(),
                false);
    }

    /// What was found in a letter that is approved.
    ///
    /// @param without the ids of what it was approved without
    public static List<Finding> approved(LetterType type, List<String> without) {
        Stream<Finding> required =
                type.requirements().stream()
                        .map(it ->
                                new Finding(
                                        it.id(),
                                        it.label(),
                                        it.source(),
                                        !without.contains(it.id())));
        Stream<Finding> others =
                without.stream()
                        .filter(id -> type.requirement(id).isEmpty())
                        .map(id -> new Finding(id, label(type, id), source(id), false));
        return Stream.concat(required, others).toList();
    }

    private static Source source(String id) {
        return rule(id).map(Rule::source).orElse(PRIVACY);
    }

    /// What a thing is called that a letter was approved without.
    public static String label(LetterType type, String id) {
        return type.requirement(id)
                .map(Requirement::label)
                .or(() -> rule(id).map(Rule::description))
                .orElse(id.equals(CONSENT) ? "Sent to the person alone, consent awaited" : id);
    }

    private static Optional<Rule> rule(String id) {
        return Arrays.stream(Rule.values()).filter(it -> (RULE + it.id()).equals(id)).findFirst();
    }
}
