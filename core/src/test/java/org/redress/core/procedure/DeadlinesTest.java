package org.redress.core.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.redress.core.calendar.Source;
import org.redress.core.calendar.Timescale.WorkingDays;
import org.redress.core.calendar.WorkingCalendar;

/// Which day each deadline is counted from, and what that day is called. June 2024 has no bank
/// holiday.
class DeadlinesTest {

    private static final Source SOURCE = new Source("Act", "s.1");
    private static final WorkingCalendar CALENDAR = WorkingCalendar.of(List.of());
    private static final LocalDate MONDAY = LocalDate.of(2024, 6, 3);

    private static Stage stage() {
        return StageBuilder.stage("1", "Stage 1")
                .openedBy(Opening.RECEIPT)
                .acknowledge(new WorkingDays(3), Standing.TARGET, SOURCE)
                .clockFromAcknowledgement()
                .respond(new WorkingDays(5), SOURCE, new WorkingDays(10), SOURCE)
                .askNext("ask", "Ask", new WorkingDays(2), Optional.empty(), false, SOURCE)
                .deadline(
                        "meets",
                        "Meets",
                        Anchor.request(),
                        new WorkingDays(4),
                        Standing.LIMIT,
                        SOURCE)
                .milestone("met", "Meeting", "meets")
                .deadline(
                        "reports",
                        "Reports",
                        Anchor.reached("met"),
                        new WorkingDays(1),
                        Standing.LIMIT,
                        SOURCE)
                .build();
    }

    private static Deadlines of(Optional<LocalDate> acknowledged) {
        return Deadlines.of(
                stage(),
                new StageDates(MONDAY, acknowledged, Optional.empty(), Map.of()),
                CALENDAR);
    }

    @Test
    void a_clock_starts_with_an_acknowledgement_in_time() {
        Deadlines deadlines = of(Optional.of(MONDAY.plusDays(1)));
        assertThat(deadlines.clockStart()).isEqualTo(MONDAY.plusDays(1));
        Deadline respond = deadlines.get("respond_target").orElseThrow();
        assertThat(respond.due()).isEqualTo(LocalDate.of(2024, 6, 11));
        assertThat(respond.working(CALENDAR).sentences().getFirst())
                .isEqualTo("The day of acknowledgement, Tuesday 4 June 2024, is day 0.");
    }

    @Test
    void being_late_with_the_acknowledgement_buys_no_time() {
        LocalDate lastDay = LocalDate.of(2024, 6, 6);
        assertThat(of(Optional.of(lastDay)).clockStart()).isEqualTo(lastDay);
        Deadlines late = of(Optional.of(lastDay.plusDays(1)));
        assertThat(late.clockStart()).isEqualTo(lastDay);
        assertThat(late.get("respond_target").orElseThrow().fromWhat())
                .isEqualTo("the latest acknowledgement in time (it came on 7 June 2024)");
        Deadlines missing = Deadlines.of(stage(), StageDates.requested(MONDAY), CALENDAR);
        assertThat(missing.clockStart()).isEqualTo(lastDay);
        assertThat(missing.get("respond_target").orElseThrow().fromWhat())
                .isEqualTo("the latest acknowledgement in time (none is on record)");
    }

    @Test
    void what_is_counted_from_the_response_waits_for_it() {
        assertThat(of(Optional.empty()).all())
                .extracting(deadline -> deadline.rule().key())
                .containsExactly(
                        "acknowledge", "respond_target", "respond_limit", "meets", "reports");
        StageDates answered =
                new StageDates(MONDAY, Optional.empty(), Optional.of(MONDAY.plusDays(4)), Map.of());
        assertThat(Deadlines.of(stage(), answered, CALENDAR).get("ask").orElseThrow().due())
                .isEqualTo(LocalDate.of(2024, 6, 11));
    }

    @Test
    void a_step_not_taken_yet_counts_from_its_last_day() {
        Deadline open = of(Optional.empty()).get("reports").orElseThrow();
        assertThat(open.from()).isEqualTo(LocalDate.of(2024, 6, 7));
        assertThat(open.fromWhat()).endsWith("(its last day)");
        StageDates met =
                new StageDates(
                        MONDAY,
                        Optional.empty(),
                        Optional.empty(),
                        Map.of(MilestoneId.of("met"), MONDAY.plusDays(1)));
        Deadline taken = Deadlines.of(stage(), met, CALENDAR).get("reports").orElseThrow();
        assertThat(taken.due()).isEqualTo(LocalDate.of(2024, 6, 5));
        assertThat(taken.fromWhat()).doesNotContain("last day");
    }
}
