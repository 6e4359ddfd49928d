package org.redress.core.complaint;

/// What is done to put things right [Policy 15].
public enum RemedyKind {
    APOLOGY,
    EXPLANATION,
    SERVICE_PROVIDED,
    DECISION_CHANGED,
    RECORD_AMENDED,
    FINANCIAL,
    PRACTICE_CHANGED
}
