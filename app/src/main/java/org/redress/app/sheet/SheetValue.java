package org.redress.app.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/// What a field of a spreadsheet holds.
public sealed interface SheetValue {

    record Words(String text) implements SheetValue {}

    record Whole(long number) implements SheetValue {}

    record Amount(BigDecimal number) implements SheetValue {}

    record Day(LocalDate day) implements SheetValue {}

    record Blank() implements SheetValue {}

    static SheetValue of(String text) {
        return text.isEmpty() ? new Blank() : new Words(text);
    }

    static SheetValue of(Optional<String> text) {
        return of(text.orElse(""));
    }

    static SheetValue of(LocalDate day) {
        return new Day(day);
    }

    /// The day, or nothing.
    static SheetValue day(Optional<LocalDate> day) {
        return day.<SheetValue>map(Day::new).orElseGet(Blank::new);
    }
}
