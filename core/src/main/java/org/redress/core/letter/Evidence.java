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

    /// The value filled in for a name stands in it, and is somebody's name: two words or more with
    /// a capital letter, such as `Ms Patel`, and none that only says what they do.
    record Named(String name) implements Evidence {}

    /// One of these phrases stands in what the officer wrote: not in a heading, nor in a sentence
    /// with which the letter began, nor in square brackets.
    record Written(List<String> anyOf) implements Evidence {

        public Written {
            anyOf = List.copyOf(anyOf);
        }

        public Written(String... anyOf) {
            this(List.of(anyOf));
        }
    }

    /// Every item of a list stands in it, the values of each together: in one line, or under a
    /// heading that gives the first of them, by which the item is known: one without it cannot be
    /// seen.
    ///
    /// @param atLeastOne whether a list without items cannot be seen; else it asks for nothing
    record ForEach(String list, List<Part> parts, boolean atLeastOne) implements Evidence {

        public ForEach {
            parts = List.copyOf(parts);
            if (parts.isEmpty()) {
                throw new IllegalArgumentException("an item is seen by some part of it");
            }
        }

        public ForEach(String list, List<Part> parts) {
            this(list, parts, false);
        }
    }

    /// A value of an item.
    ///
    /// @param otherwise the phrases, one of which is to stand there where the item has no such
    ///   value
    /// @param orDay whether any day in full, such as `14 March 2025`, is to stand there where the
    ///   item has no such value
    record Part(String name, List<String> otherwise, boolean orDay) {

        public Part {
            otherwise = List.copyOf(otherwise);
        }

        /// One that may be left out where the item has no such value, unless a phrase is given.
        public Part(String name, List<String> otherwise) {
            this(name, otherwise, false);
        }

        public Part(String name) {
            this(name, List.of(), false);
        }

        /// A day that is never left out.
        public static Part day(String name) {
            return new Part(name, List.of(), true);
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
