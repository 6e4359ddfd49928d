package org.redress.core.casefiles;

import java.util.List;

/// The fields of a line as they stand in the file.
///
/// @param fieldCount how many there are, which may be more than are kept
/// @param strayQuote the position of a field, not itself in quotation marks, that holds one; -1 for
///   none
record RawRecord(int line, List<String> fields, int fieldCount, int strayQuote) {

    RawRecord {
        fields = List.copyOf(fields);
    }
}
