package org.redress.example;

import static org.redress.core.procedure.StageBuilder.stage;

import java.util.List;
import java.util.Optional;
import org.redress.core.calendar.Source;
import org.redress.core.calendar.Timescale.WorkingDays;
import org.redress.core.procedure.AreaId;
import org.redress.core.procedure.Kind;
import org.redress.core.procedure.Opening;
import org.redress.core.procedure.Procedure;
import org.redress.core.procedure.ProcedureRef;
import org.redress.core.procedure.Standing;
import org.redress.core.report.ReportSpec;
import org.redress.core.report.SectionSpec;
import org.redress.core.spi.ConcernCategory;
import org.redress.core.spi.ReportSettings;
import org.redress.core.spi.ServiceArea;
import org.redress.core.spi.Team;

/// The libraries of a council that gives them a charter of their own.
public final class LibraryServices implements ServiceArea {

    private static final ProcedureRef CHARTER = ProcedureRef.of("libraries", "charter");

    @Override
    public AreaId id() {
        return CHARTER.area();
    }

    @Override
    public String label() {
        return "Libraries";
    }

    @Override
    public String referencePrefix() {
        return "LIB";
    }

    @Override
    public List<Kind> kinds() {
        return List.of(
                Kind.formal("charter", "Charter complaint", CHARTER),
                Kind.informal("informal", "Informal complaint"));
    }

    @Override
    public List<Procedure> procedures() {
        return List.of(
                new Procedure(
                        CHARTER,
                        "Libraries charter",
                        List.of(
                                stage("1", "Stage 1: the librarian")
                                        .openedBy(Opening.RECEIPT)
                                        .acknowledge(days(2), Standing.TARGET, charter("2"))
                                        .respond(days(5), charter("3"), days(10), charter("3"))
                                        .askNext(
                                                "ask_stage_2",
                                                "Ask for stage 2",
                                                days(20),
                                                Optional.empty(),
                                                true,
                                                charter("4"))
                                        .build(),
                                stage("2", "Stage 2: the chief librarian")
                                        .acknowledge(days(2), Standing.TARGET, charter("4"))
                                        .respond(days(10), charter("5"), days(20), charter("5"))
                                        .build())));
    }

    @Override
    public List<Team> teams() {
        return List.of(Team.of("CEN", "Central Library"), Team.of("MOB", "Mobile libraries"));
    }

    @Override
    public List<ConcernCategory> categories() {
        return List.of(
                ConcernCategory.of("stock", "Books and other stock"),
                ConcernCategory.of("opening-hours", "Opening hours"),
                ConcernCategory.of("other", "Other matters"));
    }

    @Override
    public List<ReportSpec> reports(ReportSettings settings) {
        return List.of(
                new ReportSpec(
                        "libraries",
                        "Libraries: complaints",
                        List.of(SectionSpec.of("outcomes", "Outcomes", Outcomes.table()))));
    }

    private static WorkingDays days(int workingDays) {
        return new WorkingDays(workingDays);
    }

    private static Source charter(String section) {
        return new Source("Libraries charter", "s." + section);
    }
}
