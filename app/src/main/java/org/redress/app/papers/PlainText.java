package org.redress.app.papers;

/// What was typed or pasted into a form, as plain text. Word processors paste characters that no
/// letter can be printed with and no database keeps.
public final class PlainText {

    private static final String BREAKS = "\u000b\f\u0085\u2028\u2029";

    private PlainText() {}

    /// The text with every sort of line break as a line feed, and without control characters other
    /// than line feeds and tabs.
    public static String of(String typed) {
        StringBuilder plain = new StringBuilder(typed.length());
        typed.replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .map(point -> BREAKS.indexOf(point) < 0 ? point : '\n')
                .filter(PlainText::isKept)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static boolean isKept(int point) {
        boolean breaks = point == '\n' || point == '\t';
        boolean half = Character.getType(point) == Character.SURROGATE;
        boolean never = (point & 0xfffe) == 0xfffe;
        return breaks || !(Character.isISOControl(point) || half || never);
    }
}
