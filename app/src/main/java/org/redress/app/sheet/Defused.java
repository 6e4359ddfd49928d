package org.redress.app.sheet;

/// Makes a text safe for a spreadsheet, which takes a text that begins with certain marks for a
/// formula and runs it: an apostrophe before it says that it is a text.
final class Defused {

    private static final String MARKS = "=+-@\t\r\n";

    private Defused() {}

    static String text(String text) {
        boolean marked = !text.isEmpty() && MARKS.indexOf(text.charAt(0)) >= 0;
        return marked ? "'" + text : text;
    }
}
