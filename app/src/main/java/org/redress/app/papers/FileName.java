package org.redress.app.papers;

import java.util.Locale;
import java.util.regex.Pattern;

/// A file's name, without what a name can do besides naming: no folder, no character that nobody
/// sees or that turns the writing round, no sign that some system gives a meaning, not too long.
///
/// @param value never empty
public record FileName(String value) {

    private static final int LONGEST = 120;
    private static final int LONGEST_EXTENSION = 10;
    private static final Pattern FOLDERS = Pattern.compile(".*[/\\\\]", Pattern.DOTALL);
    private static final Pattern UNSEEN = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}]");
    private static final Pattern MEANING = Pattern.compile("[:*?\"<>|]");
    private static final Pattern GAP = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern EDGES = Pattern.compile("^[ .]+|[ .]+$");

    /// The name that a browser gave a file, made safe.
    public static FileName of(String given) {
        String last = FOLDERS.matcher(given).replaceFirst("");
        String seen = UNSEEN.matcher(last).replaceAll(" ");
        String plain = GAP.matcher(MEANING.matcher(seen).replaceAll("_")).replaceAll(" ");
        String name = EDGES.matcher(plain).replaceAll("");
        return new FileName(name.isEmpty() ? "document" : shortened(name));
    }

    private static String shortened(String name) {
        if (name.codePointCount(0, name.length()) <= LONGEST) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        boolean named = dot > 0 && name.length() - dot <= LONGEST_EXTENSION + 1;
        String end = named ? name.substring(dot) : "";
        return name.substring(0, name.offsetByCodePoints(0, LONGEST - end.length())) + end;
    }

    /// What follows the last dot, in lower case; empty where nothing does.
    public String extension() {
        int dot = value.lastIndexOf('.');
        return dot < 0 ? "" : value.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return value;
    }
}
