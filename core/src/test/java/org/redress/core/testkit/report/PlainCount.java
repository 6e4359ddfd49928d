package org.redress.core.testkit.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.redress.core.calendar.WorkingCalendar;
import org.redress.core.spi.ConcernCategory;
import org.redress.core.spi.Team;

/// A report counted again by plain loops over the cases, sharing nothing with the product but the
/// cases and the vocabulary: what each table's definition says, row by row, for the year 2024-25.
public final class PlainCount {

    private static final List<String> OUTCOMES =
            List.of("upheld", "partially-upheld", "not-upheld", "withdrawn");

    private final Cases cases;
    private final LocalDate asAt;
    private final WorkingCalendar calendar;
    private final List<Team> teams;
    private final List<String> categories;
    private final List<String> columns;
    private final Map<String, List<String>> tables = new LinkedHashMap<>();

    /// Of the area that the cases are about.
    ///
    /// @param columns the teams with a column of their own, and `OTH` for the others
    public PlainCount(
            Cases cases,
            LocalDate asAt,
            WorkingCalendar calendar,
            List<Team> teams,
            List<ConcernCategory> categories,
            List<String> columns) {
        this.cases = cases;
        this.asAt = asAt;
        this.calendar = calendar;
        this.teams = teams;
        this.categories = categories.stream().map(category -> category.code().value()).toList();
        this.columns = columns;
    }

    /// What has been counted: by table id, each row as `id: cells`.
    public Map<String, List<String>> tables() {
        return tables;
    }

    private record Rec(Cases.Case one, Cases.Stage stage) {}

    private List<Rec> records(String kind) {
        List<Rec> found = new ArrayList<>();
        for (Cases.Case one : cases.cases) {
            for (Cases.Stage stage : one.stages) {
                boolean ours =
                        one.area.equals(cases.area) && (kind.isEmpty() || one.kind.equals(kind));
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

    public void received(String... rows) {
        for (String id : rows) {
            count("number-of-complaints-received", id, year -> received(id, year));
        }
    }

    private long received(String id, int year) {
        return switch (id) {
            case "stage-1", "stage-2", "stage-3" ->
                    records(year, r -> id.equals("stage-" + r.stage.number));
            case "statutory", "total-statutory" -> records(year, _ -> true);
            case "ombudsman" -> ombudsman(year);
            case "total" ->
                    records(year, _ -> true)
                            + complaints("corporate", year)
                            + complaints("informal", year)
                            + ombudsman(year);
            default -> complaints(id, year);
        };
    }

    private long complaints(String kind, int year) {
        return cases.cases.stream()
                .filter(one -> one.area.equals(cases.area) && one.kind.equals(kind))
                .filter(one -> happened(one.receivedOn) && year(one.receivedOn) == year)
                .count();
    }

    private long ombudsman(int year) {
        return cases.outside.stream()
                .filter(one -> one.area().equals(cases.area))
                .filter(one -> happened(one.receivedOn()) && year(one.receivedOn()) == year)
                .count();
    }

    public void outcomes(String table, int stage) {
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

    public void times(String table, int stage, int target, int limit) {
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

    public void stage3Times() {
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

    public void reasons() {
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
        categories.forEach(category -> issues.put(category, new ArrayList<>()));
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
                            && !categories.contains(concern.category())) {
                        unknown.add(concern.category());
                    }
                    issues.get(concern.category()).add(team);
                    all.add(team);
                }
            }
        }
        issues.keySet().stream()
                .filter(key -> !issues.get(key).isEmpty())
                .sorted(
                        Comparator.comparing((String key) -> key.equals("other"))
                                .thenComparing(key -> -issues.get(key).size())
                                .thenComparing(unknown::contains)
                                .thenComparing(key -> unknown.contains(key) ? slug(key) : ""))
                .forEach(key -> teams(table, key, issues.get(key)));
        teams(table, "total-issues", all);
    }

    private String column(String team) {
        return team != null && columns.contains(team) ? team : "OTH";
    }

    private void teams(String table, String id, List<String> found) {
        String cells =
                columns.stream()
                        .map(column -> Long.toString(found.stream().filter(column::equals).count()))
                        .collect(Collectors.joining(" "));
        tables.computeIfAbsent(table, _ -> new ArrayList<>())
                .add(id + ": " + cells + " " + found.size());
    }

    public void remedies() {
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
                .filter(one -> one.area().equals(cases.area) && happened(one.receivedOn()))
                .filter(one -> happened(one.decidedOn()) && year(one.decidedOn()) == year)
                .filter(one -> one.pence() != null && one.pence() > 0)
                .map(Cases.Outside::pence)
                .toList();
    }

    public void money() {
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
                .filter(one -> one.area().equals(cases.area) && one.kind().equals("compliment"))
                .filter(one -> happened(one.receivedOn()) && year(one.receivedOn()) == year)
                .toList();
    }

    public void ratio() {
        String table = "compliments-and-ratio";
        ToLongFunction<Integer> stage1 = year -> records(year, r -> r.stage.number == 1);
        count(table, "compliments", year -> compliments(year).size());
        count(table, "stage-1", stage1);
        row(table, "ratio", year -> ratio(compliments(year).size(), stage1.applyAsLong(year)));
    }

    public void byTeam() {
        String table = "compliments-by-team";
        Set<String> known = new HashSet<>();
        teams.forEach(team -> {
            known.add(team.code().value());
            team(table, slug(team.label()), one -> team.code().value().equals(one.team()));
        });
        team(table, "not-recorded", one -> one.team() == null);
        Stream.concat(compliments(1).stream(), compliments(2).stream())
                .map(Cases.Feedback::team)
                .filter(team -> team != null && !known.contains(team))
                .distinct()
                .sorted()
                .forEach(code -> team(table, slug(code), one -> code.equals(one.team())));
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
        return label.toLowerCase()
                .replace("'", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("-$", "");
    }

    /// @param stages what the rows of each stage begin with
    public void keyFacts(String... stages) {
        String table = "key-facts";
        count(table, "by-young-people", year -> records(year, r -> r.one.byYoungPerson));
        count(table, "with-advocate", year -> records(year, r -> r.one.advocate));
        for (int stage = 1; stage <= stages.length; stage++) {
            int number = stage;
            String id = stages[stage - 1];
            count(table, id + "-number", year -> records(year, r -> r.stage.number == number));
            row(table, id + "-average-days", year -> average(number, year));
        }
        count(table, "compliments", year -> compliments(year).size());
        count(table, "ombudsman", this::ombudsman);
    }

    public void channels() {
        String table = "how-received";
        for (String channel : List.of("email", "phone", "in-person", "mp", "not-known")) {
            countIfAny(table, channel, year -> records(year, r -> r.one.channel.equals(channel)));
        }
        count(table, "total", year -> records(year, _ -> true));
    }

    public void complaintsByTeam() {
        String table = "complaints-by-team";
        Set<String> unknown = new TreeSet<>();
        records("statutory").forEach(r -> unknown.add(String.valueOf(r.one.team)));
        unknown.remove("null");
        teams.forEach(team -> {
            String code = team.code().value();
            unknown.remove(code);
            countIfAny(
                    table, slug(team.label()), year -> records(year, r -> code.equals(r.one.team)));
        });
        countIfAny(table, "not-recorded", year -> records(year, r -> r.one.team == null));
        unknown.forEach(code ->
                countIfAny(table, slug(code), year -> records(year, r -> code.equals(r.one.team))));
        count(table, "total", year -> records(year, _ -> true));
    }

    public void timesByTeam(String table, int stage, int target) {
        List<Rec> ours =
                records("statutory").stream()
                        .filter(r -> year(r.stage.requestedOn) == 2 && r.stage.number == stage)
                        .toList();
        Set<String> unknown = new TreeSet<>();
        ours.forEach(r -> unknown.add(String.valueOf(r.one.team)));
        unknown.remove("null");
        teams.forEach(team -> {
            unknown.remove(team.code().value());
            timesOf(table, slug(team.label()), ours, target, team.code().value()::equals);
        });
        timesOf(table, "not-recorded", ours, target, Objects::isNull);
        unknown.forEach(code -> timesOf(table, slug(code), ours, target, code::equals));
        timesOf(table, "total", ours, target, _ -> true);
    }

    private void timesOf(
            String table, String id, List<Rec> ours, int target, Predicate<String> team) {
        List<Rec> wanted = ours.stream().filter(r -> team.test(r.one.team)).toList();
        List<Long> closed =
                wanted.stream().filter(r -> closed(r.stage)).map(r -> days(r.stage)).toList();
        long in = closed.stream().filter(days -> days <= target).count();
        long over = wanted.stream().filter(r -> days(r.stage) > target).count();
        if (!wanted.isEmpty() || id.equals("total")) {
            long sum = closed.stream().mapToLong(Long::longValue).sum();
            long many = closed.size();
            String mean = many == 0 ? "-" : Math.floorDiv(2 * sum + many, 2 * many) + "d";
            add(table, id + ": " + wanted.size() + " " + mean + " " + share(in, in + over));
        }
    }

    public void concernsRaised(String table) {
        Map<String, long[]> counts = new LinkedHashMap<>();
        categories.forEach(category -> counts.put(category, new long[3]));
        long[] all = new long[3];
        for (Rec record : records("statutory")) {
            for (Cases.Concern concern : record.one.concerns) {
                int year = year(record.stage.requestedOn);
                if (concern.stage() == record.stage.number
                        && happened(concern.raisedOn())
                        && year >= 0
                        && year <= 2) {
                    counts.computeIfAbsent(concern.category(), _ -> new long[3])[year]++;
                    all[year]++;
                }
            }
        }
        Comparator<String> known = Comparator.comparing(key -> !categories.contains(key));
        counts.keySet().stream()
                .filter(key -> sum(counts.get(key)) > 0)
                .sorted(
                        Comparator.comparing((String key) -> key.equals("other"))
                                .thenComparing(key -> -sum(counts.get(key)))
                                .thenComparing(known)
                                .thenComparing(key -> categories.contains(key) ? "" : key))
                .forEach(
                        key -> row(table, slug(key), year -> Long.toString(counts.get(key)[year])));
        row(table, "total", year -> Long.toString(all[year]));
    }

    private static long sum(long[] counts) {
        return LongStream.of(counts).sum();
    }

    /// By theme, where a record without one counts under `not-given`.
    public void themes(String kind) {
        parted(
                kind + "s-by-theme",
                kind,
                one -> one.themes().isEmpty() ? List.of("not-given") : slugs(one.themes()));
    }

    public void sources() {
        parted(
                "compliments-by-source",
                "compliment",
                one -> List.of(one.source() == null ? "not-given" : slug(one.source())));
    }

    private static List<String> slugs(List<String> themes) {
        return themes.stream().map(PlainCount::slug).distinct().toList();
    }

    private void parted(String table, String kind, Function<Cases.Feedback, List<String>> parts) {
        Map<String, long[]> counts = new TreeMap<>();
        long[] all = new long[3];
        for (Cases.Feedback one : cases.feedback) {
            int year = year(one.receivedOn());
            if (one.area().equals(cases.area)
                    && one.kind().equals(kind)
                    && happened(one.receivedOn())
                    && year >= 0
                    && year <= 2) {
                parts.apply(one)
                        .forEach(part -> counts.computeIfAbsent(part, _ -> new long[3])[year]++);
                all[year]++;
            }
        }
        counts.keySet().stream()
                .sorted(
                        Comparator.comparing((String part) -> part.equals("not-given"))
                                .thenComparing(part -> -sum(counts.get(part)))
                                .thenComparing(part -> part))
                .forEach(part -> row(table, part, year -> Long.toString(counts.get(part)[year])));
        row(table, "total", year -> Long.toString(all[year]));
    }

    public void months() {
        String table = "compliments-by-month";
        List<Month> months =
                IntStream.range(0, 12).mapToObj(later -> Month.APRIL.plus(later)).toList();
        months.forEach(month -> month(table, month.name().toLowerCase(), month::equals));
        month(table, "total", _ -> true);
    }

    private void month(String table, String id, Predicate<Month> month) {
        long compliments =
                compliments(2).stream()
                        .filter(one -> month.test(one.receivedOn().getMonth()))
                        .count();
        long complaints =
                records(2, r -> r.stage.number == 1 && month.test(r.stage.requestedOn.getMonth()));
        add(
                table,
                id + ": " + compliments + " " + complaints + " " + ratio(compliments, complaints));
    }

    public void findings() {
        String table = "ombudsman-findings";
        List<String> decisions =
                List.of(
                        "incomplete-or-invalid",
                        "advice-given",
                        "referred-back",
                        "closed-after-initial-enquiries",
                        "upheld",
                        "not-upheld");
        decisions.forEach(
                decision -> count(table, decision, year -> decided(year, decision::equals)));
        count(table, "total", year -> decided(year, _ -> true));
    }

    private long decided(int year, Predicate<String> decision) {
        return cases.outside.stream()
                .filter(one -> one.area().equals(cases.area) && happened(one.receivedOn()))
                .filter(one -> happened(one.decidedOn()) && year(one.decidedOn()) == year)
                .filter(one -> decision.test(one.decision()))
                .count();
    }

    public void regulation18() {
        String table = "regulation-18";
        count(table, "received", year -> records(year, _ -> true));
        count(
                table,
                "well-founded",
                year ->
                        records(
                                year,
                                r ->
                                        List.of("upheld", "partially-upheld")
                                                .contains(outcome(r.stage))));
        count(table, "referred-to-ombudsman", this::ombudsman);
    }

    private void countIfAny(String table, String id, ToLongFunction<Integer> counted) {
        if (IntStream.range(0, 3).anyMatch(year -> counted.applyAsLong(year) > 0)) {
            count(table, id, counted);
        }
    }

    private void add(String table, String line) {
        tables.computeIfAbsent(table, _ -> new ArrayList<>()).add(line);
    }

    private static String ratio(long one, long to) {
        if (to == 0) {
            return "-";
        }
        BigDecimal ratio =
                BigDecimal.valueOf(one).divide(BigDecimal.valueOf(to), 1, RoundingMode.HALF_UP);
        return ratio.toString().replaceAll("\\.0$", "") + " : 1";
    }
}
