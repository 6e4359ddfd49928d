package org.redress.core.http;

import static org.redress.core.procedure.Anchor.reached;
import static org.redress.core.procedure.Anchor.request;
import static org.redress.core.procedure.StageBuilder.stage;

import java.util.List;
import java.util.Optional;
import org.redress.core.calendar.Source;
import org.redress.core.calendar.Timescale;
import org.redress.core.calendar.Timescale.WorkingDays;
import org.redress.core.calendar.Timescale.WorkingDaysBefore;
import org.redress.core.procedure.AreaId;
import org.redress.core.procedure.ExtensionRule;
import org.redress.core.procedure.Fact;
import org.redress.core.procedure.Kind;
import org.redress.core.procedure.KindId;
import org.redress.core.procedure.PartyKind;
import org.redress.core.procedure.PartyKindId;
import org.redress.core.procedure.Procedure;
import org.redress.core.procedure.ProcedureRef;
import org.redress.core.procedure.Provision;
import org.redress.core.procedure.ScopeTest;
import org.redress.core.procedure.Stage;
import org.redress.core.procedure.StageId;
import org.redress.core.procedure.Standing;
import org.redress.core.report.ColumnsSpec;
import org.redress.core.report.ReportSpec;
import org.redress.core.report.RowSpec;
import org.redress.core.report.SectionSpec;
import org.redress.core.report.TableSpec;
import org.redress.core.report.TextSpec;
import org.redress.core.spi.ConcernCategory;
import org.redress.core.spi.ReportSettings;
import org.redress.core.spi.ServiceArea;
import org.redress.core.spi.Team;

/// An area whose procedure has the shape of the three-stage statutory one, so that the guide's
/// lines run on it.
final class ThreeStages implements ServiceArea {

    private static final ProcedureRef STATUTORY = ProcedureRef.of("childrens", "statutory");
    private static final Source LAW = new Source("Regs 2006", "r.14");

    @Override
    public AreaId id() {
        return STATUTORY.area();
    }

    @Override
    public String label() {
        return "Children's services";
    }

    @Override
    public String referencePrefix() {
        return "CHI";
    }

    @Override
    public List<Kind> kinds() {
        return List.of(
                Kind.formal("statutory", "Statutory complaint", STATUTORY),
                Kind.informal("informal", "Informal complaint"));
    }

    @Override
    public List<Procedure> procedures() {
        return List.of(
                new Procedure(
                        STATUTORY,
                        "Statutory procedure",
                        List.of(first(), second(), third()),
                        List.of(Fact.yesNo("advocate-offered", "Advocate offered", LAW)),
                        List.of(
                                new PartyKind(
                                        PartyKindId.of("provider"),
                                        "Provider",
                                        false,
                                        false,
                                        Optional.of(StageId.of("1")),
                                        LAW))));
    }

    @Override
    public Optional<ScopeTest> scope() {
        return Optional.of(
                new ScopeTest(
                        new KindId("statutory"),
                        List.of(Provision.inScope("part-3", "Part 3", LAW)),
                        LAW));
    }

    @Override
    public List<Team> teams() {
        return List.of(Team.of("EAS", "Team East"), Team.of("WES", "Team West"));
    }

    @Override
    public List<ConcernCategory> categories() {
        return List.of(
                ConcernCategory.of("attitude-rudeness", "Attitude / Rudeness"),
                ConcernCategory.of("standard-of-service", "Standard of service"));
    }

    @Override
    public List<ReportSpec> reports(ReportSettings settings) {
        TableSpec outcomes =
                new TableSpec(
                        "outcomes",
                        "Outcomes",
                        new ColumnsSpec.Years(2),
                        """
                        select outcome as row_key, reporting.financial_year(requested_on) as column_key,
                            null::numeric as value, reference, stage
                        from reporting.stage_record(:as_at)
                        where area = :area and requested_on between :first_day and :last_day
                        """,
                        List.of(
                                new RowSpec.Share(
                                        "upheld",
                                        "Upheld",
                                        "upheld",
                                        List.of("upheld", "not-upheld"))),
                        List.of());
        return List.of(
                new ReportSpec(
                        "childrens",
                        "Children's complaints",
                        List.of(
                                SectionSpec.of("outcomes", "Outcomes", outcomes)
                                        .asking(
                                                TextSpec.prose("foreword", "Foreword"),
                                                new TextSpec(
                                                        "decided",
                                                        "Decided?",
                                                        TextSpec.Answer.YES_OR_NO)))));
    }

    private static Stage first() {
        return stage("1", "Stage 1: local resolution")
                .acknowledge(days(3), Standing.TARGET, LAW)
                .respond(days(10), LAW, days(20), LAW)
                .extension(
                        new ExtensionRule(
                                Optional.of("respond_limit"), false, Optional.empty(), false, LAW))
                .askNext("ask_stage_2", "Ask for stage 2", days(20), Optional.empty(), true, LAW)
                .build();
    }

    private static Stage second() {
        return stage("2", "Stage 2: independent investigation")
                .acknowledge(days(3), Standing.TARGET, LAW)
                .respond(days(25), LAW, days(65), LAW)
                .role("investigating-officer", "Investigating Officer", LAW)
                .role(
                        "independent-person",
                        "Independent Person",
                        1,
                        true,
                        LAW,
                        "investigating-officer")
                .role("adjudicating-officer", "Adjudicating Officer", LAW)
                .milestone("statement-agreed", "Agreement of the statement of complaint")
                .milestone("investigation-report", "Investigating Officer's report")
                .milestone("independent-report", "Independent Person's report")
                .askNext("ask_stage_3", "Ask for stage 3", days(20), Optional.empty(), false, LAW)
                .build();
    }

    private static Stage third() {
        return stage("3", "Stage 3: review panel")
                .acknowledge(days(2), Standing.TARGET, LAW)
                .deadline(
                        "tell_complainant",
                        "Tell the complainant",
                        reached("panel-met"),
                        new WorkingDaysBefore(10),
                        Standing.LIMIT,
                        LAW)
                .deadline(
                        "panel_meets",
                        "Panel meets",
                        request(),
                        days(30),
                        Standing.TARGET_AND_LIMIT,
                        LAW)
                .deadline(
                        "panel_reports",
                        "Panel reports",
                        reached("panel-met"),
                        days(5),
                        Standing.TARGET_AND_LIMIT,
                        LAW)
                .deadline(
                        "council_responds",
                        "Council responds",
                        reached("panel-reported"),
                        days(15),
                        Standing.TARGET_AND_LIMIT,
                        LAW)
                .respondBy("council_responds", "council_responds")
                .role("panellist", "Panellist", 3, true, LAW, "independent-person")
                .notice("panel-told", "Notice of the panel", "tell_complainant", "panel-met", 10)
                .milestone("panel-met", "Panel's meeting", "panel_meets")
                .milestone("panel-reported", "Panel's report", "panel_reports")
                .build();
    }

    private static Timescale days(int workingDays) {
        return new WorkingDays(workingDays);
    }
}
