package org.redress.core.report;

/// A footnote that says how many records of a kind there are in each column, left out where there are none.
///
/// @param key the row key of the records
/// @param lead what the note says of them, such as `Still open and so not counted here`
public record NoteSpec(String key, String lead) {}
