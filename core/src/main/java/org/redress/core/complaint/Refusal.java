package org.redress.core.complaint;

import java.util.Optional;
import org.redress.core.calendar.Source;

/// Why a command is refused.
///
/// @param rule a stable id of the rule, such as `escalation-window`
/// @param field the field of the command that breaks it, where one does
/// @param reason in plain words, with the dates that matter
/// @param source where the rule stands
/// @param discretion in plain words, the discretion that would allow it, where there is one
public record Refusal(
        String rule,
        Optional<String> field,
        String reason,
        Source source,
        Optional<String> discretion) {}
