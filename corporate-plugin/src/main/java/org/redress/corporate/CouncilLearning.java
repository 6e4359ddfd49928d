package org.redress.corporate;

import java.util.List;
import org.redress.core.report.ColumnsSpec;
import org.redress.core.report.ListSpec;
import org.redress.core.report.RowSpec.Share;
import org.redress.core.report.RowSpec.Total;
import org.redress.core.report.SectionSpec;
import org.redress.core.report.SentenceSpec.Counted;
import org.redress.core.report.TableSpec;
import org.redress.core.report.TextSpec;

/// What the council learnt from complaints, and what it changed.
final class CouncilLearning {

    private static final String LIST =
            """
            select %s as item, l.reference, (l.drawn_on, l.reference, l.lesson) as place
            from reporting.lesson(:as_at) l
            where l.drawn_on between :first_day and :last_day
            """;

    private static final String ACTION =
            """
            rtrim(l.action, '. ') || '. ' || case
                when l.done_on is not null then 'Done on ' || to_char(l.done_on, 'FMDD FMMonth YYYY') || '.'
                when l.due_on < :as_at then 'Overdue since ' || to_char(l.due_on, 'FMDD FMMonth YYYY') || '.'
                else 'Under way' || coalesce(', due on ' || to_char(l.due_on, 'FMDD FMMonth YYYY'), '') || '.'
            end\
            """;

    private CouncilLearning() {}

    /// Each lesson in the year in which it was drawn.
    static TableSpec lessons() {
        List<String> all = List.of("done", "overdue", "under-way");
        return new TableSpec(
                "service-improvements",
                "Lessons, by what became of them",
                new ColumnsSpec.Years(3),
                Records.council("reporting.lesson(:as_at)", "drawn_on", "null::text", "true")
                        .under(
                                "case when r.done_on is not null then 'done'"
                                        + " when r.due_on < :as_at then 'overdue' else 'under-way' end"),
                List.of(
                        new Share("done", "Carried out", "done", all),
                        new Share("overdue", "Overdue", "overdue", all),
                        new Share("under-way", "Under way", "under-way", all),
                        new Total("total", "Lessons", all)),
                List.of());
    }

    static SectionSpec section() {
        return SectionSpec.of("learning", "Lessons and service improvements", lessons())
                .saying(
                        new Counted(
                                "service-improvements",
                                "total",
                                "lesson was drawn",
                                "lessons were drawn"),
                        new Counted(
                                "service-improvements",
                                "done",
                                "lesson was carried out",
                                "lessons were carried out"))
                .listing(
                        new ListSpec(
                                "lessons",
                                "What the council learnt",
                                LIST.formatted("l.wording"),
                                "No lesson was drawn in the year."),
                        new ListSpec(
                                "improvements",
                                "What was changed because of it",
                                LIST.formatted(ACTION),
                                "No action was agreed in the year."))
                .asking(
                        TextSpec.prose(
                                "improvements-commentary", "Service improvements: commentary"));
    }
}
