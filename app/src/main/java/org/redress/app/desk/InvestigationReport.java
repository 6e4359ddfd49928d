package org.redress.app.desk;

import java.util.ArrayList;
import java.util.List;
import org.redress.app.page.CasePage;
import org.redress.app.page.InvestigationReportPage.Part;
import org.redress.core.calendar.Dates;
import org.redress.core.complaint.Concern;

/// An investigator's form in plain words, as it is kept once it is handed in: headings and answers,
/// to be read for as long as it is kept by whatever reads text.
///
/// @param form the questions
/// @param filled the answers
public record InvestigationReport(InvestigationForm form, FilledForm filled) {

    private static final String PART = "# ";
    private static final String QUESTION = "## ";

    /// The words.
    String text() {
        List<String> lines = new ArrayList<>();
        lines.add(PART + "Investigation of " + form.complaint().reference());
        answer(lines, "Day", Dates.longForm(form.today()));
        for (Concern concern : form.concerns()) {
            lines.add(PART + form.title(concern));
            finding(lines, "concern." + concern.number());
        }
        for (String thing : filled.things("new")) {
            lines.add(
                    PART
                            + "Further concern: "
                            + InvestigationForm.label(
                                    form.categories(), filled.value(thing + ".category")));
            answer(lines, "In the person’s words", filled.value(thing + ".words"));
            finding(lines, thing);
        }
        whole(lines);
        filled.things("lesson").forEach(thing -> lesson(lines, thing));
        filled.things("remedy").forEach(thing -> remedy(lines, thing));
        return String.join("\n", lines);
    }

    private void finding(List<String> lines, String thing) {
        answer(
                lines,
                "Finding proposed",
                InvestigationForm.label(form.findings(), filled.value(thing + ".finding")));
        answer(lines, "What was looked at", filled.value(thing + ".looked-at"));
        answer(lines, "Reasons", filled.value(thing + ".reasons"));
    }

    private void whole(List<String> lines) {
        lines.add(PART + "The investigation as a whole");
        answer(lines, "Spoken to, seen and read", filled.value("looked-at"));
        answer(
                lines,
                "Root cause",
                InvestigationForm.label(form.causes(), filled.value("root-cause")));
        answer(lines, "In the investigator’s words", filled.value("root-cause-words"));
        answer(lines, "Service improvements", filled.value("improvements"));
    }

    private void lesson(List<String> lines, String thing) {
        lines.add(PART + "Learning");
        answer(lines, "What was learnt", filled.value(thing + ".wording"));
        answer(lines, "What will be done", filled.value(thing + ".action"));
        answer(lines, "By whom", filled.value(thing + ".owner"));
        answer(lines, "By when", day(thing));
    }

    private void remedy(List<String> lines, String thing) {
        lines.add(PART + "Remedy proposed");
        answer(
                lines,
                "What",
                InvestigationForm.label(
                        InvestigationForm.remedies(), filled.value(thing + ".kind")));
        answer(lines, "Amount in pounds", filled.value(thing + ".amountGbp"));
        answer(lines, "By whom", filled.value(thing + ".owner"));
        answer(lines, "By when", day(thing));
    }

    private String day(String thing) {
        String name = thing + ".dueOn-";
        return String.join(
                        " ",
                        filled.value(name + "day"),
                        filled.value(name + "month"),
                        filled.value(name + "year"))
                .strip();
    }

    /// A line of somebody's own that looks like one of ours is moved in by a space.
    private static void answer(List<String> lines, String question, String words) {
        if (!words.isEmpty()) {
            lines.add(QUESTION + question);
            words.lines().map(line -> line.startsWith("#") ? " " + line : line).forEach(lines::add);
        }
    }

    /// The parts of words that were kept.
    public static List<Part> parts(String text) {
        List<Part> parts = new ArrayList<>();
        for (String part : ("\n" + text).split("\n# ", -1)) {
            if (!part.isBlank()) {
                String[] answers = part.split("\n## ", -1);
                List<CasePage.Fact> facts = new ArrayList<>();
                for (int at = 1; at < answers.length; at++) {
                    String[] both = answers[at].split("\n", 2);
                    facts.add(new CasePage.Fact(both[0], both.length > 1 ? both[1] : ""));
                }
                parts.add(new Part(answers[0].strip(), facts));
            }
        }
        return parts;
    }
}
