package org.redress.core.report;

/// What of a table may be shown.
public enum Disclosure {
    /// Every figure, and the records behind it.
    OPEN,
    /// Counts of 1 to 4 are hidden, with as many others as it takes that none can be worked out; no
    /// percentages; and never the records behind a figure.
    SUPPRESSED
}
