package org.redress.core.complaint;

/// How a case is related to another, as seen from it.
public enum Relation {
    SAME_MATTER,
    SAME_PERSON,
    RELATED,
    /// It is a second record of what the other one holds.
    DUPLICATE_OF
}
