package org.redress.childrens;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.redress.core.procedure.Procedure;
import org.redress.core.procedure.Stage;
import org.redress.core.spi.AreaSettings;
import org.redress.core.spi.ConcernCategory;
import org.redress.core.spi.Team;

/// The area as an authority may have set it up.
final class Settings {

    static final List<Team> TEAMS = new ChildrensServices().teams();
    static final List<ConcernCategory> CATEGORIES = new ChildrensServices().categories();

    private Settings() {}

    static AreaSettings shipped() {
        return new AreaSettings(new ChildrensServices().procedures(), TEAMS, CATEGORIES);
    }

    static AreaSettings withTargets(int stage1, int stage2) {
        Procedure shipped = StatutoryProcedure.declared();
        Map<String, Integer> targets = Map.of("1", stage1, "2", stage2);
        List<Stage> stages =
                shipped.stages().stream().map(stage -> withTarget(stage, targets)).toList();
        Procedure own = new Procedure(shipped.ref(), shipped.label(), stages);
        return new AreaSettings(List.of(own), TEAMS, CATEGORIES);
    }

    private static Stage withTarget(Stage stage, Map<String, Integer> targets) {
        Optional<Integer> own = Optional.ofNullable(targets.get(stage.id().value()));
        return stage.withTargets(
                rule -> rule.key().equals(stage.response()) ? own : Optional.empty());
    }
}
