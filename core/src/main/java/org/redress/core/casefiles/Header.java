package org.redress.core.casefiles;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.redress.core.spi.Fields;

/// Where each column stands in a file.
///
/// @param named the header's columns as they come; all of them, and no others
record Header(List<String> named) {

    /// The header, if it names each column once and no other; what is wrong with it is refused.
    static Optional<Header> read(FileLayout layout, RawRecord first, Refusals refusals) {
        List<String> named = first.fields().stream().map(String::strip).toList();
        Set<String> seen = new HashSet<>();
        int before = refusalsOf(layout, first, named, seen, refusals);
        for (String column : layout.columns()) {
            if (!seen.contains(column)) {
                refusals.add(
                        RefusedLine.at(
                                layout.name(),
                                first.line(),
                                column,
                                "the header lacks this column"));
                before++;
            }
        }
        return before == 0 ? Optional.of(new Header(named)) : Optional.empty();
    }

    private static int refusalsOf(
            FileLayout layout,
            RawRecord first,
            List<String> named,
            Set<String> seen,
            Refusals refusals) {
        int wrong = 0;
        for (String column : named) {
            boolean known = layout.columns().contains(column);
            if (!known || !seen.add(column)) {
                String reason =
                        known
                                ? "the header has this column twice"
                                : "no such column; the columns are "
                                        + String.join(",", layout.columns());
                refusals.add(
                        RefusedLine.at(layout.name(), first.line(), Fields.shown(column), reason));
                wrong++;
            }
        }
        return wrong;
    }

    int size() {
        return named.size();
    }
}
