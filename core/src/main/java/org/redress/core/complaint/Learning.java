package org.redress.core.complaint;

import java.util.List;
import java.util.Optional;

/// Drawing lessons, and acting on them.
final class Learning {

    private Learning() {}

    static List<Event> draw(Question question, Command.DrawLesson command) {
        List<Reference> others =
                command.alsoFrom().stream()
                        .filter(other -> !other.equals(question.complaint().reference()))
                        .distinct()
                        .toList();
        others.stream()
                .filter(other -> !question.rules().hasCase(other))
                .forEach(other ->
                        question.object(
                                Rule.UNKNOWN_CASE, "alsoFrom", "there is no case " + other));
        return List.of(
                new Event.LessonDrawn(
                        command.on(),
                        question.complaint().lessons().size() + 1,
                        Receiving.ref(command.theme()),
                        command.wording().ref(),
                        Receiving.ref(command.action()),
                        Receiving.ref(command.owner()),
                        command.dueOn(),
                        others));
    }

    static List<Event> complete(Question question, Command.CompleteLesson command) {
        Optional<Lesson> lesson =
                question.complaint().lessons().stream()
                        .filter(found -> found.number() == command.lesson())
                        .findFirst();
        if (lesson.isEmpty()) {
            question.object(
                    Rule.UNKNOWN_LESSON, "lesson", "there is no lesson " + command.lesson());
        }
        lesson.flatMap(Lesson::doneOn)
                .ifPresent(day ->
                        question.object(
                                Rule.DONE_TWICE,
                                "lesson",
                                "lesson " + command.lesson() + " was done on " + Words.day(day)));
        return List.of(
                new Event.LessonDone(
                        command.on(), command.lesson(), Receiving.ref(command.evidence())));
    }
}
