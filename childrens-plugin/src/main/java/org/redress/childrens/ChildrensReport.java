package org.redress.childrens;

import static org.redress.core.tables.ToldTable.section;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.redress.core.report.CommitteeForm;
import org.redress.core.report.ReportSpec;
import org.redress.core.report.RowSpec.Entry;
import org.redress.core.report.SectionSpec;
import org.redress.core.spi.AreaSettings;
import org.redress.core.tables.AreaSections;
import org.redress.core.tables.DeclaredDays;
import org.redress.core.tables.KeyFacts;
import org.redress.core.tables.OutcomeTable;
import org.redress.core.tables.OutsideBody;
import org.redress.core.tables.ReceivedTable;
import org.redress.core.tables.StageRecords;
import org.redress.core.tables.Teams;
import org.redress.core.tables.TimesTable;
import org.redress.core.tables.ToldTable;

/// The annual report on complaints and compliments about children's services.
///
/// @param days what the procedure gives, with the authority's own targets
/// @param shared what it shares with other areas' reports
record ChildrensReport(DeclaredDays days, AreaSections shared) {

    private static final StageRecords STATUTORY = StageRecords.of("statutory");

    private static final OutsideBody OMBUDSMAN =
            new OutsideBody(
                    "ombudsman",
                    "Ombudsman",
                    List.of(
                            "incomplete-or-invalid",
                            "advice-given",
                            "referred-back",
                            "closed-after-initial-enquiries",
                            "upheld",
                            "not-upheld"));

    private static final List<Entry> STAGES =
            List.of(
                    new Entry("1", "stage-1", "Stage 1"),
                    new Entry("2", "stage-2", "Stage 2"),
                    new Entry("3", "stage-3", "Stage 3"));

    private static final ReceivedTable RECEIVED =
            new ReceivedTable(
                    List.of(),
                    STAGES,
                    Optional.of(new Entry("", "total-statutory", "Total statutory")),
                    List.of(
                            new Entry("corporate", "corporate", "Corporate"),
                            new Entry("informal", "informal", "Informal")));

    private static final KeyFacts KEY_FACTS =
            new KeyFacts(
                    List.of(
                            new Entry(
                                    "made_by_young_person",
                                    "by-young-people",
                                    "Complaints made by young people"),
                            new Entry("advocate", "with-advocate", "Complaints with an advocate")),
                    STAGES);

    /// The smaller teams, which have no column of their own.
    private static final Set<String> GROUPED =
            Set.of("MASH", "YOU", "EDG", "CDT", "QUA", "ELR", "HUB");

    /// The report, counting against the authority's own targets.
    static ReportSpec spec(AreaSettings settings) {
        ChildrensReport report =
                new ChildrensReport(
                        DeclaredDays.of(settings.procedures(), "statutory"),
                        new AreaSections(
                                STATUTORY,
                                new Teams(settings.teams(), GROUPED, "OTH"),
                                settings.categories(),
                                "other",
                                OMBUDSMAN));
        return new ReportSpec(
                "childrens",
                "Children's services: complaints and compliments",
                CommitteeForm.before(report.sections()));
    }

    private List<SectionSpec> sections() {
        ToldTable overall =
                OutcomeTable.table(
                        "overall-outcomes", "Outcomes", STATUTORY, "statutory complaint");
        return List.of(
                section("key-facts", "Key facts", KEY_FACTS.table(STATUTORY, OMBUDSMAN)),
                shared.received(RECEIVED),
                section("outcomes", "Outcomes at all stages", overall),
                stage1(),
                stage2(),
                stage3(),
                shared.reasons(),
                shared.remedies(days.procedure(), "resolution-offered"),
                shared.findings(),
                shared.lessons(),
                shared.compliments("1"),
                shared.comments(),
                shared.equality(),
                shared.services());
    }

    private SectionSpec stage1() {
        return section(
                "stage-1",
                "Stage 1: local resolution",
                times("1")
                        .table(
                                "stage-1-response-times",
                                "Stage 1 response times",
                                List.of(days.counted("1"))),
                outcomes("1"),
                byTeam("1"));
    }

    private SectionSpec stage2() {
        return section(
                "stage-2",
                "Stage 2: independent investigation",
                times("2")
                        .table(
                                "stage-2-response-times",
                                "Stage 2 response times",
                                List.of(days.counted("2"), days.limit("2"))),
                outcomes("2"),
                byTeam("2"));
    }

    /// A withdrawn record is in neither band.
    private SectionSpec stage3() {
        return section(
                "stage-3",
                "Stage 3: review panel",
                times("3")
                        .withdrawnApart(
                                "stage-3-response-times",
                                "Stage 3 response times",
                                days.counted("3")),
                outcomes("3"));
    }

    private static TimesTable times(String stage) {
        return new TimesTable(STATUTORY.at(stage), "stage " + stage + " complaint");
    }

    private static ToldTable outcomes(String stage) {
        return OutcomeTable.table(
                "stage-" + stage + "-outcomes",
                "Stage " + stage + " outcomes",
                STATUTORY.at(stage),
                "stage " + stage + " complaint");
    }

    private ToldTable byTeam(String stage) {
        return shared.ofTeams()
                .at(stage)
                .times(
                        "stage-" + stage + "-times-by-team",
                        "Stage " + stage + " response times, by team",
                        days.target(stage));
    }
}
