package org.redress.core.calendar;

import java.util.List;

/// Numbers and lists in English sentences.
final class Counts {

    private Counts() {}

    static String of(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    static String nth(int number) {
        int lastTwo = number % 100;
        if (lastTwo >= 11 && lastTwo <= 13) {
            return number + "th";
        }
        return switch (number % 10) {
            case 1 -> number + "st";
            case 2 -> number + "nd";
            case 3 -> number + "rd";
            default -> number + "th";
        };
    }

    static String listed(List<String> items) {
        if (items.size() == 1) {
            return items.getFirst();
        }
        int last = items.size() - 1;
        return String.join(", ", items.subList(0, last)) + " and " + items.get(last);
    }
}
