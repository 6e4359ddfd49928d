package org.redress.core.complaint;

/// On what footing a command asks to be taken.
public sealed interface Basis {

    /// By the rules.
    record Rules() implements Basis {}

    /// By a discretion that the rules allow, for a stated reason. Rules without discretion still
    /// hold.
    record Discretion(Text reason) implements Basis {}

    /// As an earlier record has it: what happened is taken as it was, late or against the rules of
    /// conduct. What cannot be is still refused.
    record AsRecorded() implements Basis {}
}
