package org.redress.core.report;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.redress.core.calendar.Dates;

/// Words a counted footnote: `Still open and so not counted (as at 30 September 2025): 2023-24: 1,
/// 2024-25: 3.`
record CountedNote(NoteSpec.Counted spec, Tally tally, Columns columns, LocalDate asAt) {

    Optional<String> text() {
        String counts =
                columns.all().stream()
                        .filter(column -> count(column) > 0)
                        .map(column -> column.title() + ": " + count(column))
                        .collect(Collectors.joining(", "));
        return counts.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        spec.lead() + " (as at " + Dates.longForm(asAt) + "): " + counts + ".");
    }

    private long count(Columns.Column column) {
        return tally.at(spec.key(), column).count();
    }
}
