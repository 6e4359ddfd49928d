package org.redress.ombudsman;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.redress.core.complaint.Text;
import org.redress.core.spi.LedgerEntry;

/// Turns the lines of a case into its history.
final class CaseEvents {

    private final CaseLine ofCase;
    private final List<OmbudsmanEvent> events = new ArrayList<>();
    private final List<Text> texts = new ArrayList<>();

    private CaseEvents(CaseLine ofCase) {
        this.ofCase = ofCase;
    }

    /// The case as an entry for the journal.
    ///
    /// @param lines at least one; the case's own fields are alike in all of them
    static LedgerEntry<OmbudsmanCase, OmbudsmanEvent> entry(
            String reference, List<CaseLine> lines) {
        CaseEvents history = new CaseEvents(lines.getFirst());
        history.enquiries(lines);
        history.ofCase.decided().ifPresent(history.events::add);
        history.recommendations(lines);
        history.events.sort(Comparator.comparing(OmbudsmanEvent::on));
        history.events.addFirst(history.ofCase.received());
        return new LedgerEntry<>(OmbudsmanLedger.LEDGER, reference, history.events, history.texts);
    }

    private record Enquiry(LocalDate madeOn, Optional<LocalDate> answeredOn) {}

    private record Recommendation(
            String wording, Optional<LocalDate> dueOn, Optional<LocalDate> compliedOn) {}

    private void enquiries(List<CaseLine> lines) {
        Set<Enquiry> distinct = new LinkedHashSet<>();
        lines.forEach(line ->
                line.enquiredOn()
                        .ifPresent(on -> distinct.add(new Enquiry(on, line.answeredOn()))));
        int number = 0;
        for (Enquiry enquiry :
                distinct.stream().sorted(Comparator.comparing(Enquiry::madeOn)).toList()) {
            number++;
            events.add(new OmbudsmanEvent.EnquiryMade(enquiry.madeOn(), number));
            int answered = number;
            enquiry.answeredOn()
                    .ifPresent(on -> events.add(new OmbudsmanEvent.EnquiryAnswered(on, answered)));
        }
    }

    /// The file does not say when a recommendation was made: with the decision, or, where one was
    /// met before that, by then.
    private void recommendations(List<CaseLine> lines) {
        Set<Recommendation> distinct = new LinkedHashSet<>();
        lines.forEach(line ->
                line.recommendation()
                        .ifPresent(wording ->
                                distinct.add(
                                        new Recommendation(
                                                wording, line.dueOn(), line.compliedOn()))));
        LocalDate madeOn = madeOn(lines);
        int number = 0;
        for (Recommendation recommendation : distinct) {
            number++;
            Text wording = Text.of(recommendation.wording());
            texts.add(wording);
            events.add(
                    new OmbudsmanEvent.RecommendationMade(
                            madeOn, number, wording.ref(), recommendation.dueOn()));
            int met = number;
            recommendation
                    .compliedOn()
                    .ifPresent(on -> events.add(new OmbudsmanEvent.RecommendationMet(on, met)));
        }
    }

    private LocalDate madeOn(List<CaseLine> lines) {
        LocalDate decided =
                ofCase.decided().map(OmbudsmanEvent.Decided::on).orElse(ofCase.received().on());
        return lines.stream()
                .flatMap(line -> line.compliedOn().stream())
                .filter(decided::isAfter)
                .min(Comparator.naturalOrder())
                .orElse(decided);
    }
}
