package org.redress.core.letter;

import java.util.List;

/// How something is seen to be in a letter. Upper and lower case, line breaks and the shape of
/// apostrophes make no difference; a word or a number is never found inside a longer one.
public sealed interface Evidence {

    /// One of these phrases stands in it.
    record Says(List<String> anyOf) implements Evidence {

        public Says {
            anyOf = List.copyOf(anyOf);
        }

        public Says(String... anyOf) {
            this(List.of(anyOf));
        }
    }

    /// The value filled in for a name stands in it. Without a value it cannot be seen.
    ///
    /// @param notWithin phrases of which it may be a part without being meant, such as `not upheld`
    ///   for `upheld`
    record Gives(String name, List<String> notWithin) implements Evidence {

        public Gives {
            notWithin = List.copyOf(notWithin);
        }

        public Gives(String name) {
            this(name, List.of());
        }
    }

    /// Every item of a list stands in it, the values of each together: in one line, or under a
    /// heading that gives the first of them, by which the item is known: one without it cannot be
    /// seen. A list without items asks for nothing.
    record ForEach(String list, List<Part> parts) implements Evidence {

        public ForEach {
            parts = List.copyOf(parts);
            if (parts.isEmpty()) {
                throw new IllegalArgumentException("an item is seen by some part of it");
            }
        }
    }

    /// A value of an item.
    ///
    /// @param otherwise the phrases, one of which is to stand there where the item has no such
    ///   value; none where it may then be left out
    record Part(String name, List<String> otherwise) {

        public Part {
            otherwise = List.copyOf(otherwise);
        }

        public Part(String name) {
            this(name, List.of());
        }
    }

    /// All of these are seen.
    record All(List<Evidence> of) implements Evidence {

        public All {
            of = List.copyOf(of);
        }

        public All(Evidence... of) {
            this(List.of(of));
        }
    }

    /// At least one of these is seen.
    record Any(List<Evidence> of) implements Evidence {

        public Any {
            of = List.copyOf(of);
        }

        public Any(Evidence... of) {
            this(List.of(of));
        }
    }
}
