package org.redress.core.testkit;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.redress.core.calendar.WorkingCalendar;
import org.redress.core.holidays.BankHolidayList;
import org.redress.core.procedure.Deadline;
import org.redress.core.procedure.Deadlines;
import org.redress.core.procedure.MilestoneId;
import org.redress.core.procedure.Procedure;
import org.redress.core.procedure.Stage;
import org.redress.core.procedure.StageDates;
import org.redress.core.procedure.StageId;
import org.redress.core.spi.ServiceArea;

/// The dates of one stage, asked for in the words of a test, by the shipped list of bank holidays.
/// Days are ISO dates; an empty text is a day not known, as a table of cases has it.
public final class StageInTest {

    public static final WorkingCalendar CALENDAR = WorkingCalendar.of(BankHolidayList.shipped());

    private final Stage stage;
    private final Optional<LocalDate> requested;
    private final Optional<LocalDate> acknowledged;
    private final Optional<LocalDate> responded;
    private final Map<MilestoneId, LocalDate> reached;

    private StageInTest(
            Stage stage,
            Optional<LocalDate> requested,
            Optional<LocalDate> acknowledged,
            Optional<LocalDate> responded,
            Map<MilestoneId, LocalDate> reached) {
        this.stage = stage;
        this.requested = requested;
        this.acknowledged = acknowledged;
        this.responded = responded;
        this.reached = reached;
    }

    /// A stage of the area's only procedure.
    public static StageInTest of(ServiceArea area, String stage) {
        Procedure procedure = area.procedures().getFirst();
        return new StageInTest(
                procedure.stage(StageId.of(stage)).orElseThrow(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of());
    }

    public StageInTest requested(String day) {
        return new StageInTest(stage, day(day), acknowledged, responded, reached);
    }

    public StageInTest acknowledged(String day) {
        return new StageInTest(stage, requested, day(day), responded, reached);
    }

    public StageInTest responded(String day) {
        return new StageInTest(stage, requested, acknowledged, day(day), reached);
    }

    public StageInTest reached(String milestone, String day) {
        Map<MilestoneId, LocalDate> more = new HashMap<>(reached);
        day(day).ifPresent(date -> more.put(MilestoneId.of(milestone), date));
        return new StageInTest(stage, requested, acknowledged, responded, more);
    }

    /// Every date that follows, by key, in the stage's order.
    public Map<String, String> due() {
        Map<String, String> due = new LinkedHashMap<>();
        deadlines().all().forEach(each -> due.put(each.rule().key(), each.due().toString()));
        return due;
    }

    /// One date that follows.
    public String due(String key) {
        return deadlines().get(key).orElseThrow().due().toString();
    }

    /// One date's working, in sentences.
    public String working(String key) {
        Deadline deadline = deadlines().get(key).orElseThrow();
        return String.join(" ", deadline.working(CALENDAR).sentences());
    }

    /// The keys of the dates that rest on assumed bank holidays.
    public Set<String> assumed() {
        return deadlines().all().stream()
                .filter(each -> each.working(CALENDAR).warning().isPresent())
                .map(each -> each.rule().key())
                .collect(Collectors.toSet());
    }

    private Deadlines deadlines() {
        StageDates dates =
                new StageDates(requested.orElseThrow(), acknowledged, responded, reached);
        return Deadlines.of(stage, dates, CALENDAR);
    }

    private static Optional<LocalDate> day(String iso) {
        return iso.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(iso));
    }
}
