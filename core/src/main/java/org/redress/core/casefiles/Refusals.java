package org.redress.core.casefiles;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.redress.core.spi.CaseFile.LineRefusal;

/// Collects what is refused, the first so many in full and the rest as a count.
final class Refusals {

    private final int listed;
    private final List<RefusedLine> refused = new ArrayList<>();
    private long more;

    Refusals(int listed) {
        this.listed = listed;
    }

    void add(RefusedLine line) {
        if (refused.size() < listed) {
            refused.add(line);
        } else {
            more++;
        }
    }

    /// Hears of the refusals of one file.
    Consumer<LineRefusal> of(FileLayout file) {
        return refusal ->
                add(RefusedLine.at(file.name(), refusal.line(), refusal.field(), refusal.reason()));
    }

    boolean isEmpty() {
        return refused.isEmpty();
    }

    /// The result of an import that is refused.
    ///
    /// @param files the files' names in the order in which to list them
    ImportResult.Refused result(List<String> files, List<String> notes) {
        Comparator<RefusedLine> byFile =
                Comparator.comparingInt(line -> files.indexOf(line.file()));
        return new ImportResult.Refused(
                refused.stream().sorted(byFile.thenComparing(RefusedLine.BY_LINE)).toList(),
                more,
                notes);
    }
}
