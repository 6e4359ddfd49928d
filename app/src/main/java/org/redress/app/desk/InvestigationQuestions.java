package org.redress.app.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.redress.app.page.InvestigationPage.Section;
import org.redress.app.page.Question;

/// Puts the questions of an investigator's form, with the answers so far.
record InvestigationQuestions(InvestigationForm form, FilledForm filled, InvestigationBoxes boxes) {

    List<Section> sections() {
        return Stream.of(concerns(), evidence(), consequences()).flatMap(all -> all).toList();
    }

    private Stream<Section> concerns() {
        return form.concerns().stream()
                .map(concern -> {
                    String thing = "concern." + concern.number();
                    return section(thing, form.title(concern), "", finding(thing));
                });
    }

    private Stream<Section> evidence() {
        Section further =
                many(
                        "new",
                        "Further concerns found",
                        "Leave these empty if there is none. Save the draft for room for another.",
                        this::further);
        return Stream.of(further, whole(), cause());
    }

    private Stream<Section> consequences() {
        Section lessons =
                many(
                        "lesson",
                        "Learning and actions",
                        "What the council learns, and who does what by when. Each becomes a lesson of the case.",
                        this::lesson);
        Section remedies =
                many(
                        "remedy",
                        "Remedies proposed",
                        "What would put it right for the person. Each becomes a remedy of the case.",
                        this::remedy);
        return Stream.of(lessons, improvements(), remedies);
    }

    private Section improvements() {
        return section(
                "improvements-made",
                "Service improvements",
                "",
                Stream.of(
                        boxes.passage(
                                "improvements",
                                "What was or will be improved in the service? (optional)",
                                "")));
    }

    private Section whole() {
        return section(
                "evidence",
                "The investigation as a whole",
                "",
                Stream.of(
                        boxes.passage(
                                "looked-at",
                                "Whom did you speak to, and what did you see or read? (optional)",
                                "For example, records, visits and interviews.")));
    }

    private Section cause() {
        return section(
                "cause",
                "Root cause",
                "",
                Stream.of(
                        boxes.choice(
                                "root-cause", "What did it come from, above all?", form.causes()),
                        boxes.passage("root-cause-words", "In your own words (optional)", "")));
    }

    private Stream<Question> finding(String thing) {
        return Stream.of(
                boxes.choice(thing + ".finding", "What do you find?", form.findings()),
                boxes.passage(thing + ".looked-at", "What did you look at?", ""),
                boxes.passage(thing + ".reasons", "Why do you find so? (optional)", ""));
    }

    private Stream<Question> further(String thing) {
        return Stream.concat(
                Stream.of(
                        boxes.choice(thing + ".category", "What is it about?", form.categories()),
                        boxes.passage(
                                thing + ".words",
                                "The concern in the person’s words (optional)",
                                "")),
                finding(thing));
    }

    private Stream<Question> lesson(String thing) {
        return Stream.of(
                boxes.passage(thing + ".wording", "What was learnt?", "In words fit to publish."),
                boxes.passage(thing + ".action", "What will be done about it? (optional)", ""),
                boxes.line(
                        thing + ".owner",
                        "Who will do it? (optional)",
                        "A post rather than a name.",
                        ""),
                boxes.day(thing + ".dueOn", "By when? (optional)"));
    }

    private Stream<Question> remedy(String thing) {
        return Stream.of(
                boxes.choice(thing + ".kind", "What is proposed?", InvestigationForm.remedies()),
                boxes.line(
                        thing + ".amountGbp",
                        "Amount (optional)",
                        "In pounds, for a financial remedy only.",
                        "£"),
                boxes.line(
                        thing + ".owner",
                        "Who is to do it? (optional)",
                        "A post rather than a name.",
                        ""),
                boxes.day(thing + ".dueOn", "By when? (optional)"));
    }

    private Section section(String id, String title, String hint, Stream<Question> questions) {
        return new Section(id.replace('.', '-'), title, hint, questions.toList());
    }

    private Section many(
            String sort, String title, String hint, Function<String, Stream<Question>> asked) {
        List<Question> groups = new ArrayList<>();
        for (String thing : filled.thingsAndRoom(sort)) {
            String number = thing.substring(sort.length() + 1);
            groups.add(
                    new Question.Group(
                            thing,
                            new Question.Words(
                                    NAMES.get(sort) + " " + number, "", Optional.empty()),
                            asked.apply(thing).toList()));
        }
        return section(sort + "-all", title, hint, groups.stream());
    }

    private static final Map<String, String> NAMES =
            Map.of("new", "Further concern", "lesson", "Lesson", "remedy", "Remedy");
}
