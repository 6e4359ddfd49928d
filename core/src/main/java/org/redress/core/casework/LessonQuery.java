package org.redress.core.casework;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.redress.core.procedure.AreaId;

/// Which lessons to list, of all areas. Every part that is given narrows the list.
///
/// @param within the areas that may be looked at; empty for all
/// @param area an area's id
/// @param theme a theme, letter case ignored
/// @param state where its action stands today
/// @param team a team's code
/// @param order what comes first
/// @param after the place after which the page starts
/// @param limit 1 to 100
public record LessonQuery(
        Optional<Set<AreaId>> within,
        Optional<String> area,
        Optional<String> theme,
        Optional<State> state,
        Optional<String> team,
        Order order,
        Optional<Place> after,
        int limit) {

    /// Where those stand in a list by days that are not done and due on none, and those done.
    private static final LocalDate WITHOUT_DAY = LocalDate.of(9998, 12, 31);

    private static final LocalDate DONE = LocalDate.of(9999, 12, 31);

    public LessonQuery {
        if (limit < 1 || limit > 100) {
            throw new IllegalArgumentException("a page has 1 to 100 rows: " + limit);
        }
    }

    /// The same, in these areas at most.
    public LessonQuery within(Set<AreaId> areas) {
        return new LessonQuery(
                Optional.of(Set.copyOf(areas)), area, theme, state, team, order, after, limit);
    }

    /// What comes first.
    public enum Order {
        /// By the case's reference, then by number.
        REFERENCE,
        /// What is not done first, by the day on which it is due; those without a day come last.
        DUE
    }

    /// Where a lesson's action stands.
    public enum State {
        /// Not done, and not past its day.
        OPEN,
        /// Not done, and past its day.
        OVERDUE,
        DONE
    }

    /// A lesson's place in the list.
    ///
    /// @param day by which the list is ordered, where it is by a day
    /// @param lesson its number within the complaint
    public record Place(Optional<LocalDate> day, String reference, int lesson) {

        /// A place by reference, then by number.
        public Place(String reference, int lesson) {
            this(Optional.empty(), reference, lesson);
        }

        /// The place of a lesson in a list by the days on which they are due.
        public static Place byDue(LessonEntry lesson) {
            LocalDate day = lesson.doneOn().isPresent() ? DONE : lesson.dueOn().orElse(WITHOUT_DAY);
            return new Place(Optional.of(day), lesson.reference(), lesson.lesson());
        }
    }
}
