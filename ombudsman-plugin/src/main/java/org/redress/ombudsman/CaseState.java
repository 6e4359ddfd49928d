package org.redress.ombudsman;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.redress.core.spi.Outlook;

/// Where a case of the Ombudsman's stands.
enum CaseState {
    RECEIVED("Received", true),
    SENT_BACK("Sent back to the council", true),
    INITIAL_ENQUIRIES("Initial enquiries", true),
    INVESTIGATION("Being investigated", true),
    DRAFT("Draft decision", true),
    RECOMMENDATIONS("Upheld, recommendations to do", true),
    CLOSED("Closed", false);

    private final String label;
    private final boolean open;

    CaseState(String label, boolean open) {
        this.label = label;
        this.open = open;
    }

    static List<Outlook.State> all() {
        return Arrays.stream(values())
                .map(state -> new Outlook.State(state.code(), state.label, state.open))
                .toList();
    }

    /// As it stands in tables and addresses.
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static CaseState of(OmbudsmanCase ofCase) {
        if (ofCase.decided().isPresent()) {
            boolean left =
                    ofCase.recommendations().stream()
                            .anyMatch(recommendation -> recommendation.compliedOn().isEmpty());
            return left ? RECOMMENDATIONS : CLOSED;
        }
        Course course = ofCase.course();
        if (course.day(CaseStep.DRAFT_RECEIVED).isPresent()) {
            return DRAFT;
        }
        if (course.day(CaseStep.INVESTIGATION).isPresent() || !course.enquiries().isEmpty()) {
            return INVESTIGATION;
        }
        if (course.day(CaseStep.INITIAL_ENQUIRIES).isPresent()) {
            return INITIAL_ENQUIRIES;
        }
        return course.day(CaseStep.SENT_BACK).isPresent() ? SENT_BACK : RECEIVED;
    }
}
