package org.redress.core.spi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.redress.core.procedure.Kind;
import org.redress.core.procedure.Procedure;
import org.redress.core.procedure.ProcedureRef;

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
        areas.forEach(area -> checks.problems.addAll(ScopeChecks.problems(area)));
        areas.forEach(area ->
                new VocabularyChecks("area '" + area.id() + "'", checks.problems)
                        .check(area.teams(), area.categories()));
        areas.forEach(area -> checks.problems.addAll(DeskChecks.problems(area)));
        areas.forEach(area -> checks.problems.addAll(LetterChecks.problems(area)));
        checks.problems.addAll(AuthorityChecks.problems(areas, checks.procedures, authority));
        return checks.problems;
    }

    private void unique(List<ServiceArea> areas) {
        Map<Object, ServiceArea> seen = new HashMap<>();
        for (ServiceArea area : areas) {
            twice(seen, area.id(), "area '" + area.id() + "'", area);
            String prefix = area.referencePrefix();
            twice(seen, prefix, "reference prefix '" + prefix + "'", area);
            rootCauses(area);
            area.ledgers().stream()
                    .map(Ledger::name)
                    .forEach(name -> twice(seen, name, "ledger '" + name + "'", area));
            area.caseFiles().stream()
                    .map(CaseFile::name)
                    .forEach(name -> twice(seen, name, "case file '" + name + "'", area));
        }
    }

    private void rootCauses(ServiceArea area) {
        Set<String> codes = new HashSet<>();
        area.rootCauses().stream()
                .map(RootCause::code)
                .filter(code -> !codes.add(code))
                .forEach(code ->
                        problems.add(
                                "area '" + area.id() + "' has root cause '" + code + "' twice"));
    }

    private void twice(Map<Object, ServiceArea> seen, Object key, String what, ServiceArea area) {
        ServiceArea other = seen.putIfAbsent(key, area);
        if (other != null) {
            problems.add(
                    what
                            + " is provided twice: by "
                            + other.getClass().getName()
                            + " and "
                            + area.getClass().getName());
        }
    }

    private void procedures(ServiceArea area) {
        for (Procedure procedure : area.procedures()) {
            if (!procedure.ref().area().equals(area.id())) {
                problems.add(
                        "area '"
                                + area.id()
                                + "' declares procedure '"
                                + procedure.ref()
                                + "' of another area");
            }
            if (procedures.put(procedure.ref(), procedure) != null) {
                problems.add("procedure '" + procedure.ref() + "' is declared twice");
            }
            problems.addAll(ProcedureChecks.problems(procedure));
        }
    }

    private void kinds(ServiceArea area) {
        Set<Object> seen = new HashSet<>();
        for (Kind kind : area.kinds()) {
            String what = "kind '" + kind.id() + "' of area '" + area.id() + "'";
            if (!seen.add(kind.id())) {
                problems.add(what + " is declared twice");
            }
            kind.procedure()
                    .filter(ref -> !procedures.containsKey(ref))
                    .map(ref -> what + " goes by procedure '" + ref + "', which no area declares")
                    .ifPresent(problems::add);
        }
    }
}
