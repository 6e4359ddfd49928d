package org.redress.core.procedure;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/// The days known of a stage, from which its deadlines follow.
///
/// @param requested the day it was asked for (a first stage: the day of receipt)
/// @param acknowledged the day of acknowledgement, if known
/// @param responded the day of the response, if given
/// @param reached the day on which each milestone was reached, for those reached
public record StageDates(
        LocalDate requested,
        Optional<LocalDate> acknowledged,
        Optional<LocalDate> responded,
        Map<MilestoneId, LocalDate> reached) {

    public StageDates {
        reached = Map.copyOf(reached);
    }

    public static StageDates requested(LocalDate day) {
        return new StageDates(day, Optional.empty(), Optional.empty(), Map.of());
    }
}
