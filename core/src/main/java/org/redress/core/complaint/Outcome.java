package org.redress.core.complaint;

/// The outcome of a stage, and the finding on one concern [Policy 13.14].
public enum Outcome {
    /// At fault in all or most of it.
    UPHELD,
    /// At fault in some of it.
    PARTIALLY_UPHELD,
    NOT_UPHELD,
    WITHDRAWN;

    /// Whether the council was at fault in any of it.
    public boolean isUpheldInAnyPart() {
        return this == UPHELD || this == PARTIALLY_UPHELD;
    }
}
