package org.redress.core.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.redress.core.complaint.Text;
import org.redress.core.procedure.AreaId;
import org.redress.core.procedure.StageId;

/// What an officer does with a letter.
public sealed interface LetterAct {

    /// Begin one.
    ///
    /// @param answers what the officer answered, by name
    /// @param insteadOf the number of the letter that it replaces, which is then set aside unless
    ///   it was sent
    record Draft(
            AreaId area,
            String type,
            Optional<StageId> stage,
            Text body,
            Map<String, Text> answers,
            Optional<Integer> insteadOf)
            implements LetterAct {

        public Draft {
            answers = Map.copyOf(answers);
        }
    }

    /// Change a draft.
    record Rewrite(Text body, Map<String, Text> answers) implements LetterAct {

        public Rewrite {
            answers = Map.copyOf(answers);
        }
    }

    /// Approve a draft as it stands.
    ///
    /// @param gaps what still has to be written in it
    /// @param without the ids of what it must contain and does not
    /// @param reason why it is approved all the same
    record Approve(Text letterhead, List<String> gaps, List<String> without, Optional<Text> reason)
            implements LetterAct {

        public Approve {
            gaps = List.copyOf(gaps);
            without = List.copyOf(without);
        }
    }

    /// Record that it went out.
    record Send(LocalDate on, Sending.How how) implements LetterAct {}

    /// Give it up.
    record SetAside() implements LetterAct {}

    /// Every text that it brings.
    default List<Text> texts() {
        return switch (this) {
            case Draft it -> with(it.answers(), it.body());
            case Rewrite it -> with(it.answers(), it.body());
            case Approve it -> with(Map.of(), it.letterhead(), it.reason().stream());
            case Send _, SetAside _ -> List.of();
        };
    }

    private static List<Text> with(Map<String, Text> answers, Text text) {
        return with(answers, text, Stream.empty());
    }

    private static List<Text> with(Map<String, Text> answers, Text text, Stream<Text> more) {
        return Stream.of(Stream.of(text), answers.values().stream(), more)
                .flatMap(texts -> texts)
                .toList();
    }
}
