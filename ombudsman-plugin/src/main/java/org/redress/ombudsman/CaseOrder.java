package org.redress.ombudsman;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.redress.core.spi.Fields;

/// Which day follows which in a case. An imported case may lack that order, its days being facts:
/// what is refused is only what a change would put out of order.
final class CaseOrder {

    /// A case may be sent back at any time before the decision.
    private static final List<CaseStep> PHASES =
            List.of(
                    CaseStep.INITIAL_ENQUIRIES,
                    CaseStep.INVESTIGATION,
                    CaseStep.DRAFT_RECEIVED,
                    CaseStep.DRAFT_COMMENTED);

    private record Day(String what, Optional<LocalDate> on) {}

    private final List<String> flaws = new ArrayList<>();
    private final OmbudsmanCase state;

    private CaseOrder(OmbudsmanCase state) {
        this.state = state;
        phases();
        steps();
        enquiries();
        recommendations();
        follows(day(CaseStep.DRAFT_RECEIVED), new Day("comments", state.course().commentsDue()));
        follows(receipt(), decision());
        follows(
                new Day("what it reports", state.membersReportDueFrom()),
                day(CaseStep.REPORTED_TO_MEMBERS));
    }

    /// Refuses a field for everything that is in order before a change and not after it.
    static void check(Fields fields, String field, OmbudsmanCase before, OmbudsmanCase after) {
        List<String> known = new CaseOrder(before).flaws;
        new CaseOrder(after)
                .flaws.stream()
                        .filter(flaw -> !known.contains(flaw))
                        .forEach(flaw ->
                                CaseRule.ORDER_OF_STEPS.refuseIf(true, fields, field, flaw));
    }

    private void phases() {
        for (int at = 1; at < PHASES.size(); at++) {
            for (CaseStep earlier : PHASES.subList(0, at)) {
                follows(day(earlier), day(PHASES.get(at)));
            }
        }
    }

    private void steps() {
        for (CaseStep step : CaseStep.values()) {
            follows(receipt(), day(step));
            switch (step.phase()) {
                case BEFORE_DECISION -> follows(day(step), decision());
                case AFTER_UPHELD -> follows(decision(), day(step));
            }
        }
    }

    private void enquiries() {
        List<Course.Enquiry> enquiries = state.course().enquiries();
        for (int number = 1; number <= enquiries.size(); number++) {
            Course.Enquiry enquiry = enquiries.get(number - 1);
            Day made = new Day("enquiry " + number, Optional.of(enquiry.madeOn()));
            follows(receipt(), made);
            follows(made, decision());
            follows(made, new Day("the answer to enquiry " + number, enquiry.answeredOn()));
        }
    }

    private void recommendations() {
        List<Recommendation> recommendations = state.recommendations();
        for (int number = 1; number <= recommendations.size(); number++) {
            LocalDate made = recommendations.get(number - 1).madeOn();
            follows(decision(), new Day("recommendation " + number, Optional.of(made)));
        }
    }

    private Day receipt() {
        return new Day("the receipt", Optional.of(state.received().on()));
    }

    private Day decision() {
        return new Day("the decision", state.decided().map(OmbudsmanEvent.Decided::on));
    }

    private Day day(CaseStep step) {
        return new Day("'" + step.label() + "'", state.course().day(step));
    }

    private void follows(Day earlier, Day later) {
        if (earlier.on().isPresent()
                && later.on().isPresent()
                && later.on().get().isBefore(earlier.on().get())) {
            flaws.add(later.what() + " would come before " + earlier.what());
        }
    }
}
