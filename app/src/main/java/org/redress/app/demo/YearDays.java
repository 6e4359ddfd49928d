package org.redress.app.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.redress.core.calendar.FinancialYear;
import org.redress.core.calendar.WorkingCalendar;

/// Finds days for a chain of stages: each asked for in its own year, each within the time for
/// asking after the one before, and the last closed by the day on which the published report was
/// drawn, unless it was still open then.
final class YearDays {

    private static final int SOONEST = 1;
    private static final int LATEST = 18;

    private final WorkingCalendar calendar;
    private final int closedBy;

    YearDays(WorkingCalendar calendar, LocalDate closedBy) {
        this.calendar = calendar;
        this.closedBy = calendar.workingDayNumber(closedBy);
    }

    /// Working-day numbers, both included.
    private record Span(int low, int high) {

        boolean isEmpty() {
            return high < low;
        }

        Span and(int otherLow, int otherHigh) {
            return new Span(Math.max(low, otherLow), Math.min(high, otherHigh));
        }
    }

    boolean fits(List<StageSlot> chain) {
        return spans(chain).stream().noneMatch(Span::isEmpty);
    }

    /// Gives every stage of the chain its day.
    void place(List<StageSlot> chain, Dice dice) {
        List<Span> spans = spans(chain);
        Span span = spans.getLast();
        for (int at = chain.size() - 1; at >= 0; at--) {
            chain.get(at).requestedOn(dice.between(span.low(), span.high()));
            if (at > 0) {
                int closed = chain.get(at).requested() - chain.get(at - 1).days();
                span = spans.get(at - 1).and(closed - LATEST, closed - SOONEST);
            }
        }
    }

    private List<Span> spans(List<StageSlot> chain) {
        List<Span> spans = new ArrayList<>();
        for (StageSlot slot : chain) {
            Span year = year(slot);
            if (!spans.isEmpty()) {
                Span before = spans.getLast();
                int days = chain.get(spans.size() - 1).days();
                year = year.and(before.low() + days + SOONEST, before.high() + days + LATEST);
            }
            spans.add(year);
        }
        return spans;
    }

    private Span year(StageSlot slot) {
        FinancialYear year = new FinancialYear(slot.year());
        int first = calendar.workingDayNumber(calendar.workingDayOnOrAfter(year.firstDay()));
        int last = calendar.workingDayNumber(year.lastDay());
        int closedInTime = closedBy - slot.days();
        return slot.isStillOpen()
                ? new Span(Math.max(first, closedInTime + 1), last)
                : new Span(first, Math.min(last, closedInTime));
    }
}
