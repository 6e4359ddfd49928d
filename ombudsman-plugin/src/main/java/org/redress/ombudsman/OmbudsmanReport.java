package org.redress.ombudsman;

import java.util.List;
import org.redress.core.report.CommitteeForm;
import org.redress.core.report.ReportSpec;
import org.redress.core.report.SectionSpec;
import org.redress.core.spi.Council;

/// The annual report on complaints that people took to the Ombudsman.
final class OmbudsmanReport {

    private OmbudsmanReport() {}

    static ReportSpec spec(Council council) {
        return new ReportSpec(
                "ombudsman",
                "Complaints to the Local Government and Social Care Ombudsman",
                CommitteeForm.before(
                        List.of(
                                glance(),
                                SectionSpec.of(
                                        "received",
                                        "Complaints and enquiries",
                                        CasesReceived.table()),
                                SectionSpec.of("decisions", "Decisions", DecisionsMade.table()),
                                comparison(council),
                                SectionSpec.of("services", "Services", ByService.table())
                                        .listing(ByService.learning()),
                                remedies(council),
                                SectionSpec.of("compliance", "Compliance", Compliance.table()),
                                SectionSpec.of("cases", "Case summaries")
                                        .listing(CaseLists.summaries()),
                                SectionSpec.of(
                                                "monitoring-officer",
                                                "Matters for the Monitoring Officer")
                                        .listing(CaseLists.matters()),
                                SectionSpec.of("annual-letter", "The Ombudsman's annual letter")
                                        .listing(CaseLists.differences()))));
    }

    private static SectionSpec glance() {
        return SectionSpec.of("key-figures", "The year at a glance", KeyFigures.table())
                .saying(KeyFigures.sentences())
                .charting(KeyFigures.received(), KeyFigures.investigated());
    }

    private static SectionSpec comparison(Council council) {
        return SectionSpec.of(
                "comparison",
                "Beside other authorities",
                new Peers(council, "cipfa")
                        .investigated(
                                "figure-3", "Complaints investigated, beside CIPFA neighbours"),
                new Peers(council, "wmca")
                        .investigated(
                                "figure-4",
                                "Complaints investigated, beside members of the combined"
                                        + " authority"),
                UpheldPerResidents.table(council));
    }

    private static SectionSpec remedies(Council council) {
        return SectionSpec.of(
                "remedies",
                "Putting things right",
                new Peers(council, "wmca")
                        .remediedBefore(
                                "figure-7",
                                "Satisfactory remedy provided before the complaint reached the"
                                        + " Ombudsman"),
                FinancialRedress.table());
    }
}
