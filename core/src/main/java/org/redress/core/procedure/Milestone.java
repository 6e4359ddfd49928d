package org.redress.core.procedure;

import java.util.Optional;

/// A step of a stage between its request and its response. Milestones are reached in the order
/// declared.
///
/// @param id its id
/// @param label what officers call it, as a noun, such as `Panel's meeting`
/// @param deadline the key of the deadline rule that says when it is due, where there is one
/// @param needed whether the stage's response waits for it
/// @param notice where the step tells somebody of a later one: which, and how long before
public record Milestone(
        MilestoneId id,
        String label,
        Optional<String> deadline,
        boolean needed,
        Optional<Notice> notice) {

    /// As it stands after "the day of".
    String inWords() {
        return "the " + Character.toLowerCase(label.charAt(0)) + label.substring(1);
    }

    /// The duty to give notice of another milestone.
    ///
    /// @param of the milestone that is announced
    /// @param workingDays the fewest working days between the day of telling (day zero) and that
    ///   milestone
    public record Notice(MilestoneId of, int workingDays) {}
}
