package org.redress.core.procedure;

/// Where a stage's response clock starts.
public enum Clock {
    /// The day of the request is day zero.
    FROM_REQUEST,

    /// The day of acknowledgement is day zero; but where the acknowledgement is late or missing,
    /// the last day on which it was due, so that being late twice never buys time.
    FROM_ACKNOWLEDGEMENT
}
