package org.redress.core.complaint;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.redress.core.procedure.StageId;

/// A command filled in as an officer would today, to learn whether the rules take it.
record Probe(Command command, Optional<StageId> stage, Optional<String> about) {

    static final Text WORDS = Text.of("to be filled in");

    static Probe of(Command command) {
        return new Probe(command, Optional.empty(), Optional.empty());
    }

    static Probe at(StageId stage, Command command) {
        return new Probe(command, Optional.of(stage), Optional.empty());
    }

    Probe about(Object what) {
        return new Probe(command, stage, Optional.of(what.toString()));
    }

    NextAction put(Complaint complaint, Rulebook rules, LocalDate today) {
        Decision decision =
                Decider.decide(Optional.of(complaint), command, new Basis.Rules(), rules, today);
        List<Refusal> refusals =
                switch (decision) {
                    case Decision.Taken _ -> List.of();
                    case Decision.Refused(List<Refusal> reasons) ->
                            reasons.stream().filter(Probe::isNotToBeFilledIn).toList();
                };
        return new NextAction(command.getClass(), stage, about, refusals);
    }

    /// The officer will choose the team and the category from the area's own.
    private static boolean isNotToBeFilledIn(Refusal refusal) {
        return !refusal.rule().equals(Rule.UNKNOWN_TEAM.id())
                && !refusal.rule().equals(Rule.UNKNOWN_CATEGORY.id());
    }
}
