package org.redress.app.writing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.redress.core.calendar.Dates;
import org.redress.core.letter.Asked;
import org.redress.core.letter.LetterType;
import org.redress.core.letter.Names;

/// What an officer is asked for a letter, in the boxes of a form.
///
/// @param asked in order; the n-th one's box is `asked-n`
public record AskedForm(List<Asked> asked) {

    private static final Asked ADDRESS =
            Asked.passage(Names.ADDRESS, "If it goes by post. Not kept with the case.");

    /// What a type asks, and the address that every letter may have.
    public static AskedForm of(LetterType type) {
        return new AskedForm(Stream.concat(type.asked().stream(), Stream.of(ADDRESS)).toList());
    }

    /// What was answered.
    ///
    /// @param answers by name; what was left empty is not there
    /// @param wrong what is wrong, by the name of the box
    public record Read(Map<String, String> answers, Map<String, String> wrong) {}

    public static String box(int at) {
        return "asked-" + (at + 1);
    }

    /// What a form gives.
    public Read read(Map<String, String> given) {
        Map<String, String> answers = new HashMap<>();
        Map<String, String> wrong = new HashMap<>();
        for (int at = 0; at < asked.size(); at++) {
            Asked one = asked.get(at);
            if (one.kind() == Asked.Kind.DAY) {
                readDay(one, box(at), given, answers, wrong);
            } else {
                String text = value(given, box(at));
                if (!text.isEmpty() && isOffered(one, text)) {
                    answers.put(one.name(), CaseFilling.plain(text));
                }
            }
        }
        return new Read(answers, wrong);
    }

    private static boolean isOffered(Asked one, String text) {
        return one.kind() != Asked.Kind.CHOICE || one.choices().contains(text);
    }

    private static void readDay(
            Asked one,
            String box,
            Map<String, String> given,
            Map<String, String> answers,
            Map<String, String> wrong) {
        List<String> parts =
                Stream.of("-day", "-month", "-year").map(part -> value(given, box + part)).toList();
        if (String.join("", parts).isEmpty()) {
            return;
        }
        Optional<LocalDate> day = LongDay.of(parts.get(0), parts.get(1), parts.get(2));
        day.ifPresentOrElse(
                it -> answers.put(one.name(), Dates.longForm(it)),
                () -> wrong.put(box, "“" + label(one) + "” needs a real date, such as 27 3 2025"));
    }

    private static String value(Map<String, String> given, String box) {
        return given.getOrDefault(box, "").replace("\r\n", "\n").strip();
    }

    /// The boxes filled in with answers given before, or with what the case gives.
    public Map<String, String> boxes(Map<String, String> answers) {
        Map<String, String> boxes = new HashMap<>();
        IntStream.range(0, asked.size())
                .forEach(at ->
                        Optional.ofNullable(answers.get(asked.get(at).name()))
                                .ifPresent(value -> fill(boxes, asked.get(at), box(at), value)));
        return boxes;
    }

    private static void fill(Map<String, String> boxes, Asked one, String box, String value) {
        if (one.kind() == Asked.Kind.DAY) {
            LongDay.parse(value)
                    .ifPresent(day -> {
                        boxes.put(box + "-day", Integer.toString(day.getDayOfMonth()));
                        boxes.put(box + "-month", Integer.toString(day.getMonthValue()));
                        boxes.put(box + "-year", Integer.toString(day.getYear()));
                    });
        } else {
            boxes.put(box, value);
        }
    }

    /// What a question is called.
    public static String label(Asked one) {
        return Character.toUpperCase(one.name().charAt(0)) + one.name().substring(1);
    }
}
