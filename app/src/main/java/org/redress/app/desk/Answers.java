package org.redress.app.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.redress.core.http.wire.FieldError;

/// What was answered so far, and what is wrong with it.
///
/// @param given as the browser sent it, by the name of the box
/// @param errors what is wrong
public record Answers(Map<String, String> given, List<FieldError> errors) {

    public Answers {
        given = Map.copyOf(given);
        errors = List.copyOf(errors);
    }

    /// A form not yet filled in, with today as the day of what is recorded.
    public static Answers fresh(Map<String, String> fixed, LocalDate today) {
        Map<String, String> given = new TreeMap<>(fixed);
        given.put("on-day", Integer.toString(today.getDayOfMonth()));
        given.put("on-month", Integer.toString(today.getMonthValue()));
        given.put("on-year", Integer.toString(today.getYear()));
        return new Answers(given, List.of());
    }

    String value(String name) {
        return given.getOrDefault(name, "");
    }

    /// What is wrong with a field, in words for the officer.
    Optional<String> error(String path) {
        return errors.stream()
                .filter(error -> error.field().equals(Optional.of(path)))
                .map(Answers::words)
                .findFirst();
    }

    /// Whether a refusal names a discretion, or one is claimed already.
    boolean mayUseDiscretion() {
        return errors.stream().anyMatch(error -> error.discretion().isPresent())
                || !value("discretion.reason").isEmpty();
    }

    /// What is wrong, in words for the officer.
    static String words(FieldError error) {
        return words(error, Wordings.of(error.field().orElse("")).label());
    }

    /// What is wrong with what has that label.
    static String words(FieldError error, String name) {
        String label = "“" + name + "”";
        return switch (error.rule()) {
            case "required", "not-blank" -> label + " needs an answer";
            case "date" -> label + " needs a real date, such as 27 3 2025";
            case "date-range" -> label + " needs a date from 1970 to 2199";
            case "choice", "form", "number", "object" ->
                    label + " needs one of the answers offered";
            case "whole-number" -> label + " needs a whole number";
            case "money" -> label + " needs an amount in pounds, such as 250 or 99.50";
            case "too-long" -> label + " has too long an answer";
            case "characters" -> label + " has a character that cannot be kept";
            default ->
                    Phrases.capital(error.reason())
                            + error.discretion().map(it -> ". " + Phrases.capital(it)).orElse("");
        };
    }
}
