package org.redress.core.spi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.redress.core.calendar.Timescale;
import org.redress.core.procedure.DeadlineRule;
import org.redress.core.procedure.Kind;
import org.redress.core.procedure.Procedure;
import org.redress.core.procedure.ProcedureRef;
import org.redress.core.procedure.Stage;
import org.redress.core.procedure.Standing;

/// Checks the areas' answers together, so that a wrong one is found at start-up and not in a case.
final class AreaChecks {

    private final List<String> problems = new ArrayList<>();
    private final Map<ProcedureRef, Procedure> procedures = new HashMap<>();

    private AreaChecks() {}

    static List<String> problems(List<ServiceArea> areas, AuthoritySettings authority) {
        AreaChecks checks = new AreaChecks();
        if (areas.isEmpty()) {
            checks.problems.add("no service area was found on the module path");
        }
        checks.unique(areas);
        areas.forEach(checks::procedures);
        areas.forEach(checks::kinds);
        authority.targets().workingDays().forEach(checks::target);
        return checks.problems;
    }

    private void unique(List<ServiceArea> areas) {
        Map<Object, ServiceArea> seen = new HashMap<>();
        for (ServiceArea area : areas) {
            twice(seen, area.id(), "area '" + area.id() + "'", area);
            twice(seen, area.referencePrefix(), "reference prefix '" + area.referencePrefix() + "'", area);
            area.ledgers().forEach(ledger -> twice(seen, ledger.name(), "ledger '" + ledger.name() + "'", area));
            area.caseFiles().forEach(file -> twice(seen, file.name(), "case file '" + file.name() + "'", area));
            vocabulary(area);
        }
    }

    private void twice(Map<Object, ServiceArea> seen, Object key, String what, ServiceArea area) {
        ServiceArea other = seen.putIfAbsent(key, area);
        if (other != null) {
            problems.add(what + " is provided twice: by " + other.getClass().getName() + " and "
                    + area.getClass().getName());
        }
    }

    private void vocabulary(ServiceArea area) {
        Set<Object> seen = new HashSet<>();
        area.teams().stream().map(Team::code).filter(code -> !seen.add(code)).forEach(code ->
                problems.add("area '" + area.id() + "' declares team '" + code + "' twice"));
        area.categories().stream().map(ConcernCategory::code).filter(code -> !seen.add(code)).forEach(code ->
                problems.add("area '" + area.id() + "' declares category '" + code + "' twice"));
    }

    private void procedures(ServiceArea area) {
        for (Procedure procedure : area.procedures()) {
            if (!procedure.ref().area().equals(area.id())) {
                problems.add("area '" + area.id() + "' declares procedure '" + procedure.ref() + "' of another area");
            }
            if (procedures.put(procedure.ref(), procedure) != null) {
                problems.add("procedure '" + procedure.ref() + "' is declared twice");
            }
        }
    }

    private void kinds(ServiceArea area) {
        Set<Object> seen = new HashSet<>();
        for (Kind kind : area.kinds()) {
            if (!seen.add(kind.id())) {
                problems.add("area '" + area.id() + "' declares kind '" + kind.id() + "' twice");
            }
            kind.procedure().filter(ref -> !procedures.containsKey(ref)).ifPresent(ref -> problems.add(
                    "kind '" + kind.id() + "' of area '" + area.id() + "' goes by procedure '" + ref
                            + "', which no area declares"));
        }
    }

    private void target(Targets.Key key, int days) {
        Optional<Stage> stage = Optional.ofNullable(procedures.get(key.procedure())).flatMap(p -> p.stage(key.stage()));
        Optional<DeadlineRule> rule = stage.flatMap(s -> s.deadline(key.deadline()));
        if (rule.isEmpty()) {
            problems.add("target '" + key + "' is not declared by any area");
        } else if (rule.get().standing() != Standing.TARGET) {
            problems.add("'" + key + "' is no target: limits and guides cannot be set");
        } else if (days < 1 || beyondLimit(stage.get(), rule.get(), days)) {
            problems.add("target '" + key + "' of " + days + " working days is outside 1 to its limit");
        }
    }

    private static boolean beyondLimit(Stage stage, DeadlineRule rule, int days) {
        return rule.key().equals(stage.response())
                && stage.deadline(stage.responseLimit()).orElseThrow().timescale()
                        instanceof Timescale.WorkingDays(int limit)
                && days > limit;
    }
}
