package org.redress.core.casefiles;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The words that a field may hold, and what each stands for. Letter case does not matter.
///
/// @param <T> what the words stand for
final class Words<T> {

    private final String what;
    private final Map<String, T> meanings = new HashMap<>();
    private final String known;

    /// @param what what the words are, in the singular and with its article
    Words(String what, List<Word<T>> words) {
        this.what = what;
        words.forEach(word -> meanings.putIfAbsent(fold(word.code()), word.meaning()));
        words.forEach(word -> meanings.putIfAbsent(fold(word.label()), word.meaning()));
        known = words.stream().map(Word::shown).collect(Collectors.joining(", "));
    }

    /// The constants of an enum, written in lower case with hyphens.
    static <E extends Enum<E>> Words<E> of(String what, Stream<E> constants) {
        return new Words<>(what, constants.map(Words::word).toList());
    }

    private static <E extends Enum<E>> Word<E> word(E constant) {
        String code = fold(constant.name()).replace('_', '-');
        return new Word<>(code, code, constant);
    }

    Optional<T> find(String value) {
        return Optional.ofNullable(meanings.get(fold(value)));
    }

    /// Why a value that is not found is refused.
    String refusal(String value) {
        return "'" + Characters.shown(value) + "' is not " + what + "; known: " + (known.isEmpty() ? "none" : known);
    }

    private static String fold(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    /// A word by its code and its label.
    record Word<T>(String code, String label, T meaning) {

        private String shown() {
            return code.equals(label) ? code : code + " (" + label + ")";
        }
    }
}
