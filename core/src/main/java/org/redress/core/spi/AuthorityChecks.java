package org.redress.core.spi;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.redress.core.calendar.Timescale;
import org.redress.core.procedure.AreaId;
import org.redress.core.procedure.DeadlineRule;
import org.redress.core.procedure.Procedure;
import org.redress.core.procedure.ProcedureRef;
import org.redress.core.procedure.Stage;

/// Checks an authority's settings against the areas that they set up.
final class AuthorityChecks {

    /// Fewer than any calendar month has, holidays at their thickest, taken over several months.
    private static final int WORKING_DAYS_A_MONTH = 20;

    private final List<String> problems = new ArrayList<>();
    private final Map<ProcedureRef, Procedure> procedures;

    private AuthorityChecks(Map<ProcedureRef, Procedure> procedures) {
        this.procedures = procedures;
    }

    static List<String> problems(
            List<ServiceArea> areas,
            Map<ProcedureRef, Procedure> procedures,
            AuthoritySettings authority) {
        AuthorityChecks checks = new AuthorityChecks(procedures);
        authority.targets().workingDays().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(target -> checks.target(target.getKey(), target.getValue()));
        checks.vocabulary(
                areas.stream().map(ServiceArea::id).collect(Collectors.toSet()),
                authority.vocabulary());
        return checks.problems;
    }

    private void vocabulary(Set<AreaId> present, Vocabulary own) {
        Stream.of(own.teams(), own.categories())
                .map(Map::keySet)
                .flatMap(Set::stream)
                .distinct()
                .sorted()
                .forEach(area -> vocabulary(area, present, own));
    }

    private void vocabulary(AreaId area, Set<AreaId> present, Vocabulary own) {
        String whose = "the authority's own vocabulary for area '" + area + "'";
        if (!present.contains(area)) {
            problems.add(whose + " is for an area that is not there");
        }
        new VocabularyChecks(whose, problems)
                .check(
                        own.teams().getOrDefault(area, List.of()),
                        own.categories().getOrDefault(area, List.of()));
    }

    private void target(Targets.Key key, int days) {
        Optional<Stage> stage =
                Optional.ofNullable(procedures.get(key.procedure()))
                        .flatMap(procedure -> procedure.stage(key.stage()));
        Optional<DeadlineRule> rule = stage.flatMap(s -> s.deadline(key.deadline()));
        if (rule.isEmpty()) {
            problems.add("target '" + key + "' is not declared by any area" + known(stage));
        } else if (!rule.get().standing().isTarget()) {
            problems.add("'" + key + "' is no target: limits and guides cannot be set");
        } else {
            outOfBounds(stage.get(), rule.get(), days)
                    .ifPresent(bounds -> problems.add("target '" + key + "' " + bounds));
        }
    }

    private static String known(Optional<Stage> stage) {
        return stage.map(AuthorityChecks::targets)
                .map(targets -> ": the stage's targets are " + targets)
                .orElse("");
    }

    private static String targets(Stage stage) {
        return stage.deadlines().stream()
                .filter(rule -> rule.standing().isTarget())
                .map(DeadlineRule::key)
                .collect(Collectors.joining(", "));
    }

    private static Optional<String> outOfBounds(Stage stage, DeadlineRule rule, int days) {
        int most = limit(stage, rule).map(AuthorityChecks::mostWithin).orElse(Integer.MAX_VALUE);
        return days >= 1 && days <= most
                ? Optional.empty()
                : Optional.of(
                        "of "
                                + days
                                + " working days is not between 1 and "
                                + (most == Integer.MAX_VALUE ? "any higher number" : most));
    }

    private static Optional<DeadlineRule> limit(Stage stage, DeadlineRule rule) {
        if (rule.standing().isLimit()) {
            return Optional.of(rule);
        }
        return rule.key().equals(stage.response())
                ? stage.deadline(stage.responseLimit())
                : Optional.empty();
    }

    private static int mostWithin(DeadlineRule limit) {
        return switch (limit.timescale()) {
            case Timescale.WorkingDays(int days) -> days;
            case Timescale.WorkingDaysBefore(int days) -> days;
            case Timescale.MonthsCommencingOn(int months) -> months * WORKING_DAYS_A_MONTH;
            case Timescale.MonthsAfter(int months) -> months * WORKING_DAYS_A_MONTH;
        };
    }
}
