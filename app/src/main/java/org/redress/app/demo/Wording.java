package org.redress.app.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.redress.core.casework.Equality;
import org.redress.core.casework.FeedbackEntry;
import org.redress.core.complaint.Command;
import org.redress.core.complaint.Person;
import org.redress.core.complaint.TeamCode;
import org.redress.core.complaint.Text;
import org.redress.core.procedure.AreaId;

/// Invented people and words of an area.
final class Wording {

    private static final Phrases PHRASES = OwnData.read("wording.json", Phrases.class);
    private static final String NOT_STATED = "Not stated";

    private final Dice dice;
    private final AreaId area;
    private final Phrases.Spoken spoken;

    Wording(Dice dice, AreaId area) {
        this.dice = dice;
        this.area = area;
        this.spoken = PHRASES.in(area.value());
    }

    Person person() {
        Phrases.People people = PHRASES.people();
        return Person.named(dice.pick(people.first()) + " " + dice.pick(people.last()));
    }

    Text subject() {
        return Text.of(dice.pick(spoken.subjects()));
    }

    Text outcomeSought() {
        return Text.of(dice.pick(spoken.sought()));
    }

    Text reason() {
        return Text.of(dice.pick(spoken.reasons()));
    }

    Text owner() {
        return Text.of(dice.pick(spoken.owners()));
    }

    Command.DrawLesson lesson(LocalDate on, LocalDate due) {
        Phrases.Learnt learnt = dice.pick(spoken.lessons());
        return new Command.DrawLesson(
                on,
                Optional.of(Text.of(learnt.theme())),
                Text.of(learnt.lesson()),
                Optional.of(Text.of(learnt.action())),
                Optional.of(owner()),
                Optional.of(due));
    }

    FeedbackEntry compliment(TeamCode team, LocalDate on) {
        List<Text> themes =
                dice.shuffled(spoken.themes()).stream()
                        .limit(dice.between(1, 2))
                        .map(Text::of)
                        .toList();
        return feedback(FeedbackEntry.Kind.COMPLIMENT, team, on, themes, spoken.thanks());
    }

    FeedbackEntry comment(TeamCode team, LocalDate on) {
        List<Text> themes = List.of(Text.of(dice.pick(List.of("Suggestion", "Access", "Forms"))));
        return feedback(FeedbackEntry.Kind.COMMENT, team, on, themes, spoken.remarks());
    }

    private FeedbackEntry feedback(
            FeedbackEntry.Kind kind,
            TeamCode team,
            LocalDate on,
            List<Text> themes,
            List<String> said) {
        return new FeedbackEntry(
                on,
                area,
                kind,
                Optional.of(team),
                Optional.of(Text.of(dice.pick(spoken.sources()))),
                themes,
                Optional.of(Text.of(dice.pick(said))));
    }

    /// Some answer, some would rather not say, and some leave the form out.
    Equality equality() {
        if (dice.chance(15)) {
            return Equality.NOT_STATED;
        }
        return new Equality(
                answer("Female", "Male", NOT_STATED),
                answer("Under 18", "18 to 24", "25 to 44", "45 to 64", "65 and over", NOT_STATED),
                answer("Asian", "Black", "Mixed", "White", "White", "Other", NOT_STATED),
                answer("No", "No", "Yes", NOT_STATED));
    }

    private Optional<String> answer(String... answers) {
        return dice.chance(5) ? Optional.empty() : Optional.of(dice.pick(List.of(answers)));
    }
}
