package org.redress.core.casefiles;

import java.util.List;
import java.util.Optional;
import org.redress.core.calendar.Source;
import org.redress.core.calendar.Timescale.WorkingDays;
import org.redress.core.procedure.Anchor;
import org.redress.core.procedure.AreaId;
import org.redress.core.procedure.ExtensionRule;
import org.redress.core.procedure.Kind;
import org.redress.core.procedure.Procedure;
import org.redress.core.procedure.ProcedureRef;
import org.redress.core.procedure.Stage;
import org.redress.core.procedure.StageBuilder;
import org.redress.core.procedure.Standing;
import org.redress.core.report.ReportSpec;
import org.redress.core.report.SectionSpec;
import org.redress.core.report.TextSpec;
import org.redress.core.spi.ConcernCategory;
import org.redress.core.spi.ReportSettings;
import org.redress.core.spi.ServiceArea;
import org.redress.core.spi.Team;

/// An area for tests: a procedure of three stages with a panel at the last, one of two stages, and
/// informal complaints.
final class Libraries implements ServiceArea {

    private static final Source SOURCE = new Source("Byelaw", "9");
    private static final ProcedureRef THREE = ProcedureRef.of("libraries", "three");
    private static final ProcedureRef TWO = ProcedureRef.of("libraries", "two");

    @Override
    public AreaId id() {
        return THREE.area();
    }

    @Override
    public String label() {
        return "Library service";
    }

    @Override
    public String referencePrefix() {
        return "LIB";
    }

    @Override
    public List<Kind> kinds() {
        return List.of(
                Kind.formal("statutory", "Statutory complaint", THREE),
                Kind.formal("corporate", "Corporate complaint", TWO),
                Kind.informal("informal", "Informal complaint"));
    }

    @Override
    public List<Procedure> procedures() {
        return List.of(
                new Procedure(THREE, "Three stages", List.of(leading("1"), leading("2"), panel())),
                new Procedure(TWO, "Two stages", List.of(leading("1"), begun("2").build())));
    }

    @Override
    public List<ReportSpec> reports(ReportSettings settings) {
        SectionSpec section =
                SectionSpec.of("words", "Words")
                        .asking(
                                TextSpec.prose("foreword", "Foreword"),
                                new TextSpec("agreed", "Agreed", TextSpec.Answer.DAY));
        return List.of(new ReportSpec("libraries", "Library complaints", List.of(section)));
    }

    private static StageBuilder begun(String id) {
        return StageBuilder.stage(id, "Stage " + id)
                .acknowledge(new WorkingDays(3), Standing.TARGET, SOURCE)
                .respond(new WorkingDays(10), SOURCE, new WorkingDays(20), SOURCE);
    }

    private static Stage leading(String id) {
        return begun(id)
                .extension(
                        new ExtensionRule(
                                Optional.of("respond_limit"), true, Optional.empty(), true, SOURCE))
                .askNext("ask_next", "Ask", new WorkingDays(20), Optional.empty(), false, SOURCE)
                .build();
    }

    private static Stage panel() {
        return begun("3")
                .deadline(
                        "panel_meets",
                        "Panel meets",
                        Anchor.request(),
                        new WorkingDays(30),
                        Standing.LIMIT,
                        SOURCE)
                .milestone("panel-met", "Panel met", "panel_meets")
                .milestone("panel-reported", "Panel reported", "panel_meets")
                .build();
    }

    @Override
    public List<Team> teams() {
        return List.of(Team.of("CEN", "Central library"), Team.of("MOB", "Mobile library"));
    }

    @Override
    public List<ConcernCategory> categories() {
        return List.of(
                ConcernCategory.of("lost-book", "Lost book"),
                ConcernCategory.of("noise", "Noise / disturbance"));
    }
}
