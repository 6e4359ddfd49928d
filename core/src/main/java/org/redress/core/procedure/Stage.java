package org.redress.core.procedure;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.redress.core.calendar.Timescale;

/// One stage of a procedure.
///
/// @param id its id in the procedure
/// @param label what officers call it
/// @param clock where its response clock starts
/// @param deadlines every deadline, in the order in which an officer meets them
/// @param acknowledgement the key of the deadline for acknowledging
/// @param response the key of the deadline for responding that the council promises
/// @param responseLimit the key of the deadline for responding that the law or the Code allows
/// @param extension how the response may be put off, where it may
/// @param escalation when the next stage may be asked for, where there is a next stage
/// @param milestones the steps on the way, in order
/// @param roles the people it needs
public record Stage(
        StageId id,
        String label,
        Clock clock,
        List<DeadlineRule> deadlines,
        Optional<String> acknowledgement,
        String response,
        String responseLimit,
        Optional<ExtensionRule> extension,
        Optional<EscalationWindow> escalation,
        List<Milestone> milestones,
        List<Role> roles) {

    public Stage {
        deadlines = List.copyOf(deadlines);
        milestones = List.copyOf(milestones);
        roles = List.copyOf(roles);
        requireDeclared(id, deadlines, keysNamed(acknowledgement, response, responseLimit, extension, escalation));
        requireDeclared(id, deadlines, milestones.stream().flatMap(m -> m.deadline().stream()));
        if (clock == Clock.FROM_ACKNOWLEDGEMENT && acknowledgement.isEmpty()) {
            throw new IllegalArgumentException("stage " + id + " counts from an acknowledgement it does not have");
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

    /// The stage with an authority's own number of working days for some of its targets. Only targets change.
    ///
    /// @param own the authority's own number for a rule, where it has one
    public Stage withTargets(Function<DeadlineRule, Optional<Integer>> own) {
        return new Stage(
                id,
                label,
                clock,
                deadlines.stream().map(rule -> withTarget(rule, own)).toList(),
                acknowledgement,
                response,
                responseLimit,
                extension,
                escalation,
                milestones,
                roles);
    }

    private static DeadlineRule withTarget(DeadlineRule rule, Function<DeadlineRule, Optional<Integer>> own) {
        if (rule.standing() != Standing.TARGET) {
            return rule;
        }
        return own.apply(rule).map(days -> rule.within(new Timescale.WorkingDays(days))).orElse(rule);
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

    private static void requireDeclared(StageId id, List<DeadlineRule> deadlines, Stream<String> named) {
        Set<String> declared = new HashSet<>();
        for (DeadlineRule rule : deadlines) {
            if (!declared.add(rule.key())) {
                throw new IllegalArgumentException("stage " + id + " declares deadline " + rule.key() + " twice");
            }
        }
        named.filter(key -> !declared.contains(key)).findFirst().ifPresent(key -> {
            throw new IllegalArgumentException("stage " + id + " names deadline " + key + ", which it does not declare");
        });
    }
}
