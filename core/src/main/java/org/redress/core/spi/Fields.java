package org.redress.core.spi;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.redress.core.calendar.WorkingCalendar;
import org.redress.core.complaint.Text;
import org.redress.core.spi.CaseFile.Line;
import org.redress.core.spi.CaseFile.LineRefusal;

/// Reads the fields of one line of a case file as what they mean. What cannot be read is refused
/// with its reason, and then reads as not there.
public final class Fields {

    private static final int SHOWN = 60;

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern COUNT = Pattern.compile("\\d{1,9}");
    private static final Pattern POUNDS = Pattern.compile("\\d{1,9}(\\.\\d{1,2})?");

    private final Line line;
    private final LocalDate today;
    private final Consumer<LineRefusal> refusals;
    private boolean sound = true;

    /// The fields of a line.
    ///
    /// @param today nothing can have happened after it
    /// @param refusals hears of each refusal
    public Fields(Line line, LocalDate today, Consumer<LineRefusal> refusals) {
        this.line = line;
        this.today = today;
        this.refusals = refusals;
    }

    /// Whether nothing of the line has been refused.
    public boolean isSound() {
        return sound;
    }

    /// The line's number in its file.
    public int number() {
        return line.number();
    }

    /// The value as it stands.
    public Optional<String> raw(String column) {
        return line.get(column);
    }

    /// Refuses the line for a column.
    public void refuse(String column, String reason) {
        sound = false;
        refusals.accept(new LineRefusal(line.number(), column, reason));
    }

    /// Refuses the line for a column, if it is wrong.
    public void refuseIf(boolean wrong, String column, String reason) {
        if (wrong) {
            refuse(column, reason);
        }
    }

    /// Refuses the line for each column that has no value.
    public void require(String... columns) {
        for (String column : columns) {
            refuseIf(line.get(column).isEmpty(), column, "is needed");
        }
    }

    /// A day on which something happened: it cannot be after today.
    public Optional<LocalDate> past(String column) {
        Optional<LocalDate> day = day(column);
        Optional<LocalDate> later = day.filter(each -> each.isAfter(today));
        later.ifPresent(each -> refuse(column, each + " is after today, " + today));
        return later.isPresent() ? Optional.empty() : day;
    }

    /// Any day that the calendar counts.
    public Optional<LocalDate> day(String column) {
        return line.get(column)
                .flatMap(value -> {
                    Optional<LocalDate> day = parsed(value);
                    if (day.isEmpty()) {
                        refuse(
                                column,
                                "'"
                                        + shown(value)
                                        + "' is no date: write year-month-day, such as 2025-03-31");
                    }
                    return day.filter(each -> counted(column, each));
                });
    }

    private static Optional<LocalDate> parsed(String value) {
        try {
            return DATE.matcher(value).matches()
                    ? Optional.of(LocalDate.parse(value))
                    : Optional.empty();
        } catch (DateTimeParseException notReal) {
            return Optional.empty();
        }
    }

    private boolean counted(String column, LocalDate day) {
        boolean counted =
                !day.isBefore(WorkingCalendar.FIRST_DAY) && !day.isAfter(WorkingCalendar.LAST_DAY);
        refuseIf(
                !counted,
                column,
                day
                        + " is not between "
                        + WorkingCalendar.FIRST_DAY
                        + " and "
                        + WorkingCalendar.LAST_DAY);
        return counted;
    }

    /// The day, if it is one, without a refusal if it is not: for comparing with another line.
    public Optional<LocalDate> soundDay(String column) {
        return line.get(column).flatMap(Fields::parsed);
    }

    /// What the word stands for.
    public <T> Optional<T> word(String column, Words<T> words) {
        return line.get(column)
                .flatMap(value -> {
                    Optional<T> meaning = words.find(value);
                    refuseIf(meaning.isEmpty(), column, words.refusal(value));
                    return meaning;
                });
    }

    /// A text that may hold personal data.
    public Optional<Text> text(String column) {
        return line.get(column).map(Text::of);
    }

    /// A whole number that is not negative.
    public Optional<Integer> count(String column) {
        return line.get(column)
                .flatMap(value -> {
                    boolean count = COUNT.matcher(value).matches();
                    refuseIf(!count, column, "'" + shown(value) + "' is no whole number");
                    return count ? Optional.of(Integer.valueOf(value)) : Optional.empty();
                });
    }

    /// A sum of money, in pence.
    public Optional<Long> pence(String column) {
        return line.get(column)
                .flatMap(value -> {
                    if (!POUNDS.matcher(value).matches()) {
                        refuse(
                                column,
                                "'"
                                        + shown(value)
                                        + "' is no sum in pounds: write digits, with a point and pence if need be, such as 250.00");
                        return Optional.empty();
                    }
                    return Optional.of(new BigDecimal(value).movePointRight(2).longValueExact());
                });
    }

    /// Refuses a day that comes before another one that it cannot come before.
    public void notBefore(
            String column, Optional<LocalDate> day, Optional<LocalDate> other, String what) {
        if (day.isPresent() && other.isPresent() && day.get().isBefore(other.get())) {
            refuse(column, day.get() + " is before " + what + " on " + other.get());
        }
    }

    /// A value from a file, fit to stand in a message on one line of a terminal.
    public static String shown(String value) {
        StringBuilder shown = new StringBuilder();
        value.codePoints()
                .limit(SHOWN)
                .forEach(each ->
                        shown.appendCodePoint(
                                Character.isISOControl(each) || !Character.isDefined(each)
                                        ? '?'
                                        : each));
        return value.codePointCount(0, value.length()) > SHOWN ? shown + "..." : shown.toString();
    }
}
