package org.redress.core.spi;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The words that a field of a case file may hold, and what each stands for. Letter case does not
/// matter.
///
/// @param <T> what the words stand for
public final class Words<T> {

    private final String what;
    private final Map<String, T> meanings = new HashMap<>();
    private final List<Word<T>> words;
    private final String known;

    /// Words of one kind.
    ///
    /// @param what what the words are, in the singular with its article, such as `a channel`
    /// @param words where two are written alike, a code goes before a label, and the first before
    ///   the second
    public Words(String what, List<Word<T>> words) {
        this.what = what;
        this.words = List.copyOf(words);
        words.forEach(word -> meanings.putIfAbsent(fold(word.code()), word.meaning()));
        words.forEach(word ->
                word.labels().forEach(label -> meanings.putIfAbsent(fold(label), word.meaning())));
        known = words.stream().map(Word::shown).collect(Collectors.joining(", "));
    }

    /// The constants of an enum, written in lower case with hyphens.
    public static <E extends Enum<E>> Words<E> of(String what, Stream<E> constants) {
        return new Words<>(
                what, constants.map(each -> new Word<>(code(each), List.of(), each)).toList());
    }

    /// Every word, in order.
    public List<Word<T>> all() {
        return words;
    }

    /// What the word stands for, if it is one of them.
    public Optional<T> find(String word) {
        return Optional.ofNullable(meanings.get(fold(word)));
    }

    /// Why a word that is not one of them is refused: the known ones are listed.
    public String refusal(String word) {
        return "'"
                + Fields.shown(word)
                + "' is not "
                + what
                + "; known: "
                + (known.isEmpty() ? "none" : known);
    }

    private static String code(Enum<?> constant) {
        return fold(constant.name()).replace('_', '-');
    }

    private static String fold(String word) {
        return word.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    }

    /// A word.
    ///
    /// @param code as it stands in stored data
    /// @param labels what people call it, the usual one first
    /// @param meaning what it stands for
    public record Word<T>(String code, List<String> labels, T meaning) {

        public Word {
            labels = List.copyOf(labels);
        }

        /// What people usually call it.
        public String label() {
            return labels.isEmpty() ? code : labels.getFirst();
        }

        private String shown() {
            return labels.isEmpty() ? code : code + " (" + labels.getFirst() + ")";
        }
    }
}
