package org.redress.core.complaint;

/// How urgent an open stage is.
public enum Rag {
    GREEN,
    /// Three or fewer working days are left, or 80% of the time is gone.
    AMBER,
    /// Past the day promised.
    RED,
    /// Past the limit of law or code.
    BLACK
}
