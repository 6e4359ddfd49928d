package org.redress.ombudsman;

import org.redress.core.spi.Fields;

/// A short text that stands on one line.
final class LineOfText {

    private LineOfText() {}

    static void require(Fields fields, String column, int longest) {
        fields.raw(column)
                .ifPresent(value -> {
                    fields.refuseIf(
                            value.length() > longest,
                            column,
                            "has "
                                    + value.length()
                                    + " characters where "
                                    + longest
                                    + " are the most");
                    fields.refuseIf(value.lines().count() > 1, column, "stands on one line");
                });
    }
}
