package org.redress.app.desk;

import java.time.LocalDate;
import java.util.Optional;
import org.redress.app.page.Tag;
import org.redress.core.calendar.WorkingCalendar;
import org.redress.core.complaint.Rag;
import org.redress.core.complaint.RagDates;
import org.redress.core.complaint.Timeliness;

/// How urgent something is, as a tag and in words.
public final class Urgency {

    static final Tag QUIET = new Tag("No deadline", "○", "desk-tag--quiet");

    private Urgency() {}

    /// How urgent a response is.
    public static Tag tag(Rag rag) {
        return switch (rag) {
            case GREEN -> new Tag("On track", "●", "desk-tag--green");
            case AMBER -> new Tag("Due soon", "▲", "desk-tag--amber");
            case RED -> new Tag("Overdue", "■", "desk-tag--red");
            case BLACK -> new Tag("Past the legal limit", "◆", "desk-tag--black");
        };
    }

    /// Of something that has no day by which it is due.
    public static Tag quiet(String word) {
        return new Tag(word, "○", "desk-tag--quiet");
    }

    static Tag tag(Timeliness.Mark mark, LocalDate today, WorkingCalendar calendar) {
        return switch (mark.state()) {
            case MET -> new Tag("Met", "✓", "desk-tag--green");
            case MISSED ->
                    mark.metOn().isPresent()
                            ? new Tag("Met late", "■", "desk-tag--red")
                            : tag(Rag.RED);
            case OPEN -> near(mark.deadline().due(), today, calendar);
            case PASSED -> quiet("Passed");
        };
    }

    /// A day that no response clock measures: due soon while as few working days are left as make a
    /// response due soon.
    public static Tag near(LocalDate due, LocalDate today, WorkingCalendar calendar) {
        if (due.isBefore(today)) {
            return tag(Rag.RED);
        }
        return tag(RagDates.isSoon(today, due, calendar) ? Rag.AMBER : Rag.GREEN);
    }

    /// How far a day is away, such as `4 working days left`.
    public static String distance(LocalDate due, LocalDate today, WorkingCalendar calendar) {
        if (due.equals(today)) {
            return "today";
        }
        boolean past = due.isBefore(today);
        int days = past ? calendar.between(due, today) : calendar.between(today, due);
        String words = days == 1 ? "1 working day" : days + " working days";
        return words + (past ? " late" : " left");
    }

    /// The tag of a list's row.
    public static Tag tag(Optional<Rag> rag, String status) {
        return rag.map(Urgency::tag).orElseGet(() -> quiet(Phrases.ofWord(status)));
    }
}
