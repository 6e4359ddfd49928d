package org.redress.core.procedure;

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
        String key, String label, Anchor from, Timescale timescale, Standing standing, Source source) {

    DeadlineRule within(Timescale other) {
        return new DeadlineRule(key, label, from, other, standing, source);
    }
}
