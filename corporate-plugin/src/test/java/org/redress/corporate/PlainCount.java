package org.redress.corporate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.redress.core.testkit.report.ReportDatabase;

/// The main tables of both reports counted again by plain loops over the cases, sharing nothing
/// with the product but the cases and the calendar.
final class PlainCount {

    private final Cases cases;
    private final LocalDate asAt;
    private final Map<String, List<String>> tables = new LinkedHashMap<>();

    PlainCount(Cases cases, LocalDate asAt) {
        this.cases = cases;
        this.asAt = asAt;
    }

    private record Rec(Cases.Case one, Cases.Stage stage) {}

    Map<String, List<String>> corporate() {
        received();
        for (int stage = 1; stage <= 2; stage++) {
            acknowledged(stage);
            times(stage);
            extensions(stage);
        }
        escalation();
        directorates();
        return tables;
    }

    /// Rows of the self-assessment: how many in line, how many not.
    Map<String, String> selfAssessment() {
        Map<String, String> rows = new LinkedHashMap<>();
        for (int stage = 1; stage <= 2; stage++) {
            int at = stage;
            rows.put(
                    "stage-" + stage + "-acknowledged",
                    pair(at, r -> inTime(r) == 1, r -> inTime(r) == 2));
            rows.put(
                    "stage-" + stage + "-answered",
                    pair(at, r -> answered(r) == 1, r -> answered(r) == 2));
        }
        long told = 0;
        long untold = 0;
        for (Cases.Case one : cases.cases) {
            if ("not-accepted".equals(one.disposition)
                    && known(one.receivedOn)
                    && year(one.receivedOn) == 2) {
                if (one.toldNext) {
                    told++;
                } else {
                    untold++;
                }
            }
        }
        rows.put("refusals-explained", told + " " + untold);
        return rows;
    }

    private String pair(int stage, Predicate<Rec> good, Predicate<Rec> bad) {
        Predicate<Rec> counted = r -> r.one.kind.equals("corporate") && r.stage.number == stage;
        return number(2, counted.and(good)) + " " + number(2, counted.and(bad));
    }

    private boolean known(LocalDate day) {
        return day != null && !day.isAfter(asAt);
    }

    /// 0, 1 or 2 for the three years up to 2024-25, otherwise less or more.
    private static int year(LocalDate day) {
        return day.getYear() - (day.getMonthValue() < 4 ? 1 : 0) - 2022;
    }

    private static int workingDays(LocalDate start, LocalDate end) {
        int days = 0;
        for (LocalDate day = start; day.isBefore(end); ) {
            day = day.plusDays(1);
            if (ReportDatabase.CALENDAR.isWorkingDay(day)) {
                days++;
            }
        }
        return days;
    }

    private static int daysToClose(LocalDate start, LocalDate closed) {
        LocalDate counted = closed;
        while (!ReportDatabase.CALENDAR.isWorkingDay(counted)) {
            counted = counted.plusDays(1);
        }
        return closed.isBefore(start) ? 0 : workingDays(start, counted);
    }

    private LocalDate closed(Cases.Stage stage) {
        return known(stage.respondedOn)
                ? stage.respondedOn
                : known(stage.withdrawnOn) ? stage.withdrawnOn : null;
    }

    private Cases.Extension extension(Cases.Stage stage) {
        Cases.Extension last = null;
        for (Cases.Extension each : stage.extensions) {
            if (known(each.on())) {
                last = each;
            }
        }
        return last;
    }

    /// 1 acknowledged in time, 2 late or not at all, 0 not due, 3 closed before it was due.
    private int inTime(Rec r) {
        if (known(r.stage.acknowledgedOn)) {
            return r.stage.acknowledgedOn.isAfter(r.stage.acknowledgeBy) ? 2 : 1;
        }
        LocalDate closed = closed(r.stage);
        LocalDate end = closed == null || closed.isAfter(asAt) ? asAt : closed;
        return r.stage.acknowledgeBy.isBefore(end) ? 2 : 0;
    }

    /// 1 in line, 2 not, 0 not to be judged.
    private int answered(Rec r) {
        int limit = r.stage.number == 1 ? 10 : 20;
        LocalDate until = putOff(r.stage, limit);
        if (known(r.stage.respondedOn)) {
            boolean inTime =
                    daysToClose(r.stage.clockStart(), r.stage.respondedOn) <= limit
                            || !r.stage.respondedOn.isAfter(until);
            return inTime ? 1 : 2;
        }
        boolean over = closed(r.stage) == null && workingDays(r.stage.clockStart(), asAt) > limit;
        return over && workingDays(until, asAt) > 0 ? 2 : 0;
    }

    /// How far the extensions that excuse put the answer off, each agreed by the date then due.
    private LocalDate putOff(Cases.Stage stage, int limit) {
        LocalDate until = ReportDatabase.CALENDAR.plus(stage.clockStart(), limit);
        List<Cases.Extension> inOrder = new ArrayList<>(stage.extensions);
        inOrder.sort(Comparator.comparing(Cases.Extension::on));
        for (Cases.Extension one : inOrder) {
            boolean excuses =
                    known(one.on())
                            && one.reason()
                            && !one.on().isAfter(until)
                            && daysToClose(stage.clockStart(), one.until()) <= 2 * limit;
            if (excuses && one.until().isAfter(until)) {
                until = one.until();
            }
        }
        return until;
    }

    private long number(int year, Predicate<Rec> wanted) {
        long count = 0;
        for (Cases.Case one : cases.cases) {
            for (Cases.Stage stage : one.stages) {
                Rec r = new Rec(one, stage);
                if (known(stage.requestedOn) && year(stage.requestedOn) == year && wanted.test(r)) {
                    count++;
                }
            }
        }
        return count;
    }

    private static Predicate<Rec> own(int stage) {
        return r ->
                r.one.area.equals("corporate")
                        && r.one.kind.equals("corporate")
                        && r.stage.number == stage;
    }

    private interface Cell {
        String of(int year);
    }

    private void row(String table, String id, Cell cell) {
        tables.computeIfAbsent(table, _ -> new ArrayList<>())
                .add(id + ": " + cell.of(0) + " " + cell.of(1) + " " + cell.of(2));
    }

    private static String share(long part, long whole) {
        return part + "/" + (200 * part + whole) / (2 * whole) + "%";
    }

    private void received() {
        String table = "number-of-complaints-received";
        row(table, "stage-1", year -> "" + number(year, own(1)));
        row(table, "stage-2", year -> "" + number(year, own(2)));
        row(table, "total-corporate", year -> "" + number(year, own(1).or(own(2))));
    }

    private void acknowledged(int stage) {
        String table = "stage-" + stage + "-acknowledged";
        Predicate<Rec> in = own(stage).and(r -> inTime(r) == 1);
        Predicate<Rec> over = own(stage).and(r -> inTime(r) == 2);
        band(table, "within-5", in, in.or(over));
        band(table, "over-5", over, in.or(over));
    }

    private void band(String table, String id, Predicate<Rec> part, Predicate<Rec> whole) {
        row(
                table,
                id,
                year -> {
                    long of = number(year, whole);
                    return of == 0 ? "-" : share(number(year, part), of);
                });
    }

    private void times(int stage) {
        String table = "stage-" + stage + "-response-times";
        int limit = stage * 10;
        row(
                table,
                "average-days",
                year -> {
                    long[] sum = new long[1];
                    long count =
                            number(
                                    year,
                                    own(stage)
                                            .and(r -> {
                                                LocalDate closed = closed(r.stage);
                                                if (closed != null) {
                                                    sum[0] +=
                                                            daysToClose(
                                                                    r.stage.clockStart(), closed);
                                                }
                                                return closed != null;
                                            }));
                    return count == 0 ? "-" : (2 * sum[0] + count) / (2 * count) + "d";
                });
        Predicate<Rec> in =
                own(stage)
                        .and(r ->
                                closed(r.stage) != null
                                        && daysToClose(r.stage.clockStart(), closed(r.stage))
                                                <= limit);
        Predicate<Rec> over =
                own(stage)
                        .and(r ->
                                closed(r.stage) == null
                                        ? workingDays(r.stage.clockStart(), asAt) > limit
                                        : daysToClose(r.stage.clockStart(), closed(r.stage))
                                                > limit);
        band(table, "within-" + limit, in, in.or(over));
        band(table, "over-" + limit, over, in.or(over));
    }

    private void extensions(int stage) {
        String table = "stage-" + stage + "-extensions";
        Predicate<Rec> extended = own(stage).and(r -> extension(r.stage) != null);
        part(table, "extended", extended, own(stage));
        part(table, "with-reason", extended.and(r -> extension(r.stage).reason()), extended);
        part(table, "told-ombudsman", extended.and(r -> extension(r.stage).told()), extended);
        Predicate<Rec> kept =
                extended.and(r ->
                        known(r.stage.respondedOn) && !r.stage.respondedOn.isAfter(due(r.stage)));
        Predicate<Rec> missed =
                extended.and(r ->
                        known(r.stage.respondedOn)
                                ? r.stage.respondedOn.isAfter(due(r.stage))
                                : closed(r.stage) == null
                                        && due(r.stage).isBefore(asAt)
                                        && workingDays(due(r.stage), asAt) > 0);
        part(table, "answered-by-date", kept, kept.or(missed));
        part(table, "missed", missed, kept.or(missed));
    }

    private LocalDate due(Cases.Stage stage) {
        LocalDate until = extension(stage).until();
        return until.isBefore(stage.target()) ? stage.target() : until;
    }

    private void part(String table, String id, Predicate<Rec> part, Predicate<Rec> whole) {
        row(
                table,
                id,
                year -> {
                    long of = number(year, whole);
                    long count = number(year, part);
                    return of == 0 ? "" + count : share(count, of);
                });
    }

    private void escalation() {
        Predicate<Rec> answered = own(1).and(r -> known(r.stage.respondedOn));
        row("escalation", "stage-1-answers", year -> "" + number(year, answered));
        part(
                "escalation",
                "escalation-rate",
                answered.and(
                        r -> r.one.stages.size() > 1 && known(r.one.stages.getLast().requestedOn)),
                answered);
    }

    private void directorates() {
        String table = "received-by-directorate";
        directorate(table, "city-services", "CIT", "WAS");
        directorate(table, "finance", "TAX");
        directorate(table, "libraries-and-culture", "LIB");
        directorate(table, "not-recorded", "");
        directorate(table, "old", "OLD");
        row(table, "total", year -> "" + number(year, own(1)));
    }

    private void directorate(String table, String id, String... teams) {
        Predicate<Rec> its =
                own(1).and(r -> List.of(teams).contains(r.one.team == null ? "" : r.one.team));
        if (number(0, its) + number(1, its) + number(2, its) > 0) {
            row(table, id, year -> "" + number(year, its));
        }
    }
}
