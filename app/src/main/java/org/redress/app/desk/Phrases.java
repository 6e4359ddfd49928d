package org.redress.app.desk;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.redress.core.calendar.Dates;
import org.redress.core.complaint.Exclusion;

/// Constants and names in words.
public final class Phrases {

    private static final Pattern MP = Pattern.compile("\\bmp\\b");
    private static final Pattern DAY = Pattern.compile("\\b[0-9]{4}-[0-9]{2}-[0-9]{2}\\b");

    private Phrases() {}

    /// A constant, such as `Partially upheld`.
    public static String of(Enum<?> constant) {
        return constant instanceof Exclusion exclusion
                ? exclusion.label()
                : ofWord(constant.name().toLowerCase(Locale.ROOT));
    }

    /// A word joined by hyphens or underscores, such as `awaiting-triage`.
    public static String ofWord(String word) {
        String spaced = word.replace('-', ' ').replace('_', ' ');
        return capital(MP.matcher(spaced).replaceAll("MP"));
    }

    /// A name joined by capitals, such as `agreedOn`.
    public static String ofName(String name) {
        String last = name.substring(name.lastIndexOf('.') + 1);
        return capital(last.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT));
    }

    /// A sentence with its days as people write them.
    public static String withDays(String text) {
        return DAY.matcher(text).replaceAll(day -> readable(day.group()));
    }

    private static String readable(String day) {
        try {
            return Dates.longForm(LocalDate.parse(day));
        } catch (DateTimeException notReal) {
            return day;
        }
    }

    public static String capital(String text) {
        return text.isEmpty()
                ? text
                : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /// With a small letter first, where it does not begin with an abbreviation.
    public static String small(String text) {
        boolean name = text.length() > 1 && Character.isUpperCase(text.charAt(1));
        return name ? text : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }
}
