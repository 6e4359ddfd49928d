package org.redress.corporate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.redress.core.report.ColumnsSpec;
import org.redress.core.report.Formula;
import org.redress.core.report.ListSpec;
import org.redress.core.report.RowSpec;
import org.redress.core.report.SectionSpec;
import org.redress.core.report.TableSpec;
import org.redress.core.report.TextSpec;

/// The self-assessment against the Code: for each provision that the cases can speak to, how many
/// were in line with it, and which were not; and beside it what officers say. It draws on the
/// corporate procedure in whatever area, and on what all contacts have in common.
///
/// @param provisions in the Code's order
/// @param contacts those of every contact, which are among them
record SelfAssessment(List<Provision> provisions, ContactProvisions contacts) {

    private static final List<String> NOT = List.of("not-in-line");
    private static final List<String> ALL = List.of("in-line", "not-in-line");

    private static final ColumnsSpec COLUMNS =
            new ColumnsSpec.Formulas(
                    List.of(
                            new Formula.Count("In line", 0, List.of("in-line")),
                            new Formula.Count("Not in line", 0, NOT),
                            new Formula.Percent("% in line", 0, List.of("in-line"), ALL, false),
                            new Formula.Finding(
                                    "Finding", 0, NOT, ALL, "In line", "Not in line", "No cases")));

    SelfAssessment {
        provisions = List.copyOf(provisions);
    }

    static SelfAssessment against(CodeDays days) {
        ContactProvisions contacts = new ContactProvisions(days);
        return new SelfAssessment(
                Stream.of(
                                contacts.all(),
                                StageProvisions.all(days),
                                new ExtensionProvisions(days).all(),
                                AnswerProvisions.all(),
                                AnswerProvisions.afterwards())
                        .flatMap(List::stream)
                        .toList(),
                contacts);
    }

    /// The evidence, then what the council says of each provision.
    List<SectionSpec> sections() {
        List<SectionSpec> sections = new ArrayList<>();
        sections.add(
                SectionSpec.of("self-assessment", "Self-assessment against the Code", evidence())
                        .listing(said(), nonCompliance()));
        sections.add(
                SectionSpec.of("departures", "What was not in line with the Code")
                        .listing(
                                provisions.stream()
                                        .map(SelfAssessment::failing)
                                        .toArray(ListSpec[]::new)));
        sections.add(
                SectionSpec.of("officers-assessment", "What the council says of each provision")
                        .asking(
                                Stream.concat(
                                                provisions.stream().flatMap(SelfAssessment::asked),
                                                UnmeasuredProvisions.asked())
                                        .toArray(TextSpec[]::new)));
        return sections;
    }

    private TableSpec evidence() {
        return new TableSpec(
                "self-assessment",
                "Evidence from the cases",
                COLUMNS,
                union((provision, _) ->
                        """
                        select '%s' as row_key,
                               reporting.financial_year(f.day) || ':'
                                   || case when f.fault is null then 'in-line' else 'not-in-line' end
                                   as column_key,
                               null::numeric as value,
                               f.reference,
                               f.stage
                        from %s f
                        """
                                .formatted(provision.id(), provision.inPeriod())),
                provisions.stream()
                        .<RowSpec>map(one -> new RowSpec.Count(one.id(), one.heading(), one.id()))
                        .toList(),
                List.of());
    }

    /// The evidence in words.
    private ListSpec said() {
        return new ListSpec(
                "evidence",
                "The evidence in words",
                union(Findings::said) + "union all\n" + contacts.notJudged(provisions.size()),
                "");
    }

    /// What the system itself finds not to be in line.
    private ListSpec nonCompliance() {
        return new ListSpec(
                "non-compliance",
                "Not in line with the Code",
                union(Findings::nonCompliance),
                "The cases show nothing that is not in line with the Code.");
    }

    private static ListSpec failing(Provision provision) {
        return new ListSpec(
                "not-in-line-" + provision.id(),
                provision.heading(),
                """
                select f.reference || coalesce(', stage ' || f.stage, '') || ': ' || f.fault as item,
                       f.reference,
                       (f.day, f.reference) as place
                from %s f
                where f.fault is not null
                """
                        .formatted(provision.inPeriod()),
                "");
    }

    private static Stream<TextSpec> asked(Provision provision) {
        return UnmeasuredProvisions.asked(provision.id(), provision.heading());
    }

    private interface Query {
        String of(Provision provision, int place);
    }

    private String union(Query query) {
        return IntStream.range(0, provisions.size())
                .mapToObj(place -> query.of(provisions.get(place), place))
                .collect(Collectors.joining("union all\n"));
    }
}
