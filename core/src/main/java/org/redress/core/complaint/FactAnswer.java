package org.redress.core.complaint;

import java.time.LocalDate;
import java.util.Optional;
import org.redress.core.procedure.Answering;

/// The answer to a fact, as it is given.
public sealed interface FactAnswer {

    record Yes() implements FactAnswer {}

    record No() implements FactAnswer {}

    /// One of the fact's options.
    ///
    /// @param code the code of one of the fact's options
    record Chosen(String code) implements FactAnswer {}

    record Day(LocalDate day) implements FactAnswer {}

    record InWords(Text words) implements FactAnswer {}

    /// As it is stored; empty for words, which are stored apart.
    default Optional<String> stored() {
        return switch (this) {
            case Yes() -> Optional.of("yes");
            case No() -> Optional.of("no");
            case Chosen(String code) -> Optional.of(code);
            case Day(LocalDate day) -> Optional.of(day.toString());
            case InWords _ -> Optional.empty();
        };
    }

    /// The words, where it is in words.
    default Optional<Text> text() {
        return this instanceof InWords(Text words) ? Optional.of(words) : Optional.empty();
    }

    /// Whether a fact so answered takes it.
    default boolean fits(Answering answering) {
        return switch (answering) {
            case Answering.YesNo() -> this instanceof Yes || this instanceof No;
            case Answering.OneOf(var options) ->
                    this instanceof Chosen(String code)
                            && options.stream().anyMatch(option -> option.code().equals(code));
            case Answering.Day() -> this instanceof Day;
            case Answering.InWords() -> this instanceof InWords;
        };
    }
}
