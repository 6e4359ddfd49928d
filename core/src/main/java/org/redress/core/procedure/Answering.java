package org.redress.core.procedure;

import java.util.List;
import java.util.stream.Collectors;

/// How a fact is answered.
public sealed interface Answering {

    /// Yes or no.
    record YesNo() implements Answering {}

    /// One of a few options; at least two, each with a code of its own.
    record OneOf(List<Option> options) implements Answering {

        public OneOf {
            options = List.copyOf(options);
        }
    }

    /// A day.
    record Day() implements Answering {}

    /// In words, which may hold personal data.
    record InWords() implements Answering {}

    /// One of the options of a fact.
    ///
    /// @param code as it is stored
    /// @param label what officers call it
    record Option(String code, String label) {

        public Option {
            Slug.require("option", code);
        }
    }

    /// What an answer is, after "is answered".
    default String inWords() {
        return switch (this) {
            case YesNo() -> "yes or no";
            case OneOf(List<Option> options) ->
                    options.stream().map(Option::code).collect(Collectors.joining(", "));
            case Day() -> "with a day";
            case InWords() -> "in words";
        };
    }
}
