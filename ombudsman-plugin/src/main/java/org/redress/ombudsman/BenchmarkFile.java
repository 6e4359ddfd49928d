package org.redress.ombudsman;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.redress.core.calendar.FinancialYear;
import org.redress.core.spi.CaseFile;
import org.redress.core.spi.Context;
import org.redress.core.spi.Fields;
import org.redress.core.spi.LedgerEntry;

/// The case file `benchmarks.csv`.
final class BenchmarkFile implements CaseFile {

    private static final int LONGEST_NAME = 200;

    @Override
    public String name() {
        return "benchmarks.csv";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "year",
                "group",
                "authority",
                "investigated",
                "upheld",
                "not_upheld",
                "remedied_before",
                "population");
    }

    @Override
    public List<String> keyColumns() {
        return List.of("year", "group", "authority");
    }

    @Override
    public Reading read(List<Line> lines, Context context) {
        List<LineRefusal> refusals = new ArrayList<>();
        lines.stream()
                .skip(1)
                .forEach(line ->
                        refusals.add(
                                new LineRefusal(
                                        line.number(),
                                        "authority",
                                        "this authority stands in line "
                                                + lines.getFirst().number()
                                                + " already, for the same year and group")));
        Fields fields = new Fields(lines.getFirst(), context.today(), refusals::add);
        Optional<BenchmarkPublished> published = read(fields, context.today());
        return published.isPresent() && refusals.isEmpty()
                ? new Reading.Entry(entry(published.get()))
                : new Reading.Refused(refusals);
    }

    private static LedgerEntry<BenchmarkPublished, BenchmarkPublished> entry(
            BenchmarkPublished published) {
        String reference =
                String.join("/", published.year(), published.group(), published.authority());
        return new LedgerEntry<>(BenchmarkLedger.LEDGER, reference, List.of(published), List.of());
    }

    private static Optional<BenchmarkPublished> read(Fields fields, LocalDate today) {
        Optional<FinancialYear> year = begun(fields, today);
        fields.line("group", LONGEST_NAME);
        fields.line("authority", LONGEST_NAME);
        Optional<Integer> investigated = fields.count("investigated");
        Optional<Integer> upheld = fields.count("upheld");
        Optional<Integer> notUpheld = fields.count("not_upheld");
        Optional<Integer> remediedBefore = fields.count("remedied_before");
        Optional<Integer> population = fields.count("population");
        sums(fields, investigated, upheld, notUpheld);
        atMost(fields, remediedBefore, upheld);
        String group = fields.raw("group").orElse("").toLowerCase(Locale.ROOT);
        String authority = fields.raw("authority").orElse("");
        return year.filter(_ -> fields.isSound())
                .map(known ->
                        new BenchmarkPublished(
                                lastDay(known, today),
                                known.label(),
                                group,
                                authority,
                                investigated,
                                upheld,
                                notUpheld,
                                remediedBefore,
                                population));
    }

    private static Optional<FinancialYear> begun(Fields fields, LocalDate today) {
        Optional<FinancialYear> year = fields.raw("year").flatMap(FinancialYear::tryParse);
        fields.refuseIf(year.isEmpty(), "year", "is no financial year: write it such as 2024-25");
        year.filter(known -> known.firstDay().isAfter(today))
                .ifPresent(known -> fields.refuse("year", known.label() + " has not begun"));
        return year;
    }

    private static void atMost(
            Fields fields, Optional<Integer> remediedBefore, Optional<Integer> upheld) {
        fields.refuseIf(
                remediedBefore.isPresent()
                        && upheld.isPresent()
                        && remediedBefore.get() > upheld.get(),
                "remedied_before",
                "is more than were upheld");
    }

    private static void sums(
            Fields fields,
            Optional<Integer> investigated,
            Optional<Integer> upheld,
            Optional<Integer> notUpheld) {
        if (investigated.isPresent() && upheld.isPresent() && notUpheld.isPresent()) {
            int sum = upheld.get() + notUpheld.get();
            fields.refuseIf(
                    sum != investigated.get(),
                    "investigated",
                    investigated.get() + " is not the sum of upheld and not_upheld, " + sum);
        }
    }

    private static LocalDate lastDay(FinancialYear year, LocalDate today) {
        return year.lastDay().isAfter(today) ? today : year.lastDay();
    }
}
