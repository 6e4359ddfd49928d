package org.redress.childrens;

import static org.redress.core.procedure.StageBuilder.stage;

import java.util.List;
import org.redress.core.calendar.Source;
import org.redress.core.calendar.Timescale.WorkingDays;
import org.redress.core.procedure.Procedure;
import org.redress.core.procedure.ProcedureRef;
import org.redress.core.procedure.Stage;
import org.redress.core.procedure.Standing;
import org.redress.core.procedure.Anchor;
import org.redress.core.spi.AreaSettings;
import org.redress.core.spi.ConcernCategory;
import org.redress.core.spi.Team;

/// The area as an authority may have set it up.
final class Settings {

    private static final Source SOURCE = new Source("Regs 2006", "r.14");

    static final List<Team> TEAMS =
            List.of(
                    Team.of("CEN", "Team Central"),
                    Team.of("CIC", "Children In Care / LAC"),
                    Team.of("EAS", "Team East"),
                    Team.of("FOS", "Fostering and Adoption"),
                    Team.of("SOU", "Team South"),
                    Team.of("THR", "Through Care"),
                    Team.of("WES", "Team West"),
                    Team.of("MASH", "Responsive Services / MASH"),
                    Team.of("YOU", "Youth Offending"),
                    Team.of("EDG", "Edge of Care"),
                    Team.of("CDT", "Children's Disability Team"),
                    Team.of("QUA", "Quality Assurance"),
                    Team.of("ELR", "Early Learning"),
                    Team.of("HUB", "Help & Protection Family Hub"),
                    Team.of("OTH", "Other"));

    static final List<ConcernCategory> CATEGORIES =
            List.of(
                    ConcernCategory.of("standard-of-service", "Standard of service"),
                    ConcernCategory.of("quality-of-communication", "Quality of communication"),
                    ConcernCategory.of("delays-in-no-communication", "Delays in / no communication"),
                    ConcernCategory.of("other", "Other matters"));

    private Settings() {}

    static AreaSettings shipped() {
        return withTargets(10, 25);
    }

    static AreaSettings withTargets(int stage1, int stage2) {
        return new AreaSettings(List.of(statutory(stage1, stage2)), TEAMS, CATEGORIES);
    }

    private static Procedure statutory(int stage1, int stage2) {
        Stage stage3 = stage("3", "Stage 3")
                .deadline(
                        "all_in_50",
                        "Respond",
                        Anchor.request(),
                        new WorkingDays(50),
                        Standing.LIMIT,
                        SOURCE)
                .respondBy("all_in_50", "all_in_50")
                .build();
        return new Procedure(
                ProcedureRef.of("childrens", "statutory"),
                "Statutory",
                List.of(answered("1", stage1, 20), answered("2", stage2, 65), stage3));
    }

    private static Stage answered(String id, int target, int limit) {
        return stage(id, "Stage " + id)
                .respond(new WorkingDays(target), SOURCE, new WorkingDays(limit), SOURCE)
                .build();
    }
}
