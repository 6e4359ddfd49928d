package org.redress.childrens;

import org.redress.core.complaint.Command;
import org.redress.core.letter.Asked;
import org.redress.core.letter.LetterType;
import org.redress.core.letter.Needs;
import org.redress.core.letter.Occasion;
import org.redress.core.letter.Paragraphs;

/// The letters of the review panel.
final class Stage3Letters {

    private static final String DATE = "date of the panel";
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

            - on {{date of the panel}} at {{time of the panel}}
            - at {{place of the panel}}

            You have the right to attend. You may be accompanied by a friend, a relative or an advocate, and you may have somebody speak for you.

            The papers that the panel will see are enclosed. If there is anything else that you want the panel to read, please send it to us as soon as you can.

            Please tell us whether you will come, and whether you need anything to take part, such as an interpreter, help with travel or a room that is easy to reach: call {{council phone}} or write to {{council email}}.
            """;

    private Stage3Letters() {}

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
