package org.redress.app.page;

import java.time.LocalDate;
import java.util.List;

/// What the three boxes of a day hold: day, month and year.
public final class DayBoxes {

    private static final List<String> EMPTY = List.of("", "", "");

    private DayBoxes() {}

    public static List<String> of(LocalDate day) {
        return List.of(
                Integer.toString(day.getDayOfMonth()),
                Integer.toString(day.getMonthValue()),
                Integer.toString(day.getYear()));
    }

    /// Of a day as an address has it, year first, be it a real one or not.
    public static List<String> of(String text) {
        String[] parts = text.split("-", -1);
        return parts.length == EMPTY.size()
                ? List.of(plain(parts[2]), plain(parts[1]), parts[0])
                : EMPTY;
    }

    private static String plain(String figures) {
        return figures.replaceFirst("^0(?=.)", "");
    }
}
