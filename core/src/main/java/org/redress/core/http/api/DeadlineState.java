package org.redress.core.http.api;

/// How a deadline stands today.
public enum DeadlineState {
    /// Still to come.
    OPEN,
    /// Done by then.
    MET,
    /// Done, but after it.
    LATE,
    /// Not done, and past.
    OVERDUE,
    /// Past; nothing had to be done by then.
    PASSED,
    /// The stage was closed before it.
    LAPSED,
    /// The complaint stands still.
    SUSPENDED
}
