package org.redress.core.report;

/// A list of texts from the cases, such as lessons or late answers.
///
/// @param records a query over the documented `reporting.*` functions that gives one row per item
///   with the columns `item text` (fit to publish: without names; null items are left out),
///   `reference text` (null where there is none) and `place` (any type that orders the items).
///   Parameters as for a [TableSpec]; `:first_day` and `:last_day` are the report's own year's
/// @param whenEmpty what stands there when nothing is found; empty text where the list is left out
public record ListSpec(String id, String title, String records, String whenEmpty) {}
