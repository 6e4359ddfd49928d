package org.redress.core.spi;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.redress.core.procedure.Provision;
import org.redress.core.procedure.ProvisionId;
import org.redress.core.procedure.ScopeTest;

/// Checks that an area's scope test names a kind of its own and knows each provision once.
final class ScopeChecks {

    private ScopeChecks() {}

    static List<String> problems(ServiceArea area) {
        List<String> problems = new ArrayList<>();
        area.scope().ifPresent(test -> check(area, test, problems));
        return problems;
    }

    private static void check(ServiceArea area, ScopeTest test, List<String> problems) {
        String whose = "the scope test of area '" + area.id() + "'";
        if (area.kinds().stream().noneMatch(kind -> kind.id().equals(test.within()))) {
            problems.add(
                    whose + " is for kind '" + test.within() + "', which the area does not take");
        }
        Set<ProvisionId> seen = new HashSet<>();
        for (Provision provision : test.provisions()) {
            if (!seen.add(provision.id())) {
                problems.add(whose + " has provision '" + provision.id() + "' twice");
            }
            if (provision.label().isBlank()) {
                problems.add(whose + " has provision '" + provision.id() + "' without a label");
            }
        }
    }
}
