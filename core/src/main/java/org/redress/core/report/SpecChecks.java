package org.redress.core.report;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// What is wrong with a declared report that can be seen without a database.
public final class SpecChecks {

    private SpecChecks() {}

    /// Every problem, named so that the author finds it; none in a sound report.
    public static List<String> problems(ReportSpec report) {
        String of = " of report '" + report.id() + "' ";
        Stream<String> repeated =
                Stream.of(
                                twice(
                                        "section",
                                        Stream.of(
                                                List.of(SectionSpec.of(SinceYearEnd.ID, "")),
                                                report.sections()),
                                        SectionSpec::id),
                                twice("table", all(report, SectionSpec::tables), TableSpec::id),
                                twice("list", all(report, SectionSpec::lists), ListSpec::id),
                                twice("chart", all(report, SectionSpec::charts), ChartSpec::id),
                                twice("text", all(report, SectionSpec::texts), TextSpec::id))
                        .flatMap(each -> each)
                        .map(name -> name + of + "is declared twice");
        return Stream.of(
                        repeated,
                        SentenceChecks.problems(report).stream(),
                        SuppressionChecks.problems(report).stream())
                .flatMap(each -> each)
                .toList();
    }

    private static <T> Stream<List<T>> all(
            ReportSpec report, Function<SectionSpec, List<T>> parts) {
        return report.sections().stream().map(parts);
    }

    private static <T> Stream<String> twice(
            String kind, Stream<List<T>> parts, Function<T, String> id) {
        Set<String> seen = new HashSet<>();
        return parts.flatMap(List::stream)
                .map(id)
                .filter(each -> !seen.add(each))
                .distinct()
                .map(each -> kind + " '" + each + "'");
    }
}
