package org.redress.core.procedure;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.redress.core.calendar.Source;
import org.redress.core.calendar.Timescale;

/// One stage of a procedure.
///
/// @param id its id in the procedure
/// @param label what officers call it
/// @param opening what opens it: its day zero
/// @param clock where its response clock starts
/// @param deadlines every deadline, in the order in which an officer meets them
/// @param acknowledgement the key of the deadline for acknowledging
/// @param response the key of the deadline for responding that the council promises
/// @param responseLimit the key of the deadline for responding that the law or the Code allows
/// @param countedBy the key of the deadline by which reports count a record as in time
/// @param extension how the response may be put off, where it may
/// @param delayExplained where the duty stands to explain a response that is past its limit, where
///   there is one
/// @param escalation when the next stage may be asked for, where there is a next stage
/// @param milestones the steps on the way, in order
/// @param roles the people it needs
public record Stage(
        StageId id,
        String label,
        Opening opening,
        Clock clock,
        List<DeadlineRule> deadlines,
        Optional<String> acknowledgement,
        String response,
        String responseLimit,
        String countedBy,
        Optional<ExtensionRule> extension,
        Optional<Source> delayExplained,
        Optional<EscalationWindow> escalation,
        List<Milestone> milestones,
        List<Role> roles) {

    public Stage {
        deadlines = List.copyOf(deadlines);
        milestones = List.copyOf(milestones);
        roles = List.copyOf(roles);
        requireDeclared(
                id,
                deadlines,
                keysNamed(acknowledgement, response, responseLimit, extension, escalation));
        requireDeclared(id, deadlines, Stream.of(countedBy));
        requireDeclared(id, deadlines, milestones.stream().flatMap(m -> m.deadline().stream()));
        if (clock == Clock.FROM_ACKNOWLEDGEMENT && acknowledgement.isEmpty()) {
            throw new IllegalArgumentException(
                    "stage " + id + " counts from an acknowledgement it does not have");
        }
    }

    /// The rule with that key.
    public Optional<DeadlineRule> deadline(String key) {
        return deadlines.stream().filter(rule -> rule.key().equals(key)).findFirst();
    }

    public Optional<Milestone> milestone(MilestoneId wanted) {
        return milestones.stream().filter(milestone -> milestone.id().equals(wanted)).findFirst();
    }

    public Optional<Role> role(RoleId wanted) {
        return roles.stream().filter(role -> role.id().equals(wanted)).findFirst();
    }

    /// What an anchor is called after "the day of", such as `receipt`.
    public String inWords(Anchor anchor) {
        return switch (anchor) {
            case Anchor.Request() -> opening.inWords();
            case Anchor.ClockStart() ->
                    switch (clock) {
                        case FROM_REQUEST -> opening.inWords();
                        case FROM_ACKNOWLEDGEMENT -> "acknowledgement";
                    };
            case Anchor.Response() -> "the response";
            case Anchor.Reached(MilestoneId id) ->
                    milestone(id).map(Milestone::inWords).orElse(id.value());
        };
    }

    /// When a rule of the stage falls due, such as `10 working days from receipt`.
    public String inWords(DeadlineRule rule) {
        String from = inWords(rule.from());
        String length = rule.timescale().inWords();
        return switch (rule.timescale()) {
            case Timescale.WorkingDays(int days) ->
                    days == 0 ? "on the day of " + from : length + " from " + from;
            case Timescale.WorkingDaysBefore _ -> length + " " + from;
            case Timescale.MonthsCommencingOn _, Timescale.MonthsAfter _ -> length + " of " + from;
        };
    }

    /// The stage with an authority's own number of working days for some of its targets. Only
    /// targets change: where one rule was promise and limit at once, the limit stays, as a rule of
    /// its own whose key ends in `_limit`.
    ///
    /// @param own the authority's own number for a rule, where it has one
    public Stage withTargets(Function<DeadlineRule, Optional<Integer>> own) {
        boolean limitSplit =
                deadline(responseLimit)
                        .filter(rule -> rule.standing() == Standing.TARGET_AND_LIMIT)
                        .flatMap(own)
                        .isPresent();
        return new Stage(
                id,
                label,
                opening,
                clock,
                deadlines.stream().flatMap(rule -> withTarget(rule, own)).toList(),
                acknowledgement,
                response,
                limitSplit ? DeadlineRule.limitKey(responseLimit) : responseLimit,
                countedBy,
                extension,
                delayExplained,
                escalation,
                milestones,
                roles);
    }

    private static Stream<DeadlineRule> withTarget(
            DeadlineRule rule, Function<DeadlineRule, Optional<Integer>> own) {
        return rule.standing().isTarget()
                ? own.apply(rule).map(rule::promising).orElse(Stream.of(rule))
                : Stream.of(rule);
    }

    private static Stream<String> keysNamed(
            Optional<String> acknowledgement,
            String response,
            String responseLimit,
            Optional<ExtensionRule> extension,
            Optional<EscalationWindow> escalation) {
        return Stream.of(
                        acknowledgement.stream(),
                        Stream.of(response, responseLimit),
                        extension.flatMap(ExtensionRule::cap).stream(),
                        extension.flatMap(ExtensionRule::agreedBy).stream(),
                        escalation.map(EscalationWindow::deadline).stream())
                .flatMap(keys -> keys);
    }

    private static void requireDeclared(
            StageId id, List<DeadlineRule> deadlines, Stream<String> named) {
        Set<String> declared = new HashSet<>();
        for (DeadlineRule rule : deadlines) {
            if (!declared.add(rule.key())) {
                throw new IllegalArgumentException(
                        "stage " + id + " declares deadline " + rule.key() + " twice");
            }
        }
        named.filter(key -> !declared.contains(key))
                .findFirst()
                .ifPresent(key -> {
                    throw new IllegalArgumentException(
                            "stage "
                                    + id
                                    + " names deadline "
                                    + key
                                    + ", which it does not declare");
                });
    }
}
