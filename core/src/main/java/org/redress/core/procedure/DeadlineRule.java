package org.redress.core.procedure;

import java.util.stream.Stream;
import org.redress.core.calendar.Source;
import org.redress.core.calendar.Timescale;

/// One deadline of a stage, as the statute, the Code or the policy puts it.
///
/// @param key its stable name in the interfaces, such as `respond_target`; unique within the stage
/// @param label what officers call it, such as `Respond`
/// @param from the day counted from
/// @param timescale how long
/// @param standing guide, target or limit
/// @param source where the rule stands
public record DeadlineRule(
        String key,
        String label,
        Anchor from,
        Timescale timescale,
        Standing standing,
        Source source) {

    /// The rule with a council's own promise in it, and the limit beside it where it was one.
    Stream<DeadlineRule> promising(int workingDays) {
        Timescale promise = new Timescale.WorkingDays(workingDays);
        DeadlineRule target = new DeadlineRule(key, label, from, promise, Standing.TARGET, source);
        return standing.isLimit() ? Stream.of(target, limit()) : Stream.of(target);
    }

    private DeadlineRule limit() {
        return new DeadlineRule(
                limitKey(key), label + " at the latest", from, timescale, Standing.LIMIT, source);
    }

    static String limitKey(String key) {
        return key + "_limit";
    }
}
