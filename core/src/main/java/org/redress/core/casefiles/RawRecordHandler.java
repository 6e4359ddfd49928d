package org.redress.core.casefiles;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;

/// Hears the CSV parser: keeps the fields of a line, and notices quotation marks where RFC 4180 has
/// none.
final class RawRecordHandler extends AbstractBaseCsvCallbackHandler<RawRecord> {

    /// No case file has nearly as many columns; what stands beyond is counted and not kept.
    private static final int MOST_FIELDS = 200;

    private final List<String> fields = new ArrayList<>();
    private int strayQuote = -1;

    @Override
    protected void handleBegin(long startingLineNumber) {
        fields.clear();
        strayQuote = -1;
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        if (fields.size() < MOST_FIELDS) {
            String field = new String(buffer, offset, length);
            if (!quoted && strayQuote < 0 && field.indexOf('"') >= 0) {
                strayQuote = index;
            }
            fields.add(field);
        }
    }

    @Override
    protected RawRecord buildRecord() {
        return new RawRecord(line(), fields, getFieldCount(), strayQuote);
    }

    /// The line on which the record begins that is being read.
    int line() {
        return Math.toIntExact(getStartingLineNumber());
    }
}
