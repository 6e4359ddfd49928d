package org.redress.core.complaint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Collects everything that speaks against a command, and settles it. Not thread-safe; one for each
/// command.
final class Objections {

    private static final Set<Rule> WRONG_DAYS =
            EnumSet.of(
                    Rule.DAY_IN_FUTURE,
                    Rule.BEFORE_RECEIPT,
                    Rule.BEFORE_REQUEST,
                    Rule.REQUEST_ORDER);

    /// What an older record may simply not tell: that is no departure from a rule.
    private static final Set<Rule> UNTOLD = EnumSet.of(Rule.FACT_MISSING);

    private final List<Objection> raised = new ArrayList<>();

    void add(Objection objection) {
        raised.add(objection);
    }

    void add(Rule rule, String field, String reason) {
        add(Objection.to(rule, field, reason));
    }

    /// The same, unless the rule has been objected by already.
    void addUnlessRaised(Objection objection) {
        if (!haveRaised(objection.rule())) {
            add(objection);
        }
    }

    boolean haveRaised(Rule rule) {
        return raised.stream().anyMatch(earlier -> earlier.rule() == rule);
    }

    boolean isEmpty() {
        return raised.isEmpty();
    }

    /// Whether it asks for more than a wrong day to be put right, so that what it would lead to
    /// means nothing.
    boolean leaveNothingToLookAt() {
        return raised.stream()
                .map(Objection::rule)
                .anyMatch(rule -> !rule.isConduct() && !WRONG_DAYS.contains(rule));
    }

    Decision settle(Basis basis, LocalDate on, List<Event> events) {
        List<Refusal> refusals =
                raised.stream()
                        .filter(objection -> objection.refuses(basis))
                        .map(Objection::refusal)
                        .toList();
        if (!refusals.isEmpty()) {
            return new Decision.Refused(refusals);
        }
        return new Decision.Taken(Stream.concat(events.stream(), departures(basis, on)).toList());
    }

    private Stream<Event> departures(Basis basis, LocalDate on) {
        return switch (basis) {
            case Basis.Rules() -> Stream.empty();
            case Basis.Discretion(Text reason) ->
                    departures(
                            on,
                            Event.RuleDepartedFrom.Ground.DISCRETION,
                            Optional.of(reason.ref()));
            case Basis.AsRecorded() ->
                    departures(on, Event.RuleDepartedFrom.Ground.AS_RECORDED, Optional.empty());
        };
    }

    private static boolean isDeparture(Objection objection, Event.RuleDepartedFrom.Ground ground) {
        return ground == Event.RuleDepartedFrom.Ground.DISCRETION
                || !UNTOLD.contains(objection.rule());
    }

    private Stream<Event> departures(
            LocalDate on, Event.RuleDepartedFrom.Ground ground, Optional<TextRef> reason) {
        return raised.stream()
                .filter(objection -> isDeparture(objection, ground))
                .<Event>map(objection ->
                        new Event.RuleDepartedFrom(
                                on,
                                objection.rule().id(),
                                objection.refusal().source(),
                                ground,
                                reason))
                .distinct();
    }
}
