package org.redress.core.procedure;

import java.util.Optional;
import org.redress.core.calendar.Source;
import org.redress.core.calendar.Timescale;

/// When the next stage may be asked for.
///
/// @param deadline the key of the stage's deadline rule (counted from the response) within which
///   anybody may ask
/// @param late a longer window for stated grounds, where there is one
/// @param whenOverdue whether the person may also ask once the response is past its limit and has
///   not come
/// @param source where the rule stands
public record EscalationWindow(
        String deadline, Optional<Late> late, boolean whenOverdue, Source source) {

    /// The longer window.
    ///
    /// @param timescale counted from the response
    /// @param grounds in words, when it is open
    public record Late(Timescale timescale, String grounds) {}
}
