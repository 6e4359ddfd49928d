package org.redress.core.store;

import java.util.ArrayList;
import java.util.List;
import org.redress.core.complaint.Complaint;
import org.redress.core.complaint.Lesson;
import org.redress.core.complaint.TeamCode;
import org.redress.core.spi.Row;

/// The rows that stand for a lesson and the cases that it is drawn from.
final class LessonRows {

    private LessonRows() {}

    static List<Row> of(Complaint complaint, Lesson lesson) {
        List<Row> rows = new ArrayList<>();
        rows.add(row(complaint, lesson));
        for (int at = 0; at < lesson.alsoFrom().size(); at++) {
            rows.add(
                    RowBuilder.in(Tables.LESSON_SOURCE)
                            .with("lesson", lesson.number())
                            .with("item", at + 1)
                            .with("reference", lesson.alsoFrom().get(at).value())
                            .row());
        }
        return rows;
    }

    private static Row row(Complaint complaint, Lesson lesson) {
        return RowBuilder.in(Tables.LESSON)
                .with("lesson", lesson.number())
                .with("reference", complaint.reference().value())
                .with("area", complaint.area().value())
                .maybe("team", complaint.team().map(TeamCode::value))
                .with("drawn_on", lesson.drawnOn())
                .maybe("theme", lesson.theme())
                .with("wording", lesson.wording().id())
                .maybe("action", lesson.action())
                .maybe("owner", lesson.owner())
                .maybe("due_on", lesson.dueOn())
                .maybe("done_on", lesson.doneOn())
                .row();
    }
}
