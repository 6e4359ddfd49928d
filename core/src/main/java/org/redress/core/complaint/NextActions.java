package org.redress.core.complaint;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.redress.core.procedure.Procedure;

/// What can be done with a complaint today. Each command is put to the [Decider] as an officer
/// would fill it in, by the rules; one that does not fit where the complaint stands is left out.
public final class NextActions {

    private NextActions() {}

    /// Every command that fits where the complaint stands, with the reasons for which it would be
    /// refused.
    public static List<NextAction> of(Complaint complaint, Rulebook rules, LocalDate today) {
        Optional<Procedure> procedure = complaint.procedure().flatMap(rules::procedure);
        return new Probes(complaint, procedure, rules, today)
                .all()
                .map(probe -> probe.put(complaint, rules, today))
                .filter(NextActions::fits)
                .toList();
    }

    private static boolean fits(NextAction action) {
        return action.refusals().stream()
                .noneMatch(refusal ->
                        refusal.rule().equals(Rule.UNSUITED_TO_STATUS.id())
                                || refusal.rule().equals(Rule.NO_SERVICE_REQUEST.id())
                                || refusal.rule().equals(Rule.NO_CONSENT_AWAITED.id())
                                || refusal.rule().equals(Rule.SERVICE_ANSWERED_TWICE.id())
                                || refusal.rule().equals(Rule.NOT_SUSPENDED.id())
                                || refusal.rule().equals(Rule.SUSPENDED_ALREADY.id()));
    }
}
