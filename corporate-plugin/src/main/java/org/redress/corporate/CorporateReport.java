package org.redress.corporate;

import java.util.List;
import java.util.OptionalInt;
import org.redress.core.report.ReportSpec;
import org.redress.core.report.SectionSpec;
import org.redress.core.report.SentenceSpec.Counted;
import org.redress.core.spi.ConcernCategory;
import org.redress.core.spi.ReportSettings;

/// The annual report on the complaints of the council's other services: this area's own. Complaints
/// that a social-care area handles by the same procedure are in that area's report, and in the
/// council's.
final class CorporateReport {

    private CorporateReport() {}

    static ReportSpec spec(ReportSettings settings) {
        CodeDays days = CodeDays.of(settings.area().procedures());
        DirectorateTables directorates =
                new DirectorateTables(new Directorates(settings.area().teams()), days);
        return new ReportSpec(
                "corporate",
                "Corporate services: complaints and compliments",
                List.of(
                        received(settings.council().population()),
                        directorates.section(),
                        new StageTables("1", days).section(),
                        new StageTables("2", days).section(),
                        Escalations.section(),
                        concerns(settings.area().categories()),
                        remedies(),
                        compliments(directorates),
                        ombudsman()));
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

    private static SectionSpec concerns(List<ConcernCategory> categories) {
        return SectionSpec.of(
                        "concerns",
                        "What complaints were about",
                        FaultTables.concerns(categories, false),
                        FaultTables.concerns(categories, true))
                .saying(
                        new Counted(
                                "concerns-by-category",
                                "total",
                                "concern was raised",
                                "concerns were raised"),
                        new Counted(
                                "upheld-concerns-by-category",
                                "total",
                                "concern was upheld",
                                "concerns were upheld"));
    }

    private static SectionSpec remedies() {
        return SectionSpec.of(
                        "remedies",
                        "Putting things right",
                        FaultTables.remedies(),
                        FaultTables.money())
                .saying(
                        new Counted(
                                "remedies-provided",
                                "apology",
                                "complaint led to an apology",
                                "complaints led to an apology"),
                        Money.said());
    }

    private static SectionSpec compliments(DirectorateTables directorates) {
        return SectionSpec.of("compliments", "Compliments", directorates.compliments())
                .saying(
                        new Counted(
                                "compliments-by-directorate",
                                "total",
                                "compliment was received",
                                "compliments were received"));
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
