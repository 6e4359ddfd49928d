package org.redress.core.casefiles;

import java.util.List;

/// What became of an import.
public sealed interface ImportResult {

    /// What the reader should know besides, such as files that were passed over.
    List<String> notes();

    /// Everything is taken and kept.
    record Taken(List<FileTaken> files, List<String> notes) implements ImportResult {

        public Taken {
            files = List.copyOf(files);
            notes = List.copyOf(notes);
        }
    }

    /// Nothing is taken.
    ///
    /// @param refused in the order of the files and their lines; at most
    ///   [CaseFileImport#REFUSALS_LISTED]
    /// @param more how many were found beyond those
    record Refused(List<RefusedLine> refused, long more, List<String> notes)
            implements ImportResult {

        public Refused {
            refused = List.copyOf(refused);
            notes = List.copyOf(notes);
        }
    }

    /// What was taken of one file.
    ///
    /// @param lines without the header
    /// @param records what they make: lines may come together in one record
    record FileTaken(String file, long lines, long records) {}
}
