package org.redress.adults;

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
import org.redress.core.tables.LessonParts;
import org.redress.core.tables.OutcomeTable;
import org.redress.core.tables.OutsideBody;
import org.redress.core.tables.ReceivedTable;
import org.redress.core.tables.RegulationTable;
import org.redress.core.tables.StageRecords;
import org.redress.core.tables.Teams;
import org.redress.core.tables.TimesTable;

/// The annual report on complaints and compliments about adult social care, with the figures that
/// regulation 18 of SI 2009/309 asks for.
///
/// @param days what the procedure gives, with the authority's own target
/// @param shared what it shares with other areas' reports
record AdultsReport(DeclaredDays days, AreaSections shared) {

    private static final StageRecords STATUTORY = StageRecords.of("statutory");
    private static final String COMPLAINT = "statutory complaint";

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

    private static final List<Entry> STAGES = List.of(new Entry("1", "statutory", "Statutory"));

    private static final ReceivedTable RECEIVED =
            new ReceivedTable(
                    List.of(
                            new Entry("corporate", "corporate", "Corporate"),
                            new Entry("informal", "informal", "Informal")),
                    STAGES,
                    Optional.empty(),
                    List.of());

    private static final KeyFacts KEY_FACTS =
            new KeyFacts(
                    List.of(
                            new Entry(
                                    "made_by_young_person",
                                    "by-young-people",
                                    "Complaints made by young people"),
                            new Entry("advocate", "with-advocate", "Complaints with an advocate")),
                    STAGES);

    /// The report, counting against the authority's own target.
    static ReportSpec spec(AreaSettings settings) {
        AdultsReport report =
                new AdultsReport(
                        DeclaredDays.of(settings.procedures(), "statutory"),
                        new AreaSections(
                                STATUTORY,
                                new Teams(settings.teams(), Set.of(), "OTH"),
                                settings.categories(),
                                "other",
                                OMBUDSMAN));
        return new ReportSpec(
                "adults",
                "Adult social care: complaints and compliments",
                CommitteeForm.before(report.sections()));
    }

    private List<SectionSpec> sections() {
        return List.of(
                section("key-facts", "Key facts", KEY_FACTS.table(STATUTORY, OMBUDSMAN)),
                regulation18(),
                shared.received(RECEIVED),
                times(),
                section(
                        "outcomes",
                        "Outcomes",
                        OutcomeTable.table("outcomes", "Outcomes", STATUTORY, COMPLAINT)),
                shared.reasons(),
                shared.remedies(days.procedure(), "resolution-offered"),
                providers(),
                shared.findings(),
                shared.lessons(),
                shared.compliments("1"),
                shared.comments(),
                shared.equality(),
                shared.services());
    }

    private SectionSpec regulation18() {
        return section(
                        "regulation-18",
                        "Annual figures [Regs 2009, r.18]",
                        RegulationTable.table(
                                "regulation-18",
                                "Complaints under the Regulations of 2009",
                                STATUTORY,
                                OMBUDSMAN),
                        shared.concerns("regulation-18-subjects", "Subject matter of complaints"))
                .listing(
                        LessonParts.drawn("regulation-18-matters", "Matters of general importance"),
                        LessonParts.actions("regulation-18-actions", "Action taken to improve"));
    }

    /// Complaints about what providers from outside the council did for it.
    private static SectionSpec providers() {
        return section(
                "external-providers",
                "External providers",
                OutcomeTable.involving(
                        "commissioned-provider",
                        "external-providers",
                        "Complaints about external providers: outcomes",
                        STATUTORY,
                        "external provider complaint"));
    }

    private SectionSpec times() {
        return section(
                "response-times",
                "Response times",
                new TimesTable(STATUTORY, COMPLAINT)
                        .table("response-times", "Response times", List.of(days.counted("1"))),
                shared.ofTeams()
                        .times("times-by-team", "Response times, by team", days.target("1")));
    }
}
