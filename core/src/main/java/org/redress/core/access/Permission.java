package org.redress.core.access;

/// Something that an officer may be allowed, always within service areas.
public enum Permission {
    READ_CASES("see cases"),
    /// Receive contacts and decide what becomes of them.
    TRIAGE("receive and triage contacts"),
    /// Run a case through its stages.
    HANDLE("run cases through their stages"),
    INVESTIGATE("record concerns, steps, notes and documents"),
    /// Answer the person.
    RESPOND("record responses"),
    LEARN("record remedies and lessons"),
    CORRECT("correct what was entered wrongly"),
    READ_REPORTS("see reports"),
    /// Change the texts that letters start from.
    EDIT_TEMPLATES("edit the templates of letters"),
    /// Enter and see equality data, which stand apart from the cases.
    EQUALITY("keep equality data"),
    /// See how the installation is set up, which needs sight of no case.
    ADMINISTER("see how Redress is set up");

    private final String words;

    Permission(String words) {
        this.words = words;
    }

    /// What it allows, after "may".
    public String words() {
        return words;
    }
}
