package org.redress.ombudsman;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.redress.core.complaint.TextRef;

/// A case of the Ombudsman's, as its events made it.
record OmbudsmanCase(
        OmbudsmanEvent.Received received,
        Course course,
        Optional<OmbudsmanEvent.Decided> decided,
        List<Recommendation> recommendations,
        List<TextRef> notes) {

    OmbudsmanCase {
        recommendations = List.copyOf(recommendations);
        notes = List.copyOf(notes);
    }

    static OmbudsmanCase from(OmbudsmanEvent.Received received) {
        return new OmbudsmanCase(
                received, Course.NOT_BEGUN, Optional.empty(), List.of(), List.of());
    }

    /// The case after the event.
    ///
    /// @throws IllegalStateException for an event that cannot follow: the journal is broken
    OmbudsmanCase after(OmbudsmanEvent event) {
        return switch (event) {
            case OmbudsmanEvent.Received _ ->
                    throw new IllegalStateException("a case is received once");
            case OmbudsmanEvent.StepTaken taken -> with(course.with(taken));
            case OmbudsmanEvent.EnquiryMade(LocalDate on, int _) -> with(course.asked(on));
            case OmbudsmanEvent.EnquiryAnswered(LocalDate on, int number) ->
                    with(course.answered(number, on));
            case OmbudsmanEvent.Decided decision ->
                    new OmbudsmanCase(
                            received, course, Optional.of(decision), recommendations, notes);
            case OmbudsmanEvent.RecommendationMade made ->
                    withRecommendations(added(recommendations, Recommendation.of(made)));
            case OmbudsmanEvent.EvidenceSent(LocalDate on, int number) ->
                    changed(number, recommendation -> recommendation.evidenced(on));
            case OmbudsmanEvent.RecommendationMet(LocalDate on, int number) ->
                    changed(number, recommendation -> recommendation.met(on));
            case OmbudsmanEvent.RecommendationNotMet(LocalDate on, int number) ->
                    changed(number, recommendation -> recommendation.notMet(on));
            case OmbudsmanEvent.NoteMade(LocalDate _, TextRef note) -> noted(note);
            case OmbudsmanEvent.Correction correction ->
                    noted(correction.reason()).corrected(correction);
        };
    }

    private OmbudsmanCase corrected(OmbudsmanEvent.Correction correction) {
        return switch (correction) {
            case OmbudsmanEvent.ComplaintLinked linked ->
                    new OmbudsmanCase(
                            received.following(linked.complaint()),
                            course,
                            decided,
                            recommendations,
                            notes);
            case OmbudsmanEvent.DecisionCorrected changed ->
                    new OmbudsmanCase(
                            received,
                            course,
                            Optional.of(changed.decision()),
                            recommendations,
                            notes);
            case OmbudsmanEvent.StepDayCorrected changed -> with(course.corrected(changed));
            case OmbudsmanEvent.EnquiryDayCorrected changed -> with(course.corrected(changed));
        };
    }

    /// The recommendation of that number, counted from 1.
    Optional<Recommendation> recommendation(int number) {
        return number >= 1 && number <= recommendations.size()
                ? Optional.of(recommendations.get(number - 1))
                : Optional.empty();
    }

    boolean isUpheld() {
        return decided.filter(decision -> decision.ruling() == Ruling.UPHELD).isPresent();
    }

    /// The day from which the Monitoring Officer owes the members a report (s.5(2) Local Government
    /// and Housing Act 1989): that of the public report, or of the refusal to do what an upheld
    /// case recommends, whichever came first.
    Optional<LocalDate> membersReportDueFrom() {
        Optional<LocalDate> report = course.day(CaseStep.PUBLIC_REPORT);
        Optional<LocalDate> refusal =
                course.day(CaseStep.COMPLIANCE_REFUSED).filter(_ -> isUpheld());
        return report.isPresent() && refusal.isPresent()
                ? report.filter(day -> day.isBefore(refusal.get())).or(() -> refusal)
                : report.or(() -> refusal);
    }

    private OmbudsmanCase noted(TextRef note) {
        return new OmbudsmanCase(received, course, decided, recommendations, added(notes, note));
    }

    private OmbudsmanCase with(Course changed) {
        return new OmbudsmanCase(received, changed, decided, recommendations, notes);
    }

    private OmbudsmanCase changed(int number, UnaryOperator<Recommendation> change) {
        List<Recommendation> changed = new ArrayList<>(recommendations);
        changed.set(number - 1, change.apply(recommendations.get(number - 1)));
        return withRecommendations(changed);
    }

    private OmbudsmanCase withRecommendations(List<Recommendation> changed) {
        return new OmbudsmanCase(received, course, decided, changed, notes);
    }

    private static <T> List<T> added(List<T> items, T item) {
        List<T> more = new ArrayList<>(items);
        more.add(item);
        return more;
    }
}
