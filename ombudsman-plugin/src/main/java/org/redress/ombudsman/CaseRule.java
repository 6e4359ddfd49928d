package org.redress.ombudsman;

import java.util.Locale;
import org.redress.core.calendar.Source;
import org.redress.core.spi.Fields;

/// What the actions on an Ombudsman's case and on the annual letter keep to. Each is explained in
/// `docs/ombudsman.md`.
enum CaseRule {
    COMPLAINT_KNOWN("Redress", "a case follows a complaint on record"),
    STEP_TAKEN_ALREADY("LGSCO", "each step of a case is taken once"),
    ORDER_OF_STEPS("LGA 1974", "s.28"),
    AFTER_DECISION("LGA 1974", "s.30"),
    ENQUIRY_KNOWN("LGSCO", "enquiry letters"),
    ENQUIRY_ANSWERED_ALREADY("LGSCO", "enquiry letters"),
    DRAFT_MISSING("LGSCO", "draft decisions"),
    DECIDED_ALREADY("LGA 1974", "s.30"),
    NOT_DECIDED("LGA 1974", "s.30"),
    DAY_KNOWN("Redress", "what is corrected was recorded"),
    NOT_UPHELD("LGA 1974", "s.30"),
    PAYMENT_NOT_DECIDED("LGA 1974", "s.31"),
    RECOMMENDATION_KNOWN("LGA 1974", "s.31"),
    RECOMMENDATION_MET_ALREADY("LGA 1974", "s.31"),
    RECOMMENDATION_NOT_MET_ALREADY("LGA 1974", "s.31"),
    MEMBERS_REPORT_NOT_DUE("LGHA 1989", "s.5(2)"),
    LETTER_CATEGORY("LGSCO", "annual letter"),
    YEAR_BEGUN("LGSCO", "annual letter");

    private final String instrument;
    private final String provision;

    CaseRule(String instrument, String provision) {
        this.instrument = instrument;
        this.provision = provision;
    }

    /// The stable id that a refusal names.
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Source source() {
        return new Source(instrument, provision);
    }

    /// Refuses a field where the rule is broken.
    void refuseIf(boolean broken, Fields fields, String field, String reason) {
        if (broken) {
            fields.refuse(field, id(), source(), reason);
        }
    }
}
