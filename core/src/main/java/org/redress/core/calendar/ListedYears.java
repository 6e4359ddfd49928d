package org.redress.core.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.util.Collection;
import java.util.Optional;

/// The whole years that a list of bank holidays covers; none where `first` is after `last`.
record ListedYears(int first, int last) {

    static ListedYears of(Collection<BankHoliday> listed) {
        int first = Integer.MAX_VALUE;
        int last = Integer.MIN_VALUE;
        for (BankHoliday holiday : listed) {
            first = Math.min(first, holiday.date().getYear());
            last = Math.max(last, holiday.date().getYear());
        }
        return new ListedYears(first, last);
    }

    boolean cover(int year) {
        return first <= year && year <= last;
    }

    Optional<LocalDate> firstDay() {
        return cover(first) ? Optional.of(LocalDate.of(first, Month.JANUARY, 1)) : Optional.empty();
    }

    Optional<LocalDate> lastDay() {
        return cover(last) ? Optional.of(LocalDate.of(last, Month.DECEMBER, 31)) : Optional.empty();
    }
}
