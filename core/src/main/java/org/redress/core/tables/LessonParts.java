package org.redress.core.tables;

import java.util.List;
import org.redress.core.report.ListSpec;
import org.redress.core.report.RowSpec.Count;
import org.redress.core.report.RowSpec.Each;
import org.redress.core.report.RowSpec.Entry;
import org.redress.core.report.SentenceSpec;

/// What the council learnt, and what came of it.
public final class LessonParts {

    /// Without its owner: a report names nobody, and the register does.
    private static final String ACTION =
            """
            concat_ws(' ',
                'Action: ' || rtrim(l.action, '. ') || '.',
                'Due ' || to_char(l.due_on, 'FMDD FMMonth YYYY') || '.',
                case
                    when l.done_on is not null then 'Done ' || to_char(l.done_on, 'FMDD FMMonth YYYY') || '.'
                    when l.due_on < :as_at then 'Overdue.'
                    else 'Not done yet.'
                end,
                case
                    when cardinality(l.also_from) > 0
                        then 'Drawn from ' || (cardinality(l.also_from) + 1) || ' cases.'
                end)\
            """;

    private static final String STANDING =
            "case when r.done_on is not null then 'done'"
                    + " when r.due_on < :as_at then 'overdue' else 'open' end";

    private static final String LIST =
            """
            select %s as item, l.reference, (l.drawn_on, l.reference, l.lesson) as place
            from reporting.lesson(:as_at) l
            where l.area = :area
              and l.drawn_on between %s and %s
            """;

    private LessonParts() {}

    /// How many lessons were drawn, by theme, largest first, each in the year in which it was
    /// drawn.
    public static ToldTable byTheme() {
        String id = "lessons-by-theme";
        return ToldTable.of(
                Yearly.table(
                        id,
                        "Lessons, by theme",
                        Counting.of("reporting.lesson", "drawn_on")
                                .under("'theme:' || coalesce(r.theme, '')", "'all'"),
                        List.of(
                                new Each(
                                        "theme:",
                                        List.of(new Entry("", "not-given", "No theme given")),
                                        Each.Order.LARGEST_FIRST,
                                        "not-given"),
                                new Count("total", "Total", "all"))),
                new SentenceSpec.Counted(id, "total", "lesson was drawn", "lessons were drawn"));
    }

    /// What became of the lessons, each in the year in which it was drawn; one that did not hold
    /// also in every year in which it came back.
    public static ToldTable state() {
        String id = "lessons-state";
        Counting lessons = Counting.of("reporting.lesson", "drawn_on");
        return ToldTable.of(
                Yearly.table(
                        id,
                        "What became of the lessons",
                        Counting.all(
                                lessons.under(
                                        "'drawn'",
                                        STANDING,
                                        "case when cardinality(r.also_from) > 0 then 'several' end"),
                                LessonsNotHeld.under("'not-held'")),
                        List.of(
                                new Count("drawn", "Drawn", "drawn"),
                                new Count("from-several", "Drawn from several cases", "several"),
                                new Count("done", "Done", "done"),
                                new Count("overdue", "Overdue", "overdue"),
                                new Count("not-done-yet", "Not done yet", "open"),
                                new Count("did-not-hold", "Did not hold", "not-held")),
                        LessonsNotHeld.NOTE),
                new SentenceSpec.Counted(
                        id, "did-not-hold", "lesson failed to hold", "lessons failed to hold"));
    }

    /// The lessons that the year's complaints showed not to have held.
    public static ListSpec notHeld() {
        return LessonsNotHeld.list();
    }

    /// What was learnt in the year.
    public static ListSpec drawn(String id, String title) {
        return new ListSpec(id, title, inYear("l.wording"), "No lesson was drawn in the year.");
    }

    /// What is being done about what was learnt in the year.
    public static ListSpec actions(String id, String title) {
        String item = "case when l.action is not null then " + ACTION + " end";
        return new ListSpec(id, title, inYear(item), "No action was agreed in the year.");
    }

    /// What became of the lessons drawn in the year before.
    public static ListSpec progress() {
        String item =
                "case when l.wording is not null then rtrim(l.wording, '. ') || '. ' || "
                        + ACTION
                        + " end";
        return new ListSpec(
                "lessons-progress",
                "Progress on last year's lessons",
                LIST.formatted(
                        item,
                        "(:first_day::date - interval '1 year')::date",
                        "(:first_day::date - 1)"),
                "No lesson was drawn last year.");
    }

    private static String inYear(String item) {
        return LIST.formatted(item, ":first_day", ":last_day");
    }
}
