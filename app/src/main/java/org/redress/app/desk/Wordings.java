package org.redress.app.desk;

import java.util.Map;
import java.util.Optional;

/// How each field of a command is asked for. A field that is not named here is asked for by its own
/// name.
final class Wordings {

    /// The label and the hint.
    record Wording(String label, String hint) {}

    private static final Map<String, Wording> WORDS =
            Map.ofEntries(
                    ask(
                            "on",
                            "When did it happen?",
                            "For example, today or the day of the letter."),
                    ask(
                            "receivedOn",
                            "When was it received?",
                            "The time for the answer is counted from that day."),
                    ask("channel", "How did it come?", ""),
                    ask("team", "Team", ""),
                    ask("complainant", "Who complains", "Leave it empty for somebody unknown."),
                    ask("complainant.name", "Full name", ""),
                    ask("madeByYoungPerson", "A young person complains themselves", ""),
                    ask("advocate", "An advocate supports them", ""),
                    ask("representative", "Who speaks for them", "Leave it empty if nobody does."),
                    ask("representative.person.name", "Full name", ""),
                    ask("representative.basis", "Why can they act for them?", ""),
                    ask(
                            "adjustments",
                            "What adjustments do they need?",
                            "For example large print, a British Sign Language interpreter, telephone calls only."),
                    ask("officer", "Officer", "Who runs the case from now on."),
                    ask("to", "Its reference at the other service", ""),
                    ask(
                            "scope.provisions",
                            "Which provisions is it about?",
                            "Choose all that apply; none where that makes no difference."),
                    ask(
                            "scope.separable",
                            "Its parts are easily separated",
                            "Parts that can be looked into apart from one another."),
                    ask("scope.told", "The person is told by which procedure it goes, and why", ""),
                    ask("subject", "What is the complaint, in the person’s words?", ""),
                    ask("outcomeSought", "What do they want to happen?", ""),
                    ask("kind", "Which procedure?", ""),
                    ask("exclusion", "Why is it not accepted?", ""),
                    ask("explanation", "The explanation given to the person", ""),
                    ask(
                            "toldNextStep",
                            "The letter tells them how to take it further, with the Ombudsman’s details",
                            ""),
                    ask("stage", "Which stage?", ""),
                    ask("role", "Which part?", ""),
                    ask("person", "Who", ""),
                    ask(
                            "person.name",
                            "Full name",
                            "The name of somebody who has a part already is recognised."),
                    ask(
                            "declaredIndependent",
                            "They have declared that they are independent of the council",
                            "Neither member nor officer of it, nor the spouse or civil partner of one."),
                    ask("chair", "They chair it", ""),
                    ask("until", "Extend to which day?", ""),
                    ask("reason", "Reason", ""),
                    ask("milestone", "Which step?", ""),
                    ask(
                            "announced",
                            "Which day does it give notice of?",
                            "Leave it empty if the step gives notice of none."),
                    ask("outcome", "Outcome of the stage", ""),
                    ask("findings", "Findings", "One for each concern."),
                    ask("groundsForLateness", "There are grounds for asking late", ""),
                    ask("category", "What is it about?", ""),
                    ask(
                            "words",
                            "The concern in plain words",
                            "As the person put it, or near to it."),
                    ask("finding", "Finding, if there is one already", ""),
                    ask("agreedOn", "When was it agreed?", "Leave it empty for the day above."),
                    ask("amountGbp", "Amount", "In pounds, for a financial remedy only."),
                    ask("determinedBy", "Who determined it?", ""),
                    ask("dueOn", "By when is it due?", ""),
                    ask("owner", "Who is to do it?", "A post rather than a name."),
                    ask("theme", "Theme", ""),
                    ask("wording", "What was learnt?", "In words fit to publish."),
                    ask("action", "What will be done about it?", ""),
                    ask("evidence", "What shows that it is done?", ""),
                    ask(
                            "note",
                            "Note",
                            "Kept with the case. Write it as if the person will read it."),
                    ask("otherCase", "Which case?", "Its reference, such as that on its letters."),
                    ask("relation", "How do they belong together?", ""),
                    ask("report", "What was found?", ""),
                    ask("proceedings", "Which proceedings?", ""),
                    ask("endedOn", "When did the proceedings end?", ""),
                    ask("correction", "What is to be corrected?", ""),
                    ask("correction.day", "The right day", ""),
                    ask(
                            "discretion",
                            "Use discretion",
                            "Only where a refusal above says that it is allowed."),
                    ask("discretion.reason", "Why should it be allowed?", "Kept with the case."),
                    ask("answer", "What is the answer?", ""),
                    ask("answer.code", "Answer", ""),
                    ask("answer.words", "Answer", ""),
                    ask("answer.day", "Which day?", ""),
                    ask("scope", "Scope", "Leave it empty where that makes no difference."),
                    ask("lead", "It leads the answer", ""),
                    ask("consentOn", "When did the person consent to sharing it?", ""),
                    ask("ageBand", "Age band", ""));

    private Wordings() {}

    private static Map.Entry<String, Wording> ask(String path, String label, String hint) {
        return Map.entry(path, new Wording(label, hint));
    }

    static Wording of(String path) {
        String last = path.substring(path.lastIndexOf('.') + 1);
        return Optional.ofNullable(WORDS.get(path))
                .or(() -> Optional.ofNullable(WORDS.get(last)))
                .orElseGet(() -> new Wording(Phrases.ofName(path), ""));
    }
}
