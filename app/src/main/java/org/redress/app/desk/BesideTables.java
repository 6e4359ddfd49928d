package org.redress.app.desk;

import java.util.List;
import java.util.Optional;
import org.redress.app.page.CasePage.Details;
import org.redress.app.page.CasePage.Row;
import org.redress.app.page.Link;
import org.redress.core.calendar.Dates;
import org.redress.core.complaint.Command;
import org.redress.core.complaint.Complaint;
import org.redress.core.complaint.Party;
import org.redress.core.complaint.RecordedFact;
import org.redress.core.complaint.Scope;
import org.redress.core.procedure.Provision;
import org.redress.core.procedure.ProvisionId;
import org.redress.core.procedure.ScopeTest;

/// What an area or a procedure declares beside the stages, as far as it is recorded of a case: the
/// law that it is about, the facts that steps wait for, the bodies that take part. Each is shown
/// where it is declared.
record BesideTables(Labels labels, Story story, Possible possible) {

    /// What the law says it is about.
    Optional<Details> scope() {
        return labels.areas()
                .scope(complaint().area())
                .map(test ->
                        new Details(
                                "scope",
                                "Scope",
                                List.of("Provision", "In scope"),
                                complaint().scope().stream()
                                        .flatMap(scope ->
                                                scope.provisions().stream()
                                                        .map(id -> provision(test, scope, id)))
                                        .toList(),
                                "It is not settled yet.",
                                List.of()));
    }

    private static Row provision(ScopeTest test, Scope scope, ProvisionId id) {
        Optional<Provision> known = test.provision(id);
        String within =
                known.map(it -> it.inScope() ? "Yes" : "No").orElse("No longer declared")
                        + (scope.provisions().size() > 1
                                ? scope.separable() ? ", can be separated" : ", not separable"
                                : "")
                        + (scope.told() ? "; the person was told" : "");
        return new Row(
                List.of(known.map(Provision::label).orElse(id.value()), within), Optional.empty());
    }

    /// What the procedure asks to be recorded.
    Optional<Details> facts() {
        Facts facts = new Facts(labels, complaint());
        List<RecordedFact> latest = facts.latest();
        boolean shown = !latest.isEmpty() || facts.declared().findAny().isPresent();
        return Optional.of(
                        new Details(
                                "facts",
                                "Facts",
                                List.of("Fact", "Answer", "Since"),
                                latest.stream().map(it -> fact(facts, it)).toList(),
                                "Nothing more is recorded yet.",
                                List.of()))
                .filter(_ -> shown);
    }

    private Row fact(Facts facts, RecordedFact it) {
        return new Row(
                List.of(
                        facts.label(it.fact()),
                        it.answer()
                                .map(code -> facts.answer(it.fact(), code))
                                .or(() -> it.words().flatMap(story::text))
                                .orElse("Erased"),
                        Dates.longForm(it.on())),
                possible.again(it.fact()));
    }

    /// The bodies that take part beside the council.
    Optional<Details> bodies() {
        Facts facts = new Facts(labels, complaint());
        boolean shown = !complaint().parties().isEmpty() || facts.kinds().findAny().isPresent();
        return Optional.of(
                        new Details(
                                "bodies",
                                "Bodies that take part",
                                List.of("Name", "Part", "Since", "Consent", "Answered"),
                                complaint().parties().stream().map(it -> body(facts, it)).toList(),
                                "None takes part.",
                                List.of()))
                .filter(_ -> shown);
    }

    private Row body(Facts facts, Party it) {
        Optional<Link> answer =
                it.answeredOn().isPresent()
                        ? Optional.empty()
                        : possible.about(Command.RecordPartyAnswer.class, it.number());
        return new Row(
                List.of(
                        story.text(it.name()).orElse("Erased"),
                        facts.kind(it.kind()) + (it.lead() ? ", in the lead" : ""),
                        Dates.longForm(it.involvedOn()),
                        it.consentOn().map(Dates::longForm).orElse("Not recorded"),
                        it.answeredOn().map(Dates::longForm).orElse("Not yet")),
                answer);
    }

    private Complaint complaint() {
        return story.view().complaint();
    }
}
