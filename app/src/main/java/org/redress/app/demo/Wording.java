package org.redress.app.demo;

import java.util.List;
import java.util.Optional;
import org.redress.core.casework.Equality;
import org.redress.core.complaint.Person;
import org.redress.core.complaint.Text;

/// Invented people and words. Nobody here exists, and nothing here was said.
final class Wording {

    private static final List<String> FIRST =
            List.of(
                    "Amara",
                    "Bogdan",
                    "Carys",
                    "Dilip",
                    "Esme",
                    "Farouk",
                    "Gwen",
                    "Hamish",
                    "Ines",
                    "Jonah",
                    "Kezia",
                    "Leopold",
                    "Mirela",
                    "Nadim",
                    "Oluchi",
                    "Perpetua",
                    "Quentin",
                    "Rosalind",
                    "Sefton",
                    "Tamsin",
                    "Ursula",
                    "Viktor",
                    "Winnie",
                    "Xanthe",
                    "Yusra",
                    "Zebedee");
    private static final List<String> LAST =
            List.of(
                    "Applegarth",
                    "Brindlewood",
                    "Cobbleford",
                    "Duskworth",
                    "Elderwick",
                    "Fennimore",
                    "Gatherstone",
                    "Hollowbrook",
                    "Inglemere",
                    "Jessamy",
                    "Kettlewell-Oak",
                    "Larkspur",
                    "Merriweather-Stone",
                    "Nettlefield",
                    "Oxbridge-Lane",
                    "Pennyfeather",
                    "Quillmore",
                    "Ravensbeck",
                    "Saltmarsh",
                    "Thistledown",
                    "Underhay",
                    "Vetchworth",
                    "Wrenfield",
                    "Yarrowby");
    private static final List<String> SUBJECTS =
            List.of(
                    "Says that nobody rang back after four messages in a fortnight.",
                    "Says that the meeting was moved twice without anybody telling the family.",
                    "Feels that the report left out what they had said about school.",
                    "Asks why the assessment that was promised in spring has not started.",
                    "Says that the letter named the wrong person and went to an old address.",
                    "Found the tone of the visit cold and felt hurried.",
                    "Says that contact visits were cancelled at short notice three times.",
                    "Wants to know who decided to change the plan, and why.",
                    "Says that the help agreed at the last review never came.",
                    "Was given two different answers by two people on the same day.",
                    "Says that the record of the telephone call is not what was said.",
                    "Waited nine weeks for an answer about travel costs.",
                    "Says that worries raised by the grandparents were not written down.",
                    "Was not told how to see the file, although they asked.");
    private static final List<String> SOUGHT =
            List.of(
                    "Wants somebody to explain what went wrong.",
                    "Would like an apology and the visit arranged again.",
                    "Wants the record put right.",
                    "Wants the service that was promised.");
    private static final List<String> REASONS =
            List.of(
                    "Two colleagues who know the case are away until next week.",
                    "The records of an earlier team have been asked for and are awaited.",
                    "The person asked for an advocate to be there at the meeting.",
                    "A partner organisation has to answer first.");
    private static final List<String> LESSONS =
            List.of(
                    "Tell families on the day when a meeting is moved, and offer the new time in writing.",
                    "Check the address against the latest form before any letter leaves.",
                    "Write down what each family member said in an assessment, and show it to them.",
                    "Ring back within two working days, even when there is no news.");
    private static final List<String> THANKS =
            List.of(
                    "Thanks the worker for listening and for keeping every promise.",
                    "Says that the team made a hard year easier.",
                    "Found the advice clear and kind.",
                    "Is grateful for the visits after school.");
    private static final List<String> THEMES =
            List.of(
                    "Kindness",
                    "Clear communication",
                    "Going the extra mile",
                    "Professionalism",
                    "Good outcome");
    private static final List<String> SOURCES =
            List.of(
                    "Parent or carer",
                    "Young person",
                    "Another professional",
                    "Foster carer",
                    "Service user");

    private final Dice dice;

    Wording(Dice dice) {
        this.dice = dice;
    }

    Person person() {
        return Person.named(dice.pick(FIRST) + " " + dice.pick(LAST));
    }

    Text subject() {
        return Text.of(dice.pick(SUBJECTS));
    }

    Text outcomeSought() {
        return Text.of(dice.pick(SOUGHT));
    }

    Text reason() {
        return Text.of(dice.pick(REASONS));
    }

    Text lesson() {
        return Text.of(dice.pick(LESSONS));
    }

    Text thanks() {
        return Text.of(dice.pick(THANKS));
    }

    Text source() {
        return Text.of(dice.pick(SOURCES));
    }

    List<Text> themes() {
        return dice.shuffled(THEMES).stream().limit(dice.between(1, 2)).map(Text::of).toList();
    }

    Text theme() {
        return Text.of(
                dice.pick(List.of("Communication", "Assessments", "Case recording", "Timeliness")));
    }

    Equality equality() {
        return new Equality(
                Optional.of(dice.pick(List.of("Female", "Male", "Not stated"))),
                Optional.of(
                        dice.pick(
                                List.of(
                                        "Under 18",
                                        "18 to 24",
                                        "25 to 44",
                                        "45 to 64",
                                        "65 and over"))),
                Optional.of(
                        dice.pick(
                                List.of(
                                        "Asian",
                                        "Black",
                                        "Mixed",
                                        "White",
                                        "Other",
                                        "Not stated"))),
                Optional.of(dice.pick(List.of("No", "Yes", "Not stated"))));
    }
}
