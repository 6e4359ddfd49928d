package org.redress.core.report;

/// A sentence that sets a row's latest year against the year before. Its table has years as
/// columns.
public sealed interface SentenceSpec {

    /// The table whose row it speaks of.
    String table();

    /// The row's id.
    String row();

    /// Of a count, and of its percentage where the row shows one: `12 stage 1 complaints were
    /// upheld, 4 more than in 2023-24 …`.
    ///
    /// @param singular what is said of one, without the number: `stage 1 complaint was upheld`
    /// @param plural what is said of several or none: `stage 1 complaints were upheld`
    record Counted(String table, String row, String singular, String plural)
            implements SentenceSpec {}

    /// Of days, pounds, a ratio or a rate: `The average time to close a stage 1 complaint was 18
    /// working days …`.
    ///
    /// @param subject what was measured, as a sentence begins with it and without its verb, in the
    ///   singular
    record Measured(String table, String row, String subject) implements SentenceSpec {}
}
