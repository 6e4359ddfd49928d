package org.redress.childrens;

import java.util.stream.Stream;
import org.redress.core.complaint.Command;
import org.redress.core.letter.Asked;
import org.redress.core.letter.LetterType;
import org.redress.core.letter.Needs;
import org.redress.core.letter.Occasion;
import org.redress.core.letter.Paragraphs;
import org.redress.core.letter.StageResponses;

/// The letters of the review panel.
final class Stage3Letters {

    private static final String DATE = "Panel's meeting";
    private static final String TIME = "time of the panel";
    private static final String PLACE = "place of the panel";

    static final String REQUESTED =
            Paragraphs.letter(
                    "You have asked for a review panel",
                    """
                    We received your request on {{date of the request}}.

                    We understand that your complaint is about:

                    - {{complaint}}

                    Three people who are independent of the council will look at how your complaint was investigated. We will write to you again, at least ten working days before they meet, to tell you when and where. You can come, bring somebody with you, and have an advocate or somebody else speak for you.

                    After the panel has met and reported, the council will write to you with its response, by {{date of the response}}.

                    If you need help, another format such as large print, or an interpreter, please call {{council phone}} or write to {{council email}}.
                    """);

    private static final String INVITATION =
            """
            The panel that reviews your complaint will meet:

            - on {{Panel's meeting}} at {{time of the panel}}
            - at {{place of the panel}}

            You have the right to attend. You may be accompanied by a friend, a relative or an advocate, and you may have somebody speak for you.

            The papers that the panel will see are enclosed. If there is anything else that you want the panel to read, please send it to us as soon as you can.

            Please tell us whether you will come, and whether you need anything to take part, such as an interpreter, help with travel or a room that is easy to reach: call {{council phone}} or write to {{council email}}.
            """;

    private static final StageResponses.Words AFTER_PANEL =
            new StageResponses.Words(
                    "Our response to the review panel on your complaint",
                    """
                    The review panel met on {{Panel's meeting}} to look at how your complaint was investigated, and gave us its report on {{Panel's report}}. You have had the report too. This letter tells you what the panel found and recommended, what the council has decided on each recommendation and why, and what it will do.
                    """,
                    """
                    ## What the panel found and recommended
                    """
                            + StageResponses.Words.EACH
                            + """
                            [Say what the panel found on each part, and each thing that it recommended]

                            [Answer each recommendation: whether the council accepts it, and the reasons]

                            """);

    private Stage3Letters() {}

    /// The council's response to the panel's report: its last word.
    static Stream<LetterType> responses() {
        return new StageResponses(
                        "3",
                        ChildrensLetters.regs("r.20"),
                        AFTER_PANEL,
                        "This is the council’s last word on your complaint. You have the right to go"
                                + " to the Ombudsman.\n\n"
                                + Paragraphs.OMBUDSMAN,
                        Needs.ombudsman(ChildrensLetters.regs("r.20")))
                .all().stream()
                        .map(type ->
                                type.needing(
                                        Needs.written(
                                                "panel-findings",
                                                "What the panel found, in your own words",
                                                ChildrensLetters.regs("r.20"),
                                                "the panel found",
                                                "the panel’s finding",
                                                "the panel’s findings",
                                                "the panel concluded",
                                                "the panel agreed"),
                                        Needs.written(
                                                "panel-recommendations",
                                                "What the panel recommended, and the council’s"
                                                        + " answer",
                                                ChildrensLetters.regs("r.20"),
                                                "recommended",
                                                "recommendation",
                                                "recommendations",
                                                "recommends")));
    }

    /// Tells when and where the panel meets.
    static LetterType invitation() {
        return LetterType.of(
                        "panel-invitation",
                        "Invitation to the review panel",
                        Occasion.of(Command.ReachMilestone.class).at("3").about("panel-told"),
                        Paragraphs.letter("The review panel will meet", INVITATION))
                .needing(
                        Needs.given(
                                "panel-date",
                                "The day on which the panel meets",
                                ChildrensLetters.regs("r.19"),
                                DATE),
                        Needs.given(
                                "panel-place",
                                "Where the panel meets",
                                ChildrensLetters.regs("r.19"),
                                PLACE),
                        Needs.said(
                                "attend",
                                "The right to attend",
                                ChildrensLetters.regs("r.19"),
                                "attend",
                                "come to the meeting"),
                        Needs.said(
                                "accompanied",
                                "That they may be accompanied, and have somebody speak for them",
                                ChildrensLetters.regs("r.19"),
                                "accompanied",
                                "companion",
                                "bring somebody",
                                "bring someone",
                                "advocate"),
                        Needs.said(
                                "papers",
                                "The panel’s papers",
                                ChildrensLetters.policy("App. A"),
                                "papers",
                                "documents"))
                .asking(
                        Asked.day(
                                DATE,
                                "At least ten working days after the day on which this letter goes."),
                        Asked.line(TIME, "For example, 10am."),
                        Asked.line(PLACE, "The building and the room."));
    }
}
