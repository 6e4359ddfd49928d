package org.redress.core.spi;

import java.util.List;
import org.redress.core.calendar.Source;
import org.redress.core.calendar.Timescale;
import org.redress.core.calendar.Timescale.WorkingDays;
import org.redress.core.procedure.AreaId;
import org.redress.core.procedure.Kind;
import org.redress.core.procedure.Procedure;
import org.redress.core.procedure.ProcedureRef;
import org.redress.core.procedure.Stage;
import org.redress.core.procedure.StageBuilder;
import org.redress.core.procedure.Standing;

/// An area as small as it can be, sound unless a test makes it otherwise.
record AnArea(
        AreaId id,
        String referencePrefix,
        List<Kind> kinds,
        List<Procedure> procedures,
        List<Team> teams,
        List<ConcernCategory> categories)
        implements ServiceArea {

    static final Source SOURCE = new Source("Act", "s.1");

    static AnArea called(String id, String prefix) {
        ProcedureRef ref = ProcedureRef.of(id, "formal");
        return new AnArea(
                new AreaId(id),
                prefix,
                List.of(Kind.formal("formal", "Formal", ref)),
                List.of(new Procedure(ref, "Formal procedure", List.of(stage().build()))),
                List.of(Team.of("ONE", "First"), Team.of("TWO", "Second")),
                List.of(ConcernCategory.of("delay", "Delay")));
    }

    static StageBuilder stage() {
        return StageBuilder.stage("1", "Stage 1")
                .acknowledge(days(5), Standing.TARGET_AND_LIMIT, SOURCE)
                .respond(days(10), SOURCE, days(20), SOURCE);
    }

    static Timescale days(int days) {
        return new WorkingDays(days);
    }

    AnArea with(Stage... stages) {
        Procedure procedure = procedures.getFirst();
        return new AnArea(
                id,
                referencePrefix,
                kinds,
                List.of(new Procedure(procedure.ref(), procedure.label(), List.of(stages))),
                teams,
                categories);
    }

    AnArea with(Kind... own) {
        return new AnArea(id, referencePrefix, List.of(own), procedures, teams, categories);
    }

    AnArea with(Team... own) {
        return new AnArea(id, referencePrefix, kinds, procedures, List.of(own), categories);
    }

    @Override
    public String label() {
        return "The area " + id;
    }
}
