package org.redress.core.store;

import static org.redress.core.store.Tables.table;

import org.redress.core.spi.ProjectionTable;

/// The tables of facts, scope and the bodies that take part.
final class TablesBeside {

    static final ProjectionTable FACT =
            table("fact", "number", "fact", "answered_on", "answer", "words");

    static final ProjectionTable SCOPE =
            table("scope", "item", "provision", "in_scope", "separable", "told");

    static final ProjectionTable PARTY =
            table(
                    "party",
                    "party",
                    "kind",
                    "name",
                    "lead",
                    "consent_on",
                    "involved_on",
                    "answered_on");

    private TablesBeside() {}
}
