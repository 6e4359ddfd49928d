package org.redress.core.complaint;

/// Why a contact is not accepted as a complaint [Policy 6; Code 2].
public enum Exclusion {
    ANOTHER_APPEAL_ROUTE("Another appeal or legal route exists"),
    LAW_OR_GOVERNMENT_POLICY("A matter of law or government policy"),
    LEGAL_PROCEEDINGS("Legal proceedings have started"),
    PREJUDICE_TO_ACTION("It would prejudice action under way"),
    DECIDED_BY_COURT("Already decided by a court or tribunal"),
    POLICY_OR_BUDGET("A policy or budget decision that does not directly affect the person"),
    ALREADY_DECIDED("Already through all stages, or decided by the Ombudsman"),
    OVER_TWELVE_MONTHS("More than 12 months after the event or first awareness of it"),
    INFORMATION_RIGHTS(
            "Access to information or data protection: for the Information Commissioner"),
    SCHOOL_OR_COLLEGE("About a school or college"),
    RECRUITMENT("About recruitment"),
    PERSONNEL("A personnel matter"),
    COUNCILLOR_CONDUCT("A councillor's conduct: for the Monitoring Officer"),
    UNRELATED_HATE_CRIME("A hate crime unrelated to the service"),
    UNREASONABLY_PERSISTENT("Unreasonably persistent");

    private final String label;

    Exclusion(String label) {
        this.label = label;
    }

    /// What officers and reports call it.
    public String label() {
        return label;
    }
}
