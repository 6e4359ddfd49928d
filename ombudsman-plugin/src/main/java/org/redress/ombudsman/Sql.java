package org.redress.ombudsman;

import java.util.Arrays;
import java.util.stream.Collectors;

/// Texts as they stand in a query.
final class Sql {

    private Sql() {}

    /// A text in quotes.
    static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    /// The Ombudsman's categories as rows of a code and a label.
    static String categories() {
        return Arrays.stream(Category.values())
                .map(each -> row(each.code(), each.label()))
                .collect(Collectors.joining(", "));
    }

    /// The Ombudsman's decisions as rows of a code and a label.
    static String rulings() {
        return Arrays.stream(Ruling.values())
                .map(each -> row(each.code(), each.label()))
                .collect(Collectors.joining(", "));
    }

    /// The figures of the annual letter as rows of a code and a label.
    static String figures() {
        return Arrays.stream(LetterFigure.values())
                .map(each -> row(each.code(), each.label()))
                .collect(Collectors.joining(", "));
    }

    private static String row(String code, String label) {
        return "(" + literal(code) + ", " + literal(label) + ")";
    }
}
