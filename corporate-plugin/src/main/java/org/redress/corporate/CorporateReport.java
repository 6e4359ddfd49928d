package org.redress.corporate;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.redress.core.report.ReportSpec;
import org.redress.core.report.SectionSpec;
import org.redress.core.report.SentenceSpec.Counted;
import org.redress.core.spi.AreaSettings;
import org.redress.core.spi.ConcernCategory;
import org.redress.core.spi.ReportSettings;
import org.redress.core.tables.AreaSections;
import org.redress.core.tables.ComplimentTables;
import org.redress.core.tables.OutsideBody;
import org.redress.core.tables.RemedyTables;
import org.redress.core.tables.StageRecords;
import org.redress.core.tables.Teams;
import org.redress.core.tables.ToldTable;

/// The annual report on the complaints of the council's other services: this area's own. Complaints
/// that a social-care area handles by the same procedure are in that area's report, and in the
/// council's.
final class CorporateReport {

    private static final OutsideBody OMBUDSMAN =
            new OutsideBody("ombudsman", "Ombudsman", Rulings.IDS);

    private CorporateReport() {}

    static ReportSpec spec(ReportSettings settings) {
        CodeDays days = CodeDays.of(settings.area().procedures());
        Directorates directorates = new Directorates(settings.area().teams());
        DirectorateTables byDirectorate = new DirectorateTables(directorates, days);
        AreaSections shared = shared(settings.area());
        return new ReportSpec(
                "corporate",
                "Corporate services: complaints and compliments",
                List.of(
                        received(settings.council().population()),
                        byDirectorate.section(),
                        new StageTables("1", days).section(),
                        new StageTables("2", days).section(),
                        Escalations.section(),
                        concerns(shared, settings.area().categories()),
                        remedies(),
                        compliments(byDirectorate),
                        ombudsman(),
                        shared.lessons(),
                        SectionSpec.of("services", "From the directorates")
                                .asking(directorates.asked())));
    }

    private static AreaSections shared(AreaSettings area) {
        return new AreaSections(
                StageRecords.of("corporate"),
                new Teams(area.teams(), Set.of(), ""),
                area.categories(),
                "other",
                OMBUDSMAN);
    }

    private static SectionSpec received(OptionalInt population) {
        return SectionSpec.of(
                        "received",
                        "What was received",
                        ContactTables.received(population),
                        ContactTables.serviceRequests(),
                        ContactTables.refusals())
                .saying(
                        new Counted(
                                "number-of-complaints-received",
                                "stage-1",
                                "corporate complaint was received",
                                "corporate complaints were received"),
                        new Counted(
                                "service-requests",
                                "recorded",
                                "service request was recorded",
                                "service requests were recorded"),
                        new Counted(
                                "service-requests",
                                "became-complaints",
                                "service request became a complaint",
                                "service requests became complaints"),
                        new Counted(
                                "refusals-by-type",
                                "total",
                                "complaint was not accepted",
                                "complaints were not accepted"));
    }

    private static SectionSpec concerns(AreaSections shared, List<ConcernCategory> categories) {
        return ToldTable.section(
                "concerns",
                "What complaints were about",
                shared.concerns("concerns-by-category", "Concerns raised, by category"),
                new ToldTable(
                        FaultTables.upheldConcerns(categories),
                        List.of(
                                new Counted(
                                        "upheld-concerns-by-category",
                                        "total",
                                        "concern was upheld",
                                        "concerns were upheld"))));
    }

    private static SectionSpec remedies() {
        return ToldTable.section(
                "remedies",
                "Putting things right",
                new ToldTable(
                        FaultTables.remedies(),
                        List.of(
                                new Counted(
                                        "remedies-provided",
                                        "apology",
                                        "complaint led to an apology",
                                        "complaints led to an apology"))),
                RemedyTables.financial(OMBUDSMAN));
    }

    private static SectionSpec compliments(DirectorateTables directorates) {
        return ToldTable.section(
                "compliments",
                "Compliments",
                new ComplimentTables(StageRecords.of("corporate").at("1")).ratio(),
                new ToldTable(directorates.compliments(), List.of()));
    }

    private static SectionSpec ombudsman() {
        return SectionSpec.of(
                        "ombudsman",
                        "The Ombudsman",
                        Rulings.table(
                                Records.here(
                                                "reporting.outside_case(:as_at)",
                                                "decided_on",
                                                "null::text",
                                                "true")
                                        .under("r.decision")))
                .saying(Rulings.said());
    }
}
