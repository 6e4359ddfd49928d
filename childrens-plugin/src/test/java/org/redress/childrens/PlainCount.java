package org.redress.childrens;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.redress.core.calendar.WorkingCalendar;

/// The children's report counted again by plain loops over the cases, sharing nothing with the
/// product but the cases: what each table's definition says, row by row, for the year 2024-25.
final class PlainCount {

    private static final List<String> COLUMNS =
            List.of("CEN", "CIC", "EAS", "FOS", "SOU", "THR", "WES", "OTH");
    private static final List<String> OUTCOMES =
            List.of("upheld", "partially-upheld", "not-upheld", "withdrawn");

    private final Cases cases;
    private final LocalDate asAt;
    private final WorkingCalendar calendar;
    private final Map<String, List<String>> tables = new LinkedHashMap<>();

    PlainCount(Cases cases, LocalDate asAt, WorkingCalendar calendar) {
        this.cases = cases;
        this.asAt = asAt;
        this.calendar = calendar;
    }

    /// By table id, each row as `id: cells`.
    Map<String, List<String>> tables() {
        received();
        outcomes("overall-outcomes", 0);
        for (int stage = 1; stage <= 3; stage++) {
            outcomes("stage-" + stage + "-outcomes", stage);
        }
        times(1, 10, 10);
        times(2, 25, 65);
        stage3Times();
        reasons();
        remedies();
        money();
        ratio();
        byTeam();
        return tables;
    }

    private record Rec(Cases.Case one, Cases.Stage stage) {}

    private List<Rec> records(String kind) {
        List<Rec> found = new ArrayList<>();
        for (Cases.Case one : cases.cases) {
            for (Cases.Stage stage : one.stages) {
                boolean ours =
                        one.area.equals("childrens") && (kind.isEmpty() || one.kind.equals(kind));
                if (ours && !stage.requestedOn.isAfter(asAt)) {
                    found.add(new Rec(one, stage));
                }
            }
        }
        return found;
    }

    private static int year(LocalDate day) {
        int start =
                day.isBefore(LocalDate.of(day.getYear(), 4, 1)) ? day.getYear() - 1 : day.getYear();
        return start - 2022;
    }

    private boolean closed(Cases.Stage stage) {
        return happened(stage.respondedOn) || happened(stage.withdrawnOn);
    }

    private boolean happened(LocalDate day) {
        return day != null && !day.isAfter(asAt);
    }

    private LocalDate closedOn(Cases.Stage stage) {
        return happened(stage.respondedOn) ? stage.respondedOn : stage.withdrawnOn;
    }

    private String outcome(Cases.Stage stage) {
        return closed(stage) ? String.valueOf(stage.outcome) : "open";
    }

    private long days(Cases.Stage stage) {
        LocalDate end = closed(stage) ? closedOn(stage) : asAt;
        long days = 0;
        for (LocalDate day = stage.clockStart.plusDays(1);
                !day.isAfter(end);
                day = day.plusDays(1)) {
            days += calendar.isWorkingDay(day) ? 1 : 0;
        }
        boolean postponed =
                closed(stage) && !calendar.isWorkingDay(end) && !end.isBefore(stage.clockStart);
        return postponed ? days + 1 : days;
    }

    private void row(String table, String id, IntFunction<String> cell, int from, int to) {
        String cells = IntStream.range(from, to).mapToObj(cell).collect(Collectors.joining(" "));
        tables.computeIfAbsent(table, _ -> new ArrayList<>()).add(id + ": " + cells);
    }

    private void row(String table, String id, IntFunction<String> cell) {
        row(table, id, cell, 0, 3);
    }

    private void count(String table, String id, ToLongFunction<Integer> counted) {
        row(table, id, year -> Long.toString(counted.applyAsLong(year)));
    }

    private long records(int year, Predicate<Rec> wanted) {
        return records("statutory").stream()
                .filter(r -> year(r.stage.requestedOn) == year)
                .filter(wanted)
                .count();
    }

    private void received() {
        String table = "number-of-complaints-received";
        for (int stage = 1; stage <= 3; stage++) {
            int number = stage;
            count(table, "stage-" + stage, year -> records(year, r -> r.stage.number == number));
        }
        count(table, "total-statutory", year -> records(year, _ -> true));
        count(table, "corporate", year -> complaints("corporate", year));
        count(table, "informal", year -> complaints("informal", year));
        count(table, "ombudsman", this::ombudsman);
        count(
                table,
                "total",
                year ->
                        records(year, _ -> true)
                                + complaints("corporate", year)
                                + complaints("informal", year)
                                + ombudsman(year));
    }

    private long complaints(String kind, int year) {
        return cases.cases.stream()
                .filter(one -> one.area.equals("childrens") && one.kind.equals(kind))
                .filter(one -> happened(one.receivedOn) && year(one.receivedOn) == year)
                .count();
    }

    private long ombudsman(int year) {
        return cases.outside.stream()
                .filter(one -> one.area().equals("childrens"))
                .filter(one -> happened(one.receivedOn()) && year(one.receivedOn()) == year)
                .count();
    }

    private void outcomes(String table, int stage) {
        for (String outcome : OUTCOMES) {
            row(
                    table,
                    outcome,
                    year ->
                            share(
                                    records(
                                            year,
                                            r ->
                                                    inStage(r, stage)
                                                            && outcome(r.stage).equals(outcome)),
                                    records(
                                            year,
                                            r ->
                                                    inStage(r, stage)
                                                            && OUTCOMES.contains(
                                                                    outcome(r.stage)))));
        }
        count(
                table,
                "total",
                year ->
                        records(
                                year,
                                r -> inStage(r, stage) && OUTCOMES.contains(outcome(r.stage))));
    }

    private static boolean inStage(Rec record, int stage) {
        return stage == 0 || record.stage.number == stage;
    }

    private static String share(long part, long whole) {
        return whole == 0 ? "-" : part + "/" + Math.floorDiv(200 * part + whole, 2 * whole) + "%";
    }

    private void times(int stage, int target, int limit) {
        String table = "stage-" + stage + "-response-times";
        row(table, "average-days", year -> average(stage, year));
        Predicate<Rec> here = r -> r.stage.number == stage;
        Predicate<Rec> first = here.and(r -> closed(r.stage) && days(r.stage) <= target);
        Predicate<Rec> second =
                here.and(r -> closed(r.stage) && days(r.stage) > target && days(r.stage) <= limit);
        Predicate<Rec> over = here.and(r -> days(r.stage) > limit);
        Predicate<Rec> any = first.or(second).or(over);
        row(table, "within-" + target, year -> share(records(year, first), records(year, any)));
        if (limit > target) {
            row(table, "within-" + limit, year -> share(records(year, second), records(year, any)));
        }
        row(table, "over-" + limit, year -> share(records(year, over), records(year, any)));
    }

    private String average(int stage, int year) {
        List<Long> days =
                records("statutory").stream()
                        .filter(r ->
                                year(r.stage.requestedOn) == year
                                        && r.stage.number == stage
                                        && closed(r.stage))
                        .map(r -> days(r.stage))
                        .toList();
        long sum = days.stream().mapToLong(Long::longValue).sum();
        return days.isEmpty() ? "-" : Math.floorDiv(2 * sum + days.size(), 2L * days.size()) + "d";
    }

    private void stage3Times() {
        String table = "stage-3-response-times";
        Predicate<Rec> kept = r -> r.stage.number == 3 && !outcome(r.stage).equals("withdrawn");
        Predicate<Rec> within = kept.and(r -> closed(r.stage) && days(r.stage) <= 50);
        Predicate<Rec> over = kept.and(r -> days(r.stage) > 50);
        for (String id : List.of("within-50", "over-50")) {
            Predicate<Rec> band = id.equals("within-50") ? within : over;
            row(
                    table,
                    id,
                    year -> {
                        String share = share(records(year, band), records(year, within.or(over)));
                        return share.equals("-") ? "0" : share;
                    });
        }
        count(
                table,
                "withdrawn",
                year ->
                        records(
                                year,
                                r -> r.stage.number == 3 && outcome(r.stage).equals("withdrawn")));
    }

    private void reasons() {
        String table = "reasons-by-team";
        List<Rec> ours =
                records("statutory").stream().filter(r -> year(r.stage.requestedOn) == 2).toList();
        teams(table, "received", ours.stream().map(r -> column(r.one.team)).toList());
        for (String outcome : List.of("upheld", "partially-upheld")) {
            teams(
                    table,
                    outcome,
                    ours.stream()
                            .filter(r -> outcome(r.stage).equals(outcome))
                            .map(r -> column(r.one.team))
                            .toList());
        }
        Map<String, List<String>> issues = new LinkedHashMap<>();
        Settings.CATEGORIES.forEach(
                category -> issues.put(category.code().value(), new ArrayList<>()));
        Set<String> unknown = new TreeSet<>();
        List<String> all = new ArrayList<>();
        for (Rec record : ours) {
            if (!outcome(record.stage).equals("upheld")
                    && !outcome(record.stage).equals("partially-upheld")) {
                continue;
            }
            for (Cases.Concern concern : record.one.concerns) {
                boolean counts =
                        concern.finding() == null
                                || concern.finding().endsWith("upheld")
                                        && !concern.finding().equals("not-upheld");
                if (concern.stage() == record.stage.number
                        && counts
                        && happened(concern.raisedOn())) {
                    String team = column(concern.team() == null ? record.one.team : concern.team());
                    if (issues.computeIfAbsent(concern.category(), _ -> new ArrayList<>()).isEmpty()
                            && Settings.CATEGORIES.stream()
                                    .noneMatch(c -> c.code().value().equals(concern.category()))) {
                        unknown.add(concern.category());
                    }
                    issues.get(concern.category()).add(team);
                    all.add(team);
                }
            }
        }
        Stream<String> largestFirst =
                issues.keySet().stream()
                        .filter(key ->
                                !unknown.contains(key)
                                        && !key.equals("other")
                                        && !issues.get(key).isEmpty())
                        .sorted(Comparator.comparing((String key) -> -issues.get(key).size()));
        largestFirst.forEach(key -> teams(table, key, issues.get(key)));
        if (!issues.get("other").isEmpty()) {
            teams(table, "other", issues.get("other"));
        }
        unknown.forEach(key -> teams(table, key, issues.get(key)));
        teams(table, "total-issues", all);
    }

    private static String column(String team) {
        return team != null && COLUMNS.contains(team) ? team : "OTH";
    }

    private void teams(String table, String id, List<String> columns) {
        String cells =
                COLUMNS.stream()
                        .map(column ->
                                Long.toString(columns.stream().filter(column::equals).count()))
                        .collect(Collectors.joining(" "));
        tables.computeIfAbsent(table, _ -> new ArrayList<>())
                .add(id + ": " + cells + " " + columns.size());
    }

    private void remedies() {
        String table = "remedies-provided";
        count(table, "upheld", year -> records(year, r -> outcome(r.stage).equals("upheld")));
        count(
                table,
                "partially-upheld",
                year -> records(year, r -> outcome(r.stage).equals("partially-upheld")));
        for (String kind : List.of("apology", "service-provided", "practice-changed")) {
            count(
                    table,
                    kind,
                    year ->
                            records(
                                    year,
                                    r -> remedies(r).anyMatch(one -> one.kind().equals(kind))));
        }
        count(
                table,
                "financial",
                year -> records(year, r -> remedies(r).anyMatch(PlainCount::isCouncilPayment)));
    }

    private Stream<Cases.Remedy> remedies(Rec record) {
        return record.one.remedies.stream()
                .filter(one -> one.stage() == record.stage.number)
                .filter(one -> one.agreedOn() == null || happened(one.agreedOn()));
    }

    private static boolean isCouncilPayment(Cases.Remedy remedy) {
        return remedy.kind().equals("financial") && remedy.determinedBy().equals("council");
    }

    private List<Long> council(int year) {
        return records("").stream()
                .filter(r -> year(r.stage.requestedOn) == year)
                .flatMap(this::remedies)
                .filter(PlainCount::isCouncilPayment)
                .map(one -> one.pence() == null ? 0L : one.pence())
                .toList();
    }

    private List<Long> payments(int year) {
        return cases.outside.stream()
                .filter(one -> one.area().equals("childrens") && happened(one.receivedOn()))
                .filter(one -> happened(one.decidedOn()) && year(one.decidedOn()) == year)
                .filter(one -> one.pence() != null && one.pence() > 0)
                .map(Cases.Outside::pence)
                .toList();
    }

    private void money() {
        String table = "financial-remedies";
        count(table, "number", year -> council(year).size() + payments(year).size());
        row(table, "council", year -> pounds(council(year)) + "/" + council(year).size());
        row(table, "ombudsman", year -> pounds(payments(year)) + "/" + payments(year).size());
        row(
                table,
                "total",
                year ->
                        pounds(
                                Stream.concat(council(year).stream(), payments(year).stream())
                                        .toList()));
    }

    private static String pounds(List<Long> pence) {
        long sum = pence.stream().mapToLong(Long::longValue).sum();
        return "£" + (sum + 50) / 100;
    }

    private List<Cases.Feedback> compliments(int year) {
        return cases.feedback.stream()
                .filter(one -> one.area().equals("childrens") && one.kind().equals("compliment"))
                .filter(one -> happened(one.receivedOn()) && year(one.receivedOn()) == year)
                .toList();
    }

    private void ratio() {
        String table = "compliments-and-ratio";
        ToLongFunction<Integer> stage1 = year -> records(year, r -> r.stage.number == 1);
        count(table, "compliments", year -> compliments(year).size());
        count(table, "stage-1", stage1);
        row(
                table,
                "ratio",
                year -> {
                    long to = stage1.applyAsLong(year);
                    if (to == 0) {
                        return "-";
                    }
                    BigDecimal ratio =
                            BigDecimal.valueOf(compliments(year).size())
                                    .divide(BigDecimal.valueOf(to), 1, RoundingMode.HALF_UP);
                    return ratio.toString().replaceAll("\\.0$", "") + " : 1";
                });
    }

    private void byTeam() {
        String table = "compliments-by-team";
        Set<String> known = new HashSet<>();
        Settings.TEAMS.forEach(team -> {
            known.add(team.code().value());
            team(table, slug(team.label()), one -> team.code().value().equals(one.team()));
        });
        team(table, "not-recorded", one -> one.team() == null);
        Stream.concat(compliments(1).stream(), compliments(2).stream())
                .map(Cases.Feedback::team)
                .filter(team -> team != null && !known.contains(team))
                .distinct()
                .sorted()
                .forEach(code -> team(table, code, one -> code.equals(one.team())));
        row(table, "total", year -> Integer.toString(compliments(year).size()), 1, 3);
    }

    private void team(String table, String id, Predicate<Cases.Feedback> wanted) {
        if (Stream.concat(compliments(1).stream(), compliments(2).stream()).anyMatch(wanted)) {
            row(
                    table,
                    id,
                    year -> Long.toString(compliments(year).stream().filter(wanted).count()),
                    1,
                    3);
        }
    }

    private static String slug(String label) {
        return label.toLowerCase().replace("'", "").replaceAll("[^a-z0-9]+", "-");
    }
}
