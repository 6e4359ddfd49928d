package org.redress.ombudsman;

import java.util.Optional;
import org.redress.core.calendar.Dates;

/// Why an action makes no sense as a case stands, in words.
final class StepObstacles {

    static final String DECIDED = "the Ombudsman has decided the case";

    private StepObstacles() {}

    static String words(CaseStep step, OmbudsmanCase state) {
        return state.course()
                .day(step)
                .map(day -> "it was recorded for " + Dates.longForm(day))
                .or(() -> phase(step, state))
                .orElseGet(() -> preparation(step));
    }

    private static Optional<String> phase(CaseStep step, OmbudsmanCase state) {
        return switch (step.phase()) {
            case BEFORE_DECISION -> state.decided().map(_ -> DECIDED);
            case AFTER_UPHELD -> notUpheld(state);
        };
    }

    /// Empty for a case that was upheld.
    static Optional<String> notUpheld(OmbudsmanCase state) {
        if (state.decided().isEmpty()) {
            return Optional.of("the Ombudsman has not decided the case");
        }
        return Optional.of("the Ombudsman has not upheld the case").filter(_ -> !state.isUpheld());
    }

    private static String preparation(CaseStep step) {
        return switch (step) {
            case DRAFT_COMMENTED -> "no draft has been received";
            case PAID -> "the decision asks for no payment";
            case REPORTED_TO_MEMBERS -> "there is neither a public report nor a refusal to comply";
            case SENT_BACK,
                    INITIAL_ENQUIRIES,
                    INVESTIGATION,
                    DRAFT_RECEIVED,
                    PUBLIC_REPORT,
                    COMPLIANCE_REFUSED ->
                    "it does not fit how the case stands";
        };
    }
}
