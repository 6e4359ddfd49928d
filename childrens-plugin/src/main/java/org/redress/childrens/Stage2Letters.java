package org.redress.childrens;

import java.util.stream.Stream;
import org.redress.core.complaint.Command;
import org.redress.core.letter.LetterType;
import org.redress.core.letter.Needs;
import org.redress.core.letter.Occasion;
import org.redress.core.letter.Paragraphs;
import org.redress.core.letter.Refusals;
import org.redress.core.letter.Requirement;
import org.redress.core.letter.StageResponses;

/// The letters of the independent investigation.
final class Stage2Letters {

    private static final String INVESTIGATING = "Investigating Officer";
    private static final String INDEPENDENT = "Independent Person";

    private static final String REQUESTED =
            """
            You have asked us to take your complaint to an independent investigation. We received your request on {{date of the request}}.

            We understand that your complaint is about:

            - {{complaint}}

            An Investigating Officer and an Independent Person, who have had nothing to do with it, will look into it together. We will write to you again to tell you who they are. They will ask to meet you, and agree with you a written statement of your complaint. You may bring somebody with you, such as an advocate.

            You will have our response by {{date of the response}}. If we need longer, we will write to you before then with the reason and the new date.

            If you need help, somebody to speak for you, another format such as large print, or an interpreter, please call {{council phone}} or write to {{council email}}.
            """;

    private static final String INVESTIGATION =
            """
            You asked us to take your complaint to an independent investigation. We received your request on {{date of the request}}.

            Two people who have had nothing to do with it will look into it together:

            - Investigating Officer: {{Investigating Officer}}
            - Independent Person: {{Independent Person}}, who neither works for the council nor is a member of it

            They will ask to meet you, and agree with you a written statement of your complaint. You may bring somebody with you, such as an advocate. When they have reported, a senior manager decides what the council will do and writes to you.

            You will have our response by {{date of the response}}. If we need longer, we will write to you before then with the reason and the new date.

            If you need help, another format such as large print, or an interpreter, please call {{council phone}} or write to {{council email}}.
            """;

    private static final StageResponses.Words ADJUDICATION =
            new StageResponses.Words(
                    "Our decision after the independent investigation of your complaint",
                    """
                    Your complaint was investigated by {{Investigating Officer}}, the Investigating Officer, together with {{Independent Person}}, the Independent Person. I have read both their reports, which are enclosed. I am the Adjudicating Officer: this letter tells you what they found, what I have decided and why, and what the council will do.
                    """,
                    """
                    ## What the investigation found
                    """
                            + StageResponses.Words.EACH
                            + """
                            [Say what the Investigating Officer found and recommended on each part, and whether you agree: the Investigating Officer …]

                            [Say what the Independent Person said of the investigation and its findings, and whether you agree: the Independent Person …]

                            [Give the reasons for your decision on each part, above all where you differ from either report]

                            """);

    private Stage2Letters() {}

    /// Acknowledges the request, before anybody is appointed, and says how the investigation goes.
    static LetterType acknowledgement() {
        return Refusals.escalated("2", ChildrensLetters.policy("App. A"))
                .saying(
                        Paragraphs.letter(
                                "You have asked for an independent investigation", REQUESTED));
    }

    /// Says who investigates, once they are appointed.
    static LetterType investigators() {
        return LetterType.of(
                        "investigators-2",
                        "Who investigates, stage 2",
                        Occasion.of(Command.Appoint.class).at("2").about("independent-person"),
                        Paragraphs.letter("Who investigates your complaint", INVESTIGATION))
                .needing(
                        ChildrensLetters.person(
                                "investigating-officer",
                                INVESTIGATING,
                                ChildrensLetters.regs("r.17")),
                        ChildrensLetters.person(
                                "independent-person",
                                INDEPENDENT,
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
                        ADJUDICATION,
                        Paragraphs.NEXT_STAGE,
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
                                                        "we enclose"),
                                                heard(
                                                        "investigating-report",
                                                        "What the Investigating Officer found, and your"
                                                                + " answer to it",
                                                        INVESTIGATING),
                                                heard(
                                                        "independent-report",
                                                        "What the Independent Person said, and your answer"
                                                                + " to it",
                                                        INDEPENDENT),
                                                ChildrensLetters.person(
                                                        "adjudicator",
                                                        "Adjudicating Officer",
                                                        ChildrensLetters.policy("App. A")))
                                        .signedBy("Adjudicating Officer"));
    }

    /// That the letter itself speaks of somebody's report.
    private static Requirement heard(String id, String label, String role) {
        return Needs.written(id, label, ChildrensLetters.regs("r.17"), role);
    }
}
