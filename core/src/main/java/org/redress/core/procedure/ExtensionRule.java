package org.redress.core.procedure;

import java.util.Optional;
import org.redress.core.calendar.Source;

/// How far a stage's response may be put off. Every extension gives its reason and its new date.
///
/// @param cap the key of the deadline beyond which the new date may not fall; empty where it is by
///   agreement
/// @param beyondCapForGoodReason whether discretion may go beyond the cap
/// @param agreedBy the key of the deadline by which the extension must be agreed, where there is
///   one
/// @param tellsNextStep whether the person must be told how to take the matter further when it is
///   extended
/// @param source where the rule stands
public record ExtensionRule(
        Optional<String> cap,
        boolean beyondCapForGoodReason,
        Optional<String> agreedBy,
        boolean tellsNextStep,
        Source source) {}
