package org.redress.ombudsman;

import java.time.LocalDate;
import java.util.Optional;
import org.redress.core.complaint.TextRef;

/// What the Ombudsman recommended, and what became of it.
///
/// @param notMetOn the day on which the Ombudsman recorded that it had not been done
record Recommendation(
        LocalDate madeOn,
        TextRef wording,
        Optional<LocalDate> dueOn,
        Optional<LocalDate> evidenceSentOn,
        Optional<LocalDate> compliedOn,
        Optional<LocalDate> notMetOn) {

    static Recommendation of(OmbudsmanEvent.RecommendationMade made) {
        return new Recommendation(
                made.on(),
                made.wording(),
                made.dueOn(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /// Whether the council still has to show that it is done.
    boolean isOwed() {
        boolean shown =
                evidenceSentOn
                        .filter(sent -> notMetOn.filter(day -> !day.isBefore(sent)).isEmpty())
                        .isPresent();
        return compliedOn.isEmpty() && !shown;
    }

    Recommendation evidenced(LocalDate on) {
        return new Recommendation(madeOn, wording, dueOn, Optional.of(on), compliedOn, notMetOn);
    }

    Recommendation met(LocalDate on) {
        return new Recommendation(
                madeOn, wording, dueOn, evidenceSentOn, Optional.of(on), notMetOn);
    }

    Recommendation notMet(LocalDate on) {
        return new Recommendation(
                madeOn, wording, dueOn, evidenceSentOn, compliedOn, Optional.of(on));
    }
}
