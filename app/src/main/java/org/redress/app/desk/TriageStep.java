package org.redress.app.desk;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// A page of triage, one question or few.
public enum TriageStep {
    /// What the contact is.
    WHAT("What is it?"),
    /// What a complaint is about in law.
    SCOPE("What does the law say it is about?"),
    /// By which procedure it goes.
    WAY("How is it handled?"),
    /// Why it is not accepted.
    REFUSAL("Why is it not accepted?"),
    /// Whose it is instead.
    MOVE("Which service is it for?"),
    /// Everything once more, before it is recorded.
    CHECK("Check your answers");

    private final String heading;

    TriageStep(String heading) {
        this.heading = heading;
    }

    public String heading() {
        return heading;
    }

    /// As a form carries it.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<TriageStep> of(String id) {
        return Arrays.stream(values()).filter(step -> step.id().equals(id)).findFirst();
    }
}
