package org.redress.core.complaint;

import java.util.Optional;

/// What events make of the lessons.
final class LessonEvolution {

    private LessonEvolution() {}

    static void draw(ComplaintDraft draft, Event.LessonDrawn drawn) {
        draft.lessons.add(
                new Lesson(
                        drawn.lesson(),
                        drawn.on(),
                        drawn.theme(),
                        drawn.wording(),
                        drawn.action(),
                        drawn.owner(),
                        drawn.dueOn(),
                        Optional.empty(),
                        Optional.empty(),
                        drawn.alsoFrom()));
    }

    static void done(ComplaintDraft draft, Event.LessonDone done) {
        ComplaintDraft.replace(
                draft.lessons,
                lesson -> lesson.number() == done.lesson(),
                lesson -> done(lesson, done));
    }

    private static Lesson done(Lesson lesson, Event.LessonDone done) {
        return new Lesson(
                lesson.number(),
                lesson.drawnOn(),
                lesson.theme(),
                lesson.wording(),
                lesson.action(),
                lesson.owner(),
                lesson.dueOn(),
                Optional.of(done.on()),
                done.evidence(),
                lesson.alsoFrom());
    }
}
