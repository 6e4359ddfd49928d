package org.redress.app.desk;

import static org.redress.app.desk.TriageAnswers.COMPLAINT;
import static org.redress.app.desk.TriageAnswers.MOVED;
import static org.redress.app.desk.TriageAnswers.REFUSED;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.redress.app.page.Question.Option;
import org.redress.core.access.Officer;
import org.redress.core.access.Permission;
import org.redress.core.complaint.Exclusion;
import org.redress.core.http.wire.Kebab;
import org.redress.core.procedure.Kind;
import org.redress.core.spi.ServiceArea;

/// What there is to choose from in triage, each with a line that says what is meant.
record TriageOptions(TriageAnswers triage) {

    Option of(String name, String value, String label, String hint) {
        return new Option(value, label, triage.value(name).equals(value), hint);
    }

    List<Option> whats() {
        return List.of(
                of(
                        "what",
                        COMPLAINT,
                        "A complaint",
                        "Somebody is not satisfied with the standard of a service, or with what the"
                                + " council, its staff or those acting for it did or did not do."
                                + " They need not call it a complaint (Code 1)."),
                of(
                        "what",
                        "service-request",
                        "A service request",
                        "A first request to do something or to put something right. It goes to the"
                                + " service; it becomes a complaint if the person is unhappy with"
                                + " what is done (Code 1)."),
                of("what", "comment", "A comment", "A view or an idea, with nothing to answer."),
                of("what", "compliment", "A compliment", "Thanks or praise."),
                of(
                        "what",
                        MOVED,
                        "Something for another service",
                        "It is moved there, and keeps the day on which it came in."));
    }

    List<Option> ways() {
        Optional<ScopeAdvice> advice = ScopeAdvice.of(triage);
        Stream<Option> kinds =
                triage.labels().areas().kinds(triage.complaint().area()).stream()
                        .map(kind ->
                                of(
                                        "way",
                                        kind.id().value(),
                                        kind.label(),
                                        proposed(advice, kind) + meaning(kind)));
        Option refused =
                of(
                        "way",
                        REFUSED,
                        "It is not accepted as a complaint",
                        "An exclusion applies. The person is told why in writing, and how to take"
                                + " it further.");
        return Stream.concat(kinds, Stream.of(refused)).toList();
    }

    private static String proposed(Optional<ScopeAdvice> advice, Kind kind) {
        return advice.flatMap(ScopeAdvice::kind).filter(kind.id()::equals).isPresent()
                ? "Proposed. "
                : "";
    }

    private String meaning(Kind kind) {
        return kind.procedure()
                .map(ref -> "Goes by: " + triage.labels().procedure(ref) + ".")
                .orElse(
                        "The service tries to put it right at once. If it cannot, it becomes"
                                + " formal, and its clock has run from receipt all along.");
    }

    List<Option> exclusions() {
        return Arrays.stream(Exclusion.values())
                .map(it -> of("exclusion", Kebab.of(it), it.label(), ExclusionWords.of(it)))
                .toList();
    }

    /// The other areas in which the officer triages.
    List<Option> areas(Officer officer) {
        return triage.labels().areas().all().stream()
                .filter(area -> !area.kinds().isEmpty())
                .filter(area -> !area.id().equals(triage.complaint().area()))
                .filter(area -> officer.may(Permission.TRIAGE, area.id()))
                .map((ServiceArea area) -> of("area", area.id().value(), area.label(), ""))
                .toList();
    }
}
