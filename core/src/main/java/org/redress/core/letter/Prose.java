package org.redress.core.letter;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A letter's text as it is searched.
///
/// @param text in lower case, with one blank for any gap
record Prose(String text) {

    private static final Pattern GAP = Pattern.compile("[\\s\\u00a0]+");
    private static final String WHOLE_POUNDS = ".00";
    private static final Pattern DAY =
            Pattern.compile(
                    "\\b[0-9]{1,2} (january|february|march|april|may|june|july|august|september"
                            + "|october|november|december) [0-9]{4}\\b");

    static Prose of(String text) {
        return new Prose(plain(text));
    }

    private static String plain(String text) {
        return GAP.matcher(text.replace('’', '\'').replace('‘', '\''))
                .replaceAll(" ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    /// The lines of a letter, each on its own.
    static Stream<String> lines(String body) {
        return body.lines().filter(line -> !line.isBlank());
    }

    /// The parts of a letter that begin with a heading, each with its heading.
    static List<String> sections(String body) {
        return Arrays.stream(body.split("(?m)^(?=#)"))
                .filter(part -> part.startsWith("#"))
                .toList();
    }

    /// Whether a phrase stands in it.
    boolean says(String phrase) {
        return says(phrase, List.of());
    }

    /// Whether a phrase stands in it elsewhere than within one of some longer ones.
    boolean says(String phrase, List<String> notWithin) {
        String wanted = plain(phrase);
        String rest = text;
        for (String longer : notWithin) {
            if (!plain(longer).equals(wanted)) {
                rest = rest.replace(plain(longer), "|");
            }
        }
        return !wanted.isEmpty() && stands(wanted, rest);
    }

    /// Whether a day stands in it, such as `14 March 2025`.
    boolean saysSomeDay() {
        return DAY.matcher(text).find();
    }

    private static boolean stands(String wanted, String text) {
        for (int at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
            if (starts(wanted, text, at) && ends(wanted, text, at + wanted.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean starts(String wanted, String text, int at) {
        return at == 0 || !isWord(wanted.charAt(0)) || !isWord(text.charAt(at - 1));
    }

    private static boolean ends(String wanted, String text, int end) {
        if (end == text.length() || !isWord(wanted.charAt(wanted.length() - 1))) {
            return true;
        }
        return !isWord(text.charAt(end)) && !numberGoesOn(text, end);
    }

    /// Whether a number that would end here is the start of a longer one, such as £100 of £100,000.
    private static boolean numberGoesOn(String text, int end) {
        char next = text.charAt(end);
        boolean more =
                (next == ',' || next == '.')
                        && Character.isDigit(text.charAt(end - 1))
                        && end + 1 < text.length()
                        && Character.isDigit(text.charAt(end + 1));
        return more && !isWholePounds(text, end);
    }

    private static boolean isWholePounds(String text, int end) {
        int after = end + WHOLE_POUNDS.length();
        return text.startsWith(WHOLE_POUNDS, end)
                && (after == text.length() || !Character.isDigit(text.charAt(after)));
    }

    private static boolean isWord(char it) {
        return Character.isLetterOrDigit(it);
    }
}
