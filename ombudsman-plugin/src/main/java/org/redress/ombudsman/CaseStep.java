package org.redress.ombudsman;

import java.util.Locale;
import org.redress.core.calendar.Source;

/// A step of a case that is taken once. The journal holds these names for ever: none is renamed.
enum CaseStep {
    SENT_BACK(
            "send-back",
            "Record that it was sent back to the council",
            "Sent back to the council for local resolution",
            Phase.BEFORE_DECISION,
            "s.26(5)"),
    INITIAL_ENQUIRIES(
            "begin-initial-enquiries",
            "Record that initial enquiries began",
            "Initial enquiries begun",
            Phase.BEFORE_DECISION,
            "s.28"),
    INVESTIGATION(
            "begin-investigation",
            "Record that a detailed investigation began",
            "Detailed investigation begun",
            Phase.BEFORE_DECISION,
            "s.28"),
    DRAFT_RECEIVED(
            "receive-draft",
            "Record the draft decision",
            "Draft decision received",
            Phase.BEFORE_DECISION,
            "s.28"),
    DRAFT_COMMENTED(
            "comment-on-draft",
            "Record the comments on the draft",
            "Draft decision commented on",
            Phase.BEFORE_DECISION,
            "s.28"),
    PAID("record-payment", "Record the payment", "Payment made", Phase.AFTER_UPHELD, "s.31"),
    PUBLIC_REPORT(
            "record-public-report",
            "Record a public report",
            "Public report issued",
            Phase.AFTER_UPHELD,
            "s.30"),
    COMPLIANCE_REFUSED(
            "refuse-to-comply",
            "Record that the council will not comply",
            "Council will not comply",
            Phase.AFTER_UPHELD,
            "s.31"),
    REPORTED_TO_MEMBERS(
            "report-to-members",
            "Record the report to members",
            "Monitoring Officer's report to members",
            Phase.AFTER_UPHELD,
            "s.31");

    /// When in a case it is taken.
    enum Phase {
        BEFORE_DECISION,
        AFTER_UPHELD
    }

    private final String action;
    private final String doing;
    private final String label;
    private final Phase phase;
    private final String section;

    CaseStep(String action, String doing, String label, Phase phase, String section) {
        this.action = action;
        this.doing = doing;
        this.label = label;
        this.phase = phase;
        this.section = section;
    }

    /// The id of the action that records it.
    String action() {
        return action;
    }

    /// What people do who record it.
    String doing() {
        return doing;
    }

    /// As it stands in actions.
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String label() {
        return label;
    }

    Phase phase() {
        return phase;
    }

    /// Where its rules stand.
    Source source() {
        return new Source("LGA 1974", section);
    }

    /// The column of its day.
    String column() {
        return name().toLowerCase(Locale.ROOT) + "_on";
    }
}
