package org.redress.app.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.redress.app.page.Question;

/// The boxes of an investigator's form, each with its answer so far.
///
/// @param wrong what is wrong with an answer, by the name of its box
record InvestigationBoxes(FilledForm filled, Map<String, String> wrong) {

    private Question.Words words(String name, String label, String hint) {
        return new Question.Words(label, hint, Optional.ofNullable(wrong.get(name)));
    }

    Question passage(String name, String label, String hint) {
        return new Question.Passage(name, words(name, label, hint), filled.value(name));
    }

    Question line(String name, String label, String hint, String prefix) {
        return new Question.Line(name, words(name, label, hint), prefix, filled.value(name));
    }

    Question day(String name, String label) {
        return new Question.Day(
                name,
                words(name, label, ""),
                filled.value(name + "-day"),
                filled.value(name + "-month"),
                filled.value(name + "-year"));
    }

    Question choice(String name, String label, List<Choices.Value> values) {
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
