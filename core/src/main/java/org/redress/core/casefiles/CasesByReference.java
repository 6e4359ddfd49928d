package org.redress.core.casefiles;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Walks over all files of cases side by side, reference by reference.
final class CasesByReference implements AutoCloseable {

    private final List<StagedLines> files = new ArrayList<>();
    private final Refusals refusals;

    CasesByReference(Staging staging, Refusals refusals) {
        this.refusals = refusals;
        FileLayout.OF_CASES.forEach(layout -> files.add(staging.lines(layout)));
    }

    /// The lines of the next reference; empty at the end.
    Optional<LinesOfOne> next() {
        return files.stream()
                .flatMap(file -> file.key().stream())
                .min(String::compareTo)
                .map(this::linesOf);
    }

    private LinesOfOne linesOf(String reference) {
        Map<FileLayout, List<StagedLine>> lines = new HashMap<>();
        files.forEach(file -> lines.put(file.layout(), file.take(reference, refusals)));
        return new LinesOfOne(reference, lines);
    }

    @Override
    public void close() {
        files.forEach(StagedLines::close);
    }
}
