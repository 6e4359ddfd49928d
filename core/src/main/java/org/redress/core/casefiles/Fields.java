package org.redress.core.casefiles;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.redress.core.calendar.WorkingCalendar;
import org.redress.core.complaint.Text;
import org.redress.core.spi.CaseFile.Line;

/// Reads the fields of one line as what they mean. What cannot be read is refused, and then read as not there.
final class Fields {

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern POUNDS = Pattern.compile("\\d{1,9}(\\.\\d{1,2})?");

    private final String file;
    private final Line line;
    private final LocalDate today;
    private final Refusals refusals;
    private boolean sound = true;

    Fields(String file, Line line, LocalDate today, Refusals refusals) {
        this.file = file;
        this.line = line;
        this.today = today;
        this.refusals = refusals;
    }

    /// Whether nothing of the line has been refused.
    boolean isSound() {
        return sound;
    }

    int number() {
        return line.number();
    }

    Optional<String> raw(String column) {
        return line.get(column);
    }

    void refuse(String column, String reason) {
        sound = false;
        refusals.add(RefusedLine.at(file, line.number(), column, reason));
    }

    void refuseIf(boolean wrong, String column, String reason) {
        if (wrong) {
            refuse(column, reason);
        }
    }

    void require(String... columns) {
        for (String column : columns) {
            refuseIf(line.get(column).isEmpty(), column, "is needed");
        }
    }

    /// A day on which something happened: it cannot be after today.
    Optional<LocalDate> past(String column) {
        Optional<LocalDate> day = day(column);
        Optional<LocalDate> later = day.filter(each -> each.isAfter(today));
        later.ifPresent(each -> refuse(column, each + " is after today, " + today));
        return later.isPresent() ? Optional.empty() : day;
    }

    /// Any day that the calendar counts.
    Optional<LocalDate> day(String column) {
        return line.get(column).flatMap(value -> {
            Optional<LocalDate> day = parsed(value);
            if (day.isEmpty()) {
                refuse(column, "'" + Characters.shown(value) + "' is no date: write year-month-day, such as 2025-03-31");
            }
            return day.filter(each -> counted(column, each));
        });
    }

    private static Optional<LocalDate> parsed(String value) {
        try {
            return DATE.matcher(value).matches() ? Optional.of(LocalDate.parse(value)) : Optional.empty();
        } catch (DateTimeParseException notReal) {
            return Optional.empty();
        }
    }

    private boolean counted(String column, LocalDate day) {
        boolean counted = !day.isBefore(WorkingCalendar.FIRST_DAY) && !day.isAfter(WorkingCalendar.LAST_DAY);
        refuseIf(
                !counted,
                column,
                day + " is not between " + WorkingCalendar.FIRST_DAY + " and " + WorkingCalendar.LAST_DAY);
        return counted;
    }

    /// The day, if it is one, without a refusal if it is not: for comparing with another line.
    Optional<LocalDate> soundDay(String column) {
        return line.get(column).flatMap(Fields::parsed);
    }

    <T> Optional<T> word(String column, Words<T> words) {
        return line.get(column).flatMap(value -> {
            Optional<T> meaning = words.find(value);
            refuseIf(meaning.isEmpty(), column, words.refusal(value));
            return meaning;
        });
    }

    Optional<Text> text(String column) {
        return line.get(column).map(Text::of);
    }

    /// A sum of money, in pence.
    Optional<Long> pence(String column) {
        return line.get(column).flatMap(value -> {
            if (!POUNDS.matcher(value).matches()) {
                refuse(column, "'" + Characters.shown(value)
                        + "' is no sum in pounds: write digits, with a point and pence if need be, such as 250.00");
                return Optional.empty();
            }
            return Optional.of(new BigDecimal(value).movePointRight(2).longValueExact());
        });
    }

    /// Refuses a day that comes before another one that it cannot come before.
    void notBefore(String column, Optional<LocalDate> day, Optional<LocalDate> other, String what) {
        if (day.isPresent() && other.isPresent() && day.get().isBefore(other.get())) {
            refuse(column, day.get() + " is before " + what + " on " + other.get());
        }
    }
}
