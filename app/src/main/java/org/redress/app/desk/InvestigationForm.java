package org.redress.app.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.redress.app.page.InvestigationPage.Section;
import org.redress.app.page.Question;
import org.redress.core.complaint.Complaint;
import org.redress.core.complaint.Concern;
import org.redress.core.complaint.Outcome;
import org.redress.core.complaint.RemedyKind;
import org.redress.core.http.wire.Kebab;
import org.redress.core.procedure.StageId;
import org.redress.core.spi.RootCause;
import org.redress.core.spi.ServiceArea;

/// The questions of an investigator's form about one stage of a complaint.
///
/// @param stage the stage, which is open
public record InvestigationForm(
        Labels labels, Complaint complaint, StageId stage, LocalDate today) {

    /// The questions, with the answers so far.
    ///
    /// @param wrong what is wrong with an answer, by the name of its question
    public List<Section> sections(FilledForm filled, Map<String, String> wrong) {
        return new Asking(this, filled, wrong).sections();
    }

    /// The concerns on which findings are due.
    List<Concern> concerns() {
        return complaint.concerns().stream()
                .filter(concern -> concern.stage().equals(stage))
                .filter(concern -> concern.finding().isEmpty())
                .toList();
    }

    String title(Concern concern) {
        return "Concern "
                + concern.number()
                + ": "
                + labels.category(complaint.area(), concern.category());
    }

    List<Choices.Value> findings() {
        return Arrays.stream(Outcome.values())
                .filter(outcome -> outcome != Outcome.WITHDRAWN)
                .map(outcome -> new Choices.Value(Kebab.of(outcome), Phrases.of(outcome)))
                .toList();
    }

    List<Choices.Value> categories() {
        return labels.settings(complaint.area()).stream()
                .flatMap(it -> it.categories().stream())
                .map(it -> new Choices.Value(it.code().value(), it.label()))
                .toList();
    }

    static List<Choices.Value> remedies() {
        return Arrays.stream(RemedyKind.values())
                .map(kind -> new Choices.Value(Kebab.of(kind), Phrases.of(kind)))
                .toList();
    }

    List<Choices.Value> causes() {
        return labels
                .areas()
                .area(complaint.area())
                .map(ServiceArea::rootCauses)
                .orElse(RootCause.USUAL)
                .stream()
                .map(cause -> new Choices.Value(cause.code(), cause.label()))
                .toList();
    }

    /// What a chosen answer is called.
    static String label(List<Choices.Value> values, String chosen) {
        return values.stream()
                .filter(it -> it.value().equals(chosen))
                .map(Choices.Value::label)
                .findFirst()
                .orElse("");
    }

    /// Puts the questions.
    private record Asking(InvestigationForm form, FilledForm filled, Map<String, String> wrong) {

        List<Section> sections() {
            List<Section> all = new ArrayList<>();
            form.concerns()
                    .forEach(concern ->
                            all.add(
                                    section(
                                            "concern." + concern.number(),
                                            form.title(concern),
                                            "",
                                            finding("concern." + concern.number()))));
            all.add(
                    many(
                            "new",
                            "Further concerns found",
                            "Leave these empty if there is none. Save the draft for room for another.",
                            this::further));
            all.add(whole());
            all.add(cause());
            all.add(
                    many(
                            "lesson",
                            "Learning and actions",
                            "What the council learns, and who does what by when. Each becomes a lesson of the case.",
                            this::lesson));
            all.add(
                    section(
                            "improvements-made",
                            "Service improvements",
                            "",
                            Stream.of(
                                    passage(
                                            "improvements",
                                            "What was or will be improved in the service? (optional)",
                                            ""))));
            all.add(
                    many(
                            "remedy",
                            "Remedies proposed",
                            "What would put it right for the person. Each becomes a remedy of the case.",
                            this::remedy));
            return all;
        }

        private Section whole() {
            return section(
                    "evidence",
                    "The investigation as a whole",
                    "",
                    Stream.of(
                            passage(
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
                            choice(
                                    "root-cause",
                                    "What did it come from, above all?",
                                    form.causes()),
                            passage("root-cause-words", "In your own words (optional)", "")));
        }

        private Stream<Question> finding(String thing) {
            return Stream.of(
                    choice(thing + ".finding", "What do you find?", form.findings()),
                    passage(thing + ".looked-at", "What did you look at?", ""),
                    passage(thing + ".reasons", "Why do you find so? (optional)", ""));
        }

        private Stream<Question> further(String thing) {
            return Stream.concat(
                    Stream.of(
                            choice(thing + ".category", "What is it about?", form.categories()),
                            passage(
                                    thing + ".words",
                                    "The concern in the person’s words (optional)",
                                    "")),
                    finding(thing));
        }

        private Stream<Question> lesson(String thing) {
            return Stream.of(
                    passage(thing + ".wording", "What was learnt?", "In words fit to publish."),
                    passage(thing + ".action", "What will be done about it? (optional)", ""),
                    line(
                            thing + ".owner",
                            "Who will do it? (optional)",
                            "A post rather than a name.",
                            ""),
                    day(thing + ".dueOn", "By when? (optional)"));
        }

        private Stream<Question> remedy(String thing) {
            return Stream.of(
                    choice(thing + ".kind", "What is proposed?", remedies()),
                    line(
                            thing + ".amountGbp",
                            "Amount (optional)",
                            "In pounds, for a financial remedy only.",
                            "£"),
                    line(
                            thing + ".owner",
                            "Who is to do it? (optional)",
                            "A post rather than a name.",
                            ""),
                    day(thing + ".dueOn", "By when? (optional)"));
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

        private Question.Words words(String name, String label, String hint) {
            return new Question.Words(label, hint, Optional.ofNullable(wrong.get(name)));
        }

        private Question passage(String name, String label, String hint) {
            return new Question.Passage(name, words(name, label, hint), filled.value(name));
        }

        private Question line(String name, String label, String hint, String prefix) {
            return new Question.Line(name, words(name, label, hint), prefix, filled.value(name));
        }

        private Question day(String name, String label) {
            return new Question.Day(
                    name,
                    words(name, label, ""),
                    filled.value(name + "-day"),
                    filled.value(name + "-month"),
                    filled.value(name + "-year"));
        }

        private Question choice(String name, String label, List<Choices.Value> values) {
            String chosen = filled.value(name);
            return new Question.Choice(
                    name,
                    words(name, label, ""),
                    values.size() <= 6,
                    values.stream()
                            .map(it ->
                                    new Question.Option(
                                            it.value(), it.label(), it.value().equals(chosen)))
                            .toList());
        }
    }
}
