package org.redress.ombudsman;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.redress.core.complaint.TextRef;

/// A case of the Ombudsman's, as its events made it.
record OmbudsmanCase(
        OmbudsmanEvent.Received received,
        List<Enquiry> enquiries,
        Optional<OmbudsmanEvent.Decided> decided,
        List<Recommendation> recommendations) {

    OmbudsmanCase {
        enquiries = List.copyOf(enquiries);
        recommendations = List.copyOf(recommendations);
    }

    /// What the Ombudsman asked, and when the council answered.
    record Enquiry(LocalDate madeOn, Optional<LocalDate> answeredOn) {}

    /// What the Ombudsman recommended, and when the council had done it.
    record Recommendation(
            LocalDate madeOn,
            TextRef wording,
            Optional<LocalDate> dueOn,
            Optional<LocalDate> compliedOn) {}

    static OmbudsmanCase from(OmbudsmanEvent.Received received) {
        return new OmbudsmanCase(received, List.of(), Optional.empty(), List.of());
    }

    /// The case after the event.
    ///
    /// @throws IllegalStateException for an event that cannot follow: the journal is broken
    OmbudsmanCase after(OmbudsmanEvent event) {
        return switch (event) {
            case OmbudsmanEvent.Received _ ->
                    throw new IllegalStateException("a case is received once");
            case OmbudsmanEvent.EnquiryMade(LocalDate on, int number) ->
                    withEnquiry(number, new Enquiry(on, Optional.empty()));
            case OmbudsmanEvent.EnquiryAnswered(LocalDate on, int number) ->
                    withEnquiry(
                            number,
                            new Enquiry(enquiries.get(number - 1).madeOn(), Optional.of(on)));
            case OmbudsmanEvent.Decided decision ->
                    new OmbudsmanCase(received, enquiries, Optional.of(decision), recommendations);
            case OmbudsmanEvent.RecommendationMade made ->
                    withRecommendation(
                            made.recommendation(),
                            new Recommendation(
                                    made.on(), made.wording(), made.dueOn(), Optional.empty()));
            case OmbudsmanEvent.RecommendationMet(LocalDate on, int number) -> {
                Recommendation met = recommendations.get(number - 1);
                yield withRecommendation(
                        number,
                        new Recommendation(
                                met.madeOn(), met.wording(), met.dueOn(), Optional.of(on)));
            }
        };
    }

    private OmbudsmanCase withEnquiry(int number, Enquiry enquiry) {
        return new OmbudsmanCase(
                received, with(enquiries, number, enquiry), decided, recommendations);
    }

    private OmbudsmanCase withRecommendation(int number, Recommendation recommendation) {
        return new OmbudsmanCase(
                received, enquiries, decided, with(recommendations, number, recommendation));
    }

    /// The list with the item at its number, which counts from 1; a new number follows the last.
    private static <T> List<T> with(List<T> items, int number, T item) {
        List<T> changed = new ArrayList<>(items);
        if (number == items.size() + 1) {
            changed.add(item);
        } else {
            changed.set(number - 1, item);
        }
        return changed;
    }
}
