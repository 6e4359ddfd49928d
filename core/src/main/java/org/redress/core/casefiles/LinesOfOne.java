package org.redress.core.casefiles;

import java.util.List;
import java.util.Map;

/// The lines of all files that have one reference.
record LinesOfOne(String reference, Map<FileLayout, List<StagedLine>> lines) {

    LinesOfOne {
        lines = Map.copyOf(lines);
    }

    List<StagedLine> in(FileLayout file) {
        return lines.getOrDefault(file, List.of());
    }
}
