package org.redress.app.page;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A question of a form, with the answer given so far.
public sealed interface Question {

    /// The path of its field.
    String name();

    /// A name and an answer that nobody is asked for.
    record Hidden(String name, String value) implements Question {}

    /// Something to know before the next question.
    record Note(String name, String words) implements Question {}

    /// A line of text.
    ///
    /// @param prefix such as `£`; empty text for none
    record Line(String name, Words words, String prefix, String value) implements Question {}

    /// Several lines.
    record Passage(String name, Words words, String value) implements Question {}

    /// A day in three boxes.
    record Day(String name, Words words, String day, String month, String year)
            implements Question {}

    /// One of a few.
    ///
    /// @param radios whether all are shown at once
    record Choice(String name, Words words, boolean radios, List<Option> options)
            implements Question {

        public Choice {
            options = List.copyOf(options);
        }
    }

    /// As many of a few as apply; each has a box of its own, named for the question and the value.
    record Ticks(String name, Words words, List<Option> options) implements Question {

        public Ticks {
            options = List.copyOf(options);
        }
    }

    /// Yes or not.
    record Flag(String name, Words words, boolean given) implements Question {}

    /// Questions that belong together.
    record Group(String name, Words words, List<Question> questions) implements Question {

        public Group {
            questions = List.copyOf(questions);
        }
    }

    /// How a question is put.
    ///
    /// @param hint empty text for none
    /// @param error what is wrong with the answer
    record Words(String label, String hint, Optional<String> error) {

        /// The ids of the hint and the error, as `aria-describedby` has them; null, which writes no
        /// attribute, where there is neither.
        public @Nullable String describedBy(String name) {
            String ids =
                    (hint.isEmpty() ? "" : name + "-hint ")
                            + error.map(_ -> name + "-error").orElse("");
            return ids.isEmpty() ? null : ids.strip();
        }
    }

    /// An answer to choose.
    ///
    /// @param hint what it means; empty text for none
    record Option(String value, String label, boolean chosen, String hint) {

        public Option(String value, String label, boolean chosen) {
            this(value, label, chosen, "");
        }
    }

    /// The first box to fill in, to which an error leads.
    default String anchor() {
        return switch (this) {
            case Day day -> day.name() + "-day";
            case Choice choice when choice.radios() -> choice.name() + "-1";
            case Ticks ticks -> ticks.name() + "-1";
            case Hidden _, Note _, Line _, Passage _, Choice _, Flag _, Group _ -> name();
        };
    }
}
