package org.redress.app.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.redress.app.page.Question;

/// The questions about a contact in the order in which it is told: who, for whom, how, what they
/// say, what they need, who takes it.
public final class ReceiptGroups {

    private record Part(String name, String label, String hint, List<String> fields) {}

    private static final List<Part> PARTS =
            List.of(
                    new Part(
                            "person",
                            "Who complains",
                            "Leave the name empty for somebody unknown.",
                            List.of("complainant", "madeByYoungPerson", "advocate")),
                    new Part(
                            "speaker",
                            "Who speaks for them",
                            "Leave it all empty if nobody does.",
                            List.of("representative")),
                    new Part(
                            "coming", "How and when it came", "", List.of("channel", "receivedOn")),
                    new Part("said", "What they say", "", List.of("subject", "outcomeSought")),
                    new Part(
                            "needs", "What they need from the council", "", List.of("adjustments")),
                    new Part("taker", "Team", "", List.of("team")));

    private ReceiptGroups() {}

    /// The same questions, grouped; those that belong to no group come last.
    public static List<Question> of(List<Question> questions) {
        List<Question> grouped = new ArrayList<>();
        PARTS.forEach(part -> group(part, questions).ifPresent(grouped::add));
        List<String> placed = PARTS.stream().flatMap(part -> part.fields().stream()).toList();
        questions.stream().filter(it -> !placed.contains(it.name())).forEach(grouped::add);
        return grouped;
    }

    private static Optional<Question> group(Part part, List<Question> questions) {
        List<Question> within =
                part.fields().stream()
                        .flatMap(name -> questions.stream().filter(it -> it.name().equals(name)))
                        .flatMap(ReceiptGroups::opened)
                        .toList();
        Question.Words words = new Question.Words(part.label(), part.hint(), Optional.empty());
        return within.isEmpty()
                ? Optional.empty()
                : Optional.of(new Question.Group(part.name(), words, within));
    }

    private static Stream<Question> opened(Question question) {
        return question instanceof Question.Group group
                ? group.questions().stream().flatMap(ReceiptGroups::opened)
                : Stream.of(question);
    }
}
