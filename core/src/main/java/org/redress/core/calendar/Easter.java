package org.redress.core.calendar;

import java.time.LocalDate;

/// Easter Sunday by the rule of the Gregorian calendar, in the arithmetic published anonymously in
/// *Nature*, 20 April 1876.
final class Easter {

    private Easter() {}

    static LocalDate sunday(int year) {
        int golden = year % 19;
        int century = year / 100;
        int yearOfCentury = year % 100;
        int lunarCorrection = (century - (century + 8) / 25 + 1) / 3;
        int moon = (19 * golden + century - century / 4 - lunarCorrection + 15) % 30;
        int toSunday =
                (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - moon - yearOfCentury % 4) % 7;
        int tooLate = (golden + 11 * moon + 22 * toSunday) / 451;
        int monthAndDay = moon + toSunday - 7 * tooLate + 114;
        return LocalDate.of(year, monthAndDay / 31, monthAndDay % 31 + 1);
    }
}
