package org.redress.core.spi;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.redress.core.calendar.Source;
import org.redress.core.complaint.Refusal;
import org.redress.core.complaint.Text;
import org.redress.core.spi.CaseFile.Line;
import org.redress.core.spi.CaseFile.LineRefusal;

/// Reads named fields as what they mean: those of one line of a case file, or those given with an
/// action on a record. What cannot be read is refused with its reason, and then reads as not there.
///
/// Not thread-safe.
public final class Fields {

    private static final int SHOWN = 60;

    private static final Source FORM = new Source("Redress", "a field can be read");
    private static final Source TODAY =
            new Source("Redress", "nothing is recorded before it is so");
    private static final Source ORDER = new Source("Redress", "one day follows another");

    private static final Words<Boolean> FLAGS =
            new Words<>(
                    "true or false",
                    List.of(
                            new Words.Word<>("true", List.of(), true),
                            new Words.Word<>("false", List.of(), false)));

    private final int number;
    private final Map<String, String> values;
    private final LocalDate today;
    private final Consumer<LineRefusal> listener;
    private final List<Refusal> refusals = new ArrayList<>();

    /// The fields of a line.
    ///
    /// @param today nothing can have happened after it
    /// @param refusals hears of each refusal
    public Fields(Line line, LocalDate today, Consumer<LineRefusal> refusals) {
        this(line.number(), line.fields(), today, refusals);
    }

    /// The fields given with an action.
    ///
    /// @param values those that have a value, by name
    /// @param today nothing can have happened after it
    public Fields(Map<String, String> values, LocalDate today) {
        this(1, values, today, _ -> {});
    }

    private Fields(
            int number,
            Map<String, String> values,
            LocalDate today,
            Consumer<LineRefusal> listener) {
        this.number = number;
        this.values = Map.copyOf(values);
        this.today = today;
        this.listener = listener;
    }

    /// Whether nothing has been refused.
    public boolean isSound() {
        return refusals.isEmpty();
    }

    /// Everything refused so far.
    public List<Refusal> refusals() {
        return List.copyOf(refusals);
    }

    /// The line's number in its file; 1 where there is no file.
    public int number() {
        return number;
    }

    /// The day that it is.
    public LocalDate today() {
        return today;
    }

    /// The value as it stands.
    public Optional<String> raw(String column) {
        return Optional.ofNullable(values.get(column));
    }

    /// Refuses a field by a rule.
    ///
    /// @param rule a stable id
    /// @param source where the rule stands
    public void refuse(String column, String rule, Source source, String reason) {
        refusals.add(new Refusal(rule, Optional.of(column), reason, source, Optional.empty()));
        listener.accept(new LineRefusal(number, column, reason));
    }

    /// Refuses a field whose value cannot be what it should be.
    public void refuse(String column, String reason) {
        refuse(column, "unreadable", FORM, reason);
    }

    /// Refuses a field, if it is wrong.
    public void refuseIf(boolean wrong, String column, String reason) {
        if (wrong) {
            refuse(column, reason);
        }
    }

    /// Refuses each field that has no value.
    public void require(String... columns) {
        for (String column : columns) {
            if (raw(column).isEmpty()) {
                refuse(column, "required", FORM, "is needed");
            }
        }
    }

    /// A day on which something happened: it cannot be after today.
    public Optional<LocalDate> past(String column) {
        Optional<LocalDate> day = day(column);
        Optional<LocalDate> later = day.filter(each -> each.isAfter(today));
        later.ifPresent(each ->
                refuse(column, "not-after-today", TODAY, each + " is after today, " + today));
        return later.isPresent() ? Optional.empty() : day;
    }

    /// Any day that the calendar counts.
    public Optional<LocalDate> day(String column) {
        return read(column, Written::day);
    }

    private <T> Optional<T> read(String column, Function<String, Written<T>> reading) {
        return raw(column)
                .flatMap(value ->
                        switch (reading.apply(value)) {
                            case Written.Sound<T>(T sound) -> Optional.of(sound);
                            case Written.Flawed<T>(String reason) -> {
                                refuse(column, reason);
                                yield Optional.empty();
                            }
                        });
    }

    /// The day, if it is one, without a refusal if it is not: for comparing with another line.
    public Optional<LocalDate> soundDay(String column) {
        return raw(column).flatMap(Written::parsedDay);
    }

    /// What the word stands for.
    public <T> Optional<T> word(String column, Words<T> words) {
        return raw(column)
                .flatMap(value -> {
                    Optional<T> meaning = words.find(value);
                    refuseIf(meaning.isEmpty(), column, words.refusal(value));
                    return meaning;
                });
    }

    /// Whether it is so.
    public Optional<Boolean> flag(String column) {
        return word(column, FLAGS);
    }

    /// A short text on one line.
    ///
    /// @param longest the most characters
    public Optional<String> line(String column, int longest) {
        return read(column, value -> Written.line(value, longest));
    }

    /// What somebody wrote, of at most 20,000 characters; it may hold personal data.
    public Optional<Text> passage(String column) {
        return read(column, Written::passage);
    }

    /// A text that may hold personal data.
    public Optional<Text> text(String column) {
        return raw(column).map(Text::of);
    }

    /// A whole number that is not negative.
    public Optional<Integer> count(String column) {
        return read(column, Written::count);
    }

    /// A sum of money, in pence.
    public Optional<Long> pence(String column) {
        return read(column, Written::pence);
    }

    /// Refuses a day that comes before another one that it cannot come before.
    public void notBefore(
            String column, Optional<LocalDate> day, Optional<LocalDate> other, String what) {
        if (day.isPresent() && other.isPresent() && day.get().isBefore(other.get())) {
            refuse(
                    column,
                    "not-before",
                    ORDER,
                    day.get() + " is before " + what + " on " + other.get());
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
