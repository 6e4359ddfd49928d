package org.redress.childrens;

import java.util.stream.Stream;
import org.redress.core.complaint.Command;
import org.redress.core.letter.LetterType;
import org.redress.core.letter.Needs;
import org.redress.core.letter.Occasion;
import org.redress.core.letter.Paragraphs;
import org.redress.core.letter.StageResponses;

/// The letters of the independent investigation.
final class Stage2Letters {

    private static final String INVESTIGATION =
            """
            You have asked us to take your complaint to an independent investigation. We received your request on {{date of the request}}.

            Your complaint is about:

            - {{complaint}}

            Two people who have had nothing to do with it will look into it together:

            - Investigating Officer: {{Investigating Officer}}
            - Independent Person: {{Independent Person}}, who neither works for the council nor is a member of it

            They will ask to meet you, and agree with you a written statement of your complaint. You may bring somebody with you, such as an advocate. When they have reported, a senior manager decides what the council will do and writes to you.

            You will have our response by {{date of the response}}. If we need longer, we will write to you before then with the reason and the new date.

            If you need help, another format such as large print, or an interpreter, please call {{council phone}} or write to {{council email}}.
            """;

    private Stage2Letters() {}

    /// Acknowledges the request and says how the investigation goes.
    static LetterType investigation() {
        return LetterType.of(
                        "acknowledgement-2",
                        "Acknowledgement, stage 2: who investigates",
                        Occasion.of(Command.Acknowledge.class).at("2"),
                        Paragraphs.letter("The independent investigation", INVESTIGATION))
                .needing(
                        Needs.understanding(ChildrensLetters.policy("App. A")),
                        ChildrensLetters.person(
                                "investigating-officer",
                                "Investigating Officer",
                                ChildrensLetters.regs("r.17")),
                        ChildrensLetters.person(
                                "independent-person",
                                "Independent Person",
                                ChildrensLetters.regs("r.17(2)")),
                        Needs.said(
                                "statement",
                                "That a statement of the complaint is agreed",
                                ChildrensLetters.policy("App. A"),
                                "statement of your complaint",
                                "statement of complaint"),
                        Needs.responseDate(ChildrensLetters.regs("r.17")));
    }

    /// The adjudication, one letter for each outcome.
    static Stream<LetterType> adjudications() {
        return new StageResponses(
                        "2",
                        ChildrensLetters.regs("r.17"),
                        "The Investigating Officer’s report and the Independent Person’s report are"
                                + " enclosed.\n\n"
                                + Paragraphs.NEXT_STAGE,
                        Needs.nextStage(ChildrensLetters.regs("r.18")))
                .all().stream()
                        .map(type ->
                                type.needing(
                                        Needs.said(
                                                "reports",
                                                "That both reports are enclosed",
                                                ChildrensLetters.regs("r.17"),
                                                "are enclosed",
                                                "are attached",
                                                "I enclose",
                                                "we enclose")));
    }
}
