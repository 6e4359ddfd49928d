package org.redress.core.letter;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What an officer wrote in a letter, sentence by sentence: neither its headings, nor what it began
/// with, nor what still has to be written.
record OwnWords(List<Prose> sentences) {

    private static final Pattern END = Pattern.compile("(?<=[.!?:])\\s+");

    static OwnWords of(String body, String start) {
        Set<Prose> begun = sentences(start).collect(Collectors.toSet());
        return new OwnWords(sentences(body).filter(sentence -> !begun.contains(sentence)).toList());
    }

    private static Stream<Prose> sentences(String text) {
        return Checklist.withoutGaps(text)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .flatMap(END::splitAsStream)
                .map(Prose::of)
                .filter(sentence -> !sentence.text().isEmpty());
    }

    /// Whether a phrase stands in them.
    boolean say(String phrase) {
        return sentences.stream().anyMatch(sentence -> sentence.says(phrase));
    }
}
