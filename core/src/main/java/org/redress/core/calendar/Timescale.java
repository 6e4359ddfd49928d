package org.redress.core.calendar;

import java.time.LocalDate;

/// How long a rule gives, or how long beforehand it asks for.
public sealed interface Timescale {

    /// The last day, counted from the day on which the clock starts.
    ///
    /// @throws DateOutOfRange if the count in working days leaves the calendar
    LocalDate dueFrom(LocalDate anchor, WorkingCalendar calendar);

    /// The length as a rule would state it, such as `10 working days`.
    String inWords();

    /// Until the close of the n-th working day after the anchor, which is day zero; 0 is the
    /// anchor.
    ///
    /// @param days how many working days, 0 or more
    record WorkingDays(int days) implements Timescale {

        public WorkingDays {
            requireAtLeast(0, days, "Working days");
        }

        @Override
        public LocalDate dueFrom(LocalDate anchor, WorkingCalendar calendar) {
            return calendar.plus(anchor, days);
        }

        @Override
        public String inWords() {
            return Counts.of(days, "working day");
        }
    }

    /// The latest working day such that the anchor is no earlier than its n-th working day after.
    ///
    /// @param days how many working days beforehand, 1 or more
    record WorkingDaysBefore(int days) implements Timescale {

        public WorkingDaysBefore {
            requireAtLeast(1, days, "Working days before");
        }

        @Override
        public LocalDate dueFrom(LocalDate anchor, WorkingCalendar calendar) {
            return calendar.minus(anchor, days);
        }

        @Override
        public String inWords() {
            return "at least " + Counts.of(days, "working day") + " before";
        }
    }

    /// Calendar months of which the anchor is the first day (Regs 2009 r.14(3)): six months from 10
    /// January end on 9 July. Where the month has no such day they end on its last day. The end is
    /// not moved off a day that is no working day.
    ///
    /// @param months how many months, 1 or more
    record MonthsCommencingOn(int months) implements Timescale {

        public MonthsCommencingOn {
            requireAtLeast(1, months, "Months");
        }

        @Override
        public LocalDate dueFrom(LocalDate anchor, WorkingCalendar calendar) {
            LocalDate sameDay = anchor.plusMonths(months);
            return sameDay.getDayOfMonth() == anchor.getDayOfMonth()
                    ? sameDay.minusDays(1)
                    : sameDay;
        }

        @Override
        public String inWords() {
            return Counts.of(months, "calendar month") + " commencing on the day";
        }
    }

    /// Until the same day of the month, that many calendar months on; the month's last day where it
    /// has no such day. The end is not moved off a day that is no working day.
    ///
    /// @param months how many months, 1 or more
    record MonthsAfter(int months) implements Timescale {

        public MonthsAfter {
            requireAtLeast(1, months, "Months");
        }

        @Override
        public LocalDate dueFrom(LocalDate anchor, WorkingCalendar calendar) {
            return anchor.plusMonths(months);
        }

        @Override
        public String inWords() {
            return Counts.of(months, "calendar month") + " after the day";
        }
    }

    private static void requireAtLeast(int least, int given, String what) {
        if (given < least) {
            throw new IllegalArgumentException(what + ": " + least + " or more, not " + given);
        }
    }
}
