package org.redress.app.desk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.redress.app.page.CasePage;
import org.redress.app.page.CommandPage;
import org.redress.app.page.Question;
import org.redress.core.casework.Equality;
import org.redress.core.casework.EqualityDesk;
import org.redress.core.http.wire.FieldError;
import org.redress.core.http.wire.FlatForm;
import org.redress.core.http.wire.Reading;
import org.redress.core.http.wire.RecordForms;

/// The form of equality data.
///
/// @param inUse the answers that were given before, which make up the council's own words
public record EqualityForm(EqualityDesk.InUse inUse) {

    private static final String SEEN = "seen";
    private static final String GENDER = "gender";
    private static final String AGE_BAND = "ageBand";
    private static final String ETHNICITY = "ethnicity";
    private static final String DISABILITY = "disability";

    /// What was sent.
    public sealed interface Read {

        record Sound(Equality answers) implements Read {}

        record Wrong(List<FieldError> errors) implements Read {

            public Wrong {
                errors = List.copyOf(errors);
            }
        }
    }

    /// Reads what was sent.
    public static Read read(Map<String, String> given, LocalDate today) {
        Reading reading = new Reading(today);
        return new FlatForm(given)
                .read(RecordForms.of(Equality.class), reading)
                .<Read>map(Read.Sound::new)
                .orElseGet(() -> new Read.Wrong(reading.errors()));
    }

    /// Answers as the form has them.
    public static Map<String, String> given(Equality stated) {
        Map<String, String> given = new HashMap<>();
        stated.gender().ifPresent(it -> given.put(GENDER, it));
        stated.ageBand().ifPresent(it -> given.put(AGE_BAND, it));
        stated.ethnicity().ifPresent(it -> given.put(ETHNICITY, it));
        stated.disability().ifPresent(it -> given.put(DISABILITY, it));
        return given;
    }

    /// The form with the answers that there are, and what tells later whether they are still these.
    public static Map<String, String> fresh(Equality stated) {
        Map<String, String> fresh = new HashMap<>(given(stated));
        fresh.putAll(seen(stated));
        return fresh;
    }

    /// What tells later whether answers are still these.
    public static Map<String, String> seen(Equality stated) {
        return Map.of(SEEN, digest(stated));
    }

    /// Whether a form that was sent was filled in over these answers.
    public static boolean isSeen(Map<String, String> given, Equality now) {
        return digest(now).equals(given.get(SEEN));
    }

    private static String digest(Equality stated) {
        String text =
                Stream.of(
                                stated.gender(),
                                stated.ageBand(),
                                stated.ethnicity(),
                                stated.disability())
                        .map(it -> it.map(words -> words.length() + ":" + words).orElse("-"))
                        .collect(Collectors.joining());
        return UUID.nameUUIDFromBytes(text.getBytes(UTF_8)).toString();
    }

    /// Answers as a list tells them.
    public static List<CasePage.Fact> facts(Equality stated) {
        Map<String, String> given = given(stated);
        return Stream.of(GENDER, AGE_BAND, ETHNICITY, DISABILITY)
                .map(name ->
                        new CasePage.Fact(
                                Wordings.of(name).label(), given.getOrDefault(name, "Nothing")))
                .toList();
    }

    /// Its questions.
    public List<Question> questions(Map<String, String> given, List<FieldError> errors) {
        Answers answers = new Answers(given, errors);
        List<Question> all = new ArrayList<>();
        all.add(new Question.Hidden(SEEN, given.getOrDefault(SEEN, "")));
        all.add(new Question.Note("lead", "Leave a question empty where nothing was answered."));
        all.add(question(GENDER, inUse.genders(), answers));
        all.add(question(AGE_BAND, inUse.ageBands(), answers));
        all.add(question(ETHNICITY, inUse.ethnicities(), answers));
        all.add(question(DISABILITY, inUse.disabilities(), answers));
        return all;
    }

    private static Question question(String name, List<String> words, Answers answers) {
        String hint = words.isEmpty() ? "" : "Answers in use: " + String.join(", ", words) + ".";
        return new Question.Line(
                name,
                new Question.Words(
                        Wordings.of(name).label() + " (optional)", hint, answers.error(name)),
                "",
                answers.value(name));
    }

    /// What is wrong, each leading to its question.
    public List<CommandPage.Mistake> errors(List<FieldError> errors, List<Question> questions) {
        return Mistakes.of(errors, Answers::words, questions);
    }
}
