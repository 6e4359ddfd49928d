package org.redress.childrens;

import java.util.List;
import org.redress.core.report.ReportSpec;
import org.redress.core.report.ReportSpec.SectionSpec;
import org.redress.core.report.TableSpec;
import org.redress.core.spi.AreaSettings;

/// The annual report on complaints and compliments about children's services.
final class ChildrensReport {

    private ChildrensReport() {}

    /// The report, counting against the authority's own targets.
    static ReportSpec spec(AreaSettings settings) {
        ResponseTimes times = ResponseTimes.against(settings.procedures());
        return new ReportSpec(
                "childrens",
                "Children's services: complaints and compliments",
                List.of(
                        section(
                                "complaints-received",
                                "Complaints received",
                                ComplaintsReceived.table()),
                        section("outcomes", "Outcomes at all stages", Outcomes.overall()),
                        section(
                                "stage-1",
                                "Stage 1: local resolution",
                                times.stage1(),
                                Outcomes.ofStage("1")),
                        section(
                                "stage-2",
                                "Stage 2: independent investigation",
                                times.stage2(),
                                Outcomes.ofStage("2")),
                        section(
                                "stage-3",
                                "Stage 3: review panel",
                                times.stage3(),
                                Outcomes.ofStage("3")),
                        section(
                                "reasons",
                                "Reasons for upheld complaints",
                                ReasonsByTeam.table(settings)),
                        section(
                                "remedies",
                                "Putting things right",
                                Remedies.provided(),
                                Remedies.financial()),
                        section(
                                "compliments",
                                "Compliments",
                                Compliments.ratio(),
                                Compliments.byTeam(settings.teams()))));
    }

    private static SectionSpec section(String id, String title, TableSpec... tables) {
        return new SectionSpec(id, title, List.of(tables));
    }
}
