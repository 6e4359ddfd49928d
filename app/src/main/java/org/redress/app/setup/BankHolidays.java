package org.redress.app.setup;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.redress.core.calendar.BankHoliday;
import org.redress.core.holidays.BankHolidayList;
import org.redress.core.holidays.MalformedBankHolidays;

/// The bank holidays to count by: a fresh list for the years that it covers, the shipped one for
/// others, because GOV.UK's file drops old years.
final class BankHolidays {

    private static final String KEY = "calendar.bank-holidays: ";

    private BankHolidays() {}

    static List<BankHoliday> with(Optional<Path> fresh) {
        List<BankHoliday> shipped = BankHolidayList.shipped();
        return fresh.map(file -> over(read(file), shipped)).orElse(shipped);
    }

    private static List<BankHoliday> over(List<BankHoliday> fresh, List<BankHoliday> shipped) {
        Set<Integer> freshYears = years(fresh);
        List<BankHoliday> all = new ArrayList<>(fresh);
        shipped.stream()
                .filter(holiday -> !freshYears.contains(holiday.date().getYear()))
                .forEach(all::add);
        requireNoGap(years(all));
        return all;
    }

    /// A year in the middle that no list covers would count as one without bank holidays.
    private static void requireNoGap(Set<Integer> years) {
        int expected = years.iterator().next();
        for (int year : years) {
            if (year != expected) {
                throw refused("it leaves out " + expected + ", between years that are listed");
            }
            expected++;
        }
    }

    private static Set<Integer> years(List<BankHoliday> holidays) {
        return holidays.stream()
                .map(holiday -> holiday.date().getYear())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<BankHoliday> read(Path file) {
        try {
            return BankHolidayList.read(file);
        } catch (MalformedBankHolidays | UncheckedIOException e) {
            throw refused(String.valueOf(e.getMessage()));
        }
    }

    private static SetupRefused refused(String problem) {
        return new SetupRefused(List.of(KEY + problem));
    }
}
