package org.redress.app.desk;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.redress.core.http.wire.FieldError;

/// The answers of an investigator's form, by the names of its boxes. Things of which there may be
/// several are numbered: `lesson.2.wording`.
///
/// @param given those that say something
public record FilledForm(Map<String, String> given) {

    private static final int MOST = 20;
    private static final int LONGEST = 20_000;
    private static final Pattern NAME =
            Pattern.compile(
                    "((concern|new|lesson|remedy)\\.[0-9]{1,3}\\.[a-zA-Z-]{1,30})"
                            + "|looked-at|root-cause|root-cause-words|improvements");

    public FilledForm {
        given =
                given.entrySet().stream()
                        .filter(it -> NAME.matcher(it.getKey()).matches())
                        .filter(it -> !it.getValue().isBlank())
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        Map.Entry::getKey,
                                        it -> it.getValue().replace("\r\n", "\n").strip()));
    }

    /// What is wrong with the answers that are longer than any may be, by the names of their boxes.
    public Map<String, FieldError> tooLong() {
        Map<String, FieldError> wrong = new TreeMap<>();
        given.forEach((name, value) -> {
            if (value.length() > LONGEST) {
                String reason = name + " must have at most " + LONGEST + " characters";
                wrong.put(name, FieldError.of(name, "too-long", reason));
            }
        });
        return wrong;
    }

    public String value(String name) {
        return given.getOrDefault(name, "");
    }

    /// The answers about one thing, by what follows its name.
    Map<String, String> about(String thing) {
        Map<String, String> about = new TreeMap<>();
        String start = thing + ".";
        given.forEach((name, value) -> {
            if (name.startsWith(start)) {
                about.put(name.substring(start.length()), value);
            }
        });
        return about;
    }

    /// The things of a sort of which anything is said, such as `lesson.1`.
    List<String> things(String sort) {
        return IntStream.rangeClosed(1, MOST)
                .mapToObj(number -> sort + "." + number)
                .filter(thing -> !about(thing).isEmpty())
                .toList();
    }

    /// The same, with room for a further one.
    List<String> thingsAndRoom(String sort) {
        int last =
                IntStream.rangeClosed(1, MOST)
                        .filter(number -> !about(sort + "." + number).isEmpty())
                        .max()
                        .orElse(0);
        return IntStream.rangeClosed(1, Math.min(MOST, last + 1))
                .mapToObj(number -> sort + "." + number)
                .toList();
    }
}
