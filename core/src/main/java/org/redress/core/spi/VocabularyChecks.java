package org.redress.core.spi;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/// Checks that teams and categories can be told apart, by code and by label, in whatever letter
/// case.
///
/// @param whose as it begins a problem's sentence
/// @param problems where the problems go
record VocabularyChecks(String whose, List<String> problems) {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9]+(-[A-Za-z0-9]+)*");

    void check(List<Team> teams, List<ConcernCategory> categories) {
        check("team", teams, team -> team.code().value(), Team::label);
        check("category", categories, c -> c.code().value(), ConcernCategory::label);
        units(teams);
    }

    private void units(List<Team> teams) {
        Units units = new Units(teams);
        for (Team team : teams) {
            String named = "team '" + team.code() + "' within '";
            if (team.within().isPresent() && units.above(team).isEmpty()) {
                add(named + team.within().get() + "', which is none of its teams");
            } else if (units.isCircular(team)) {
                add(named + team.within().get() + "', which leads back to where it began");
            }
        }
    }

    private <T> void check(
            String what, List<T> terms, Function<T, String> code, Function<T, String> label) {
        Set<String> codes = new HashSet<>();
        Set<String> labels = new HashSet<>();
        for (T term : terms) {
            String named = what + " '" + code.apply(term) + "'";
            if (!CODE.matcher(code.apply(term)).matches()) {
                add(named + ": a code is letters and digits joined by hyphens");
            }
            if (label.apply(term).isBlank()) {
                add(named + " without a label");
            }
            if (!codes.add(code.apply(term).toLowerCase(Locale.ROOT))) {
                add(named + " twice");
            }
            if (!labels.add(label.apply(term).toLowerCase(Locale.ROOT))) {
                add(named + ": the label '" + label.apply(term) + "' of another");
            }
        }
    }

    private void add(String problem) {
        problems.add(whose + " has " + problem);
    }
}
