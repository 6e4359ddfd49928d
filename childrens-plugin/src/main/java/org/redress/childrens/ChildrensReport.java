package org.redress.childrens;

import java.util.List;
import org.redress.core.report.ReportSpec;
import org.redress.core.report.SectionSpec;
import org.redress.core.spi.AreaSettings;

/// The annual report on complaints and compliments about children's services.
final class ChildrensReport {

    private static final String RECEIVED = "Complaints received";
    private static final String STAGE_1 = "Stage 1: local resolution";
    private static final String STAGE_2 = "Stage 2: independent investigation";
    private static final String STAGE_3 = "Stage 3: review panel";
    private static final String REASONS = "Reasons for upheld complaints";
    private static final String REMEDIES = "Putting things right";

    private ChildrensReport() {}

    /// The report, counting against the authority's own targets.
    static ReportSpec spec(AreaSettings settings) {
        ResponseTimes times = ResponseTimes.against(settings.procedures());
        return new ReportSpec(
                "childrens",
                "Children's services: complaints and compliments",
                List.of(
                        SectionSpec.of("complaints-received", RECEIVED, ComplaintsReceived.table()),
                        SectionSpec.of("outcomes", "Outcomes at all stages", Outcomes.overall()),
                        SectionSpec.of("stage-1", STAGE_1, times.stage1(), Outcomes.ofStage("1")),
                        SectionSpec.of("stage-2", STAGE_2, times.stage2(), Outcomes.ofStage("2")),
                        SectionSpec.of("stage-3", STAGE_3, times.stage3(), Outcomes.ofStage("3")),
                        SectionSpec.of("reasons", REASONS, ReasonsByTeam.table(settings)),
                        SectionSpec.of(
                                "remedies", REMEDIES, Remedies.provided(), Remedies.financial()),
                        compliments(settings)));
    }

    private static SectionSpec compliments(AreaSettings settings) {
        return SectionSpec.of(
                "compliments",
                "Compliments",
                Compliments.ratio(),
                Compliments.byTeam(settings.teams()));
    }
}
