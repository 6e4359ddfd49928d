package org.redress.corporate;

/// A provision of the Code whose keeping the cases show.
///
/// @param id its row and the beginning of its other parts' ids; never renamed
/// @param part where it stands in the Code: a provision or, where it is spread over one, a part
/// @param label what it asks, as a heading
/// @param one what it speaks of, in the singular, such as `stage 1 complaint`
/// @param many the same in the plural
/// @param done what was done where it was kept, as after `was`: `acknowledged within 5 working
///   days`
/// @param records a query with the columns `reference`, `stage`, `day` (which gives the year) and
///   `fault` (what is not in line, without names; null where nothing is). What cannot be judged yet
///   is not among its rows
record Provision(
        String id,
        String part,
        String label,
        String one,
        String many,
        String done,
        String records) {

    /// The label after its place in the Code.
    String heading() {
        return part + ": " + label;
    }

    /// The rows whose day is among the report's.
    String inPeriod() {
        return """
        (select p.reference, p.stage, p.day, p.fault
        from (
        %s
        ) p
        where p.day between :first_day and :last_day)
        """
                .formatted(records);
    }
}
