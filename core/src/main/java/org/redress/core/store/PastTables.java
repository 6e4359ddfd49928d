package org.redress.core.store;

import static org.redress.core.store.Tables.table;

import org.redress.core.spi.ProjectionTable;

/// The tables of what was in force before, for reports as at a date.
final class PastTables {

    static final ProjectionTable TRIAGE =
            table(
                    "triage",
                    "number",
                    "triaged_on",
                    "disposition",
                    "kind",
                    "exclusion",
                    "told_next_step");

    static final ProjectionTable CLOCK =
            table(
                    "clock",
                    "stage",
                    "known_from",
                    "acknowledged_on",
                    "acknowledge_by",
                    "clock_start",
                    "target",
                    "limit_on",
                    "counted_by",
                    "delay_explained_on");

    static final ProjectionTable EXTENSION =
            table(
                    "extension",
                    "stage",
                    "number",
                    "agreed_on",
                    "extended_to",
                    "reason_given",
                    "told_next_step");

    private PastTables() {}
}
