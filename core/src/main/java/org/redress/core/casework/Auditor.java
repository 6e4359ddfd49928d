package org.redress.core.casework;

import java.util.List;

/// Checks the journal and what is projected from it.
public interface Auditor {

    /// Reads the whole journal: every hash, every chain, every anchor, and every projected row
    /// against the journal.
    Findings verify();

    /// Writes every projection anew from the journal, in one transaction.
    void rebuild();

    /// Seals what the journal holds now under an anchor. Done daily, and after each import.
    void anchor();

    /// What a check found.
    ///
    /// @param events how many events were read
    /// @param records how many records they make
    /// @param problems each in one sentence that names the row; none when all is well
    record Findings(long events, long records, List<String> problems) {

        public Findings {
            problems = List.copyOf(problems);
        }
    }
}
