package org.redress.core.store;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.redress.core.calendar.WorkingCalendar;

/// Keeps `projection.calendar_day` the same as the calendar that the application counts with, so
/// that SQL counts working days exactly as the engine does.
public final class CalendarDays {

    private static final String DIGEST =
            "select encode(sha256(string_agg(number::text, ',' order by day)::bytea), 'hex') from projection.calendar_day";

    private static final String WRITE =
            """
            insert into projection.calendar_day (day, number, on_or_after)
            select :first_day + (counted.nth - 1)::integer, counted.number, counted.on_or_after
            from unnest(:numbers, :on_or_after) with ordinality counted (number, on_or_after, nth)
            on conflict (day) do update set number = excluded.number, on_or_after = excluded.on_or_after
            """;

    private CalendarDays() {}

    /// Writes the calendar where the table holds another one, or none.
    ///
    /// @return whether it wrote
    public static boolean keep(Handle handle, WorkingCalendar calendar) {
        List<LocalDate> days =
                WorkingCalendar.FIRST_DAY.datesUntil(WorkingCalendar.LAST_DAY.plusDays(1)).toList();
        Integer[] numbers = days.stream().map(calendar::workingDayNumber).toArray(Integer[]::new);
        boolean same =
                handle.createQuery(DIGEST)
                        .mapTo(String.class)
                        .findOne()
                        .filter(digest(numbers)::equals)
                        .isPresent();
        if (!same) {
            write(handle, calendar, days, numbers);
        }
        return !same;
    }

    private static void write(
            Handle handle, WorkingCalendar calendar, List<LocalDate> days, Integer[] numbers) {
        Integer[] onOrAfter =
                days.stream()
                        .map(day ->
                                calendar.workingDayNumber(day)
                                        + (calendar.isWorkingDay(day) ? 0 : 1))
                        .toArray(Integer[]::new);
        handle.useTransaction(transaction -> {
            transaction.execute("lock table projection.calendar_day in share row exclusive mode");
            transaction
                    .createUpdate(WRITE)
                    .bind("first_day", days.getFirst())
                    .bindArray("numbers", Integer.class, (Object[]) numbers)
                    .bindArray("on_or_after", Integer.class, (Object[]) onOrAfter)
                    .execute();
            transaction.execute("analyze projection.calendar_day");
        });
    }

    private static String digest(Integer[] numbers) {
        String joined =
                List.of(numbers).stream().map(String::valueOf).collect(Collectors.joining(","));
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256").digest(joined.getBytes(US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Java promises SHA-256", e);
        }
    }
}
