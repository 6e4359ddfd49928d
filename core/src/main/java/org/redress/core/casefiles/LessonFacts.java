package org.redress.core.casefiles;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.redress.core.complaint.Text;
import org.redress.core.spi.Fields;

/// A line of `lessons.csv`.
///
/// @param drawnOn the day under which it is recorded, which the file does not say
record LessonFacts(
        int line,
        LocalDate drawnOn,
        Optional<Text> theme,
        Text lesson,
        Optional<Text> owner,
        Optional<LocalDate> dueOn,
        Optional<LocalDate> doneOn) {

    static final Comparator<LessonFacts> BY_DAY = Comparator.comparing(LessonFacts::drawnOn);

    /// The facts; empty where something is refused.
    ///
    /// @param receivedOn when the complaint came in
    /// @param closedOn when it was last closed; or came in, if it never was
    static Optional<LessonFacts> read(Fields fields, LocalDate receivedOn, LocalDate closedOn) {
        fields.require("lesson");
        Optional<LocalDate> dueOn = fields.day("due_on");
        Optional<LocalDate> doneOn = fields.past("done_on");
        fields.notBefore("done_on", doneOn, Optional.of(receivedOn), "the complaint came in");
        if (!fields.isSound()) {
            return Optional.empty();
        }
        return Optional.of(
                new LessonFacts(
                        fields.number(),
                        doneOn.filter(done -> done.isBefore(closedOn)).orElse(closedOn),
                        fields.text("theme"),
                        fields.text("lesson").orElseThrow(),
                        fields.text("owner"),
                        dueOn,
                        doneOn));
    }
}
