package org.redress.corporate;

import java.util.List;
import java.util.stream.Stream;
import org.redress.core.calendar.Source;
import org.redress.core.letter.Asked;
import org.redress.core.letter.GeneralLetters;
import org.redress.core.letter.LetterType;
import org.redress.core.letter.Needs;
import org.redress.core.letter.Paragraphs;
import org.redress.core.letter.Refusals;
import org.redress.core.letter.StageResponses;

/// The letters of the corporate procedure: what each must contain by the Code.
final class CodeLetters {

    private static final String ACKNOWLEDGEMENT =
            Paragraphs.letter(
                    "We have received your complaint",
                    """
                    Thank you for your complaint, which we received on {{date received}}.

                    We understand that your complaint is about:

                    - {{complaint}}

                    To put things right, you would like:

                    - {{outcome sought}}

                    {{Investigator}} will investigate it. We will respond by {{date of the response}}. If we need longer, we will write to you before then, give you the reason and tell you when you will hear from us.

                    If we have misunderstood anything, or if you need help, an interpreter, another format such as large print, or somebody to speak for you, please call {{council phone}} or write to {{council email}}.
                    """);

    private static final String REVIEW =
            Paragraphs.letter(
                    "We are reviewing your complaint",
                    """
                    You have asked us to review our response to your complaint. We received your request on {{date of the request}}.

                    We understand that your complaint is about:

                    - {{complaint}}

                    {{Reviewer}}, who was not involved before, will review it. We will respond by {{date of the response}}. If we need longer, we will write to you before then, give you the reason and tell you when you will hear from us.

                    If you need help, another format such as large print, or somebody to speak for you, please call {{council phone}} or write to {{council email}}.
                    """);

    private static final StageResponses.Words REVIEWED =
            new StageResponses.Words(
                    "Our review of your complaint",
                    """
                    You asked us on {{date of the request}} to review our response to your complaint. I was not involved in it before. I have looked at how we dealt with your complaint and at our first response. This letter tells you what I found, what we have decided and why.
                    """,
                    """
                    ## Our first response

                    [Say what our first response decided, what you told us was not put right, and whether the first response was right]

                    ## What the review found
                    """
                            + StageResponses.Words.EACH
                            + """
                            [Explain what you looked at, what you found and the reasons for each finding]

                            """);

    private static final String INVESTIGATOR = "Investigator";
    private static final String REVIEWER = "Reviewer";
    private static final String NAMED = "Their name: “a manager” is not enough.";

    private CodeLetters() {}

    static List<LetterType> all() {
        return Stream.of(beginning(), responses(), ending()).flatMap(List::stream).toList();
    }

    private static List<LetterType> beginning() {
        return List.of(
                Refusals.serviceRequest(code("s.1")),
                Refusals.notAccepted(code("s.2")),
                GeneralLetters.acknowledgement("1", code("6.2"))
                        .saying(ACKNOWLEDGEMENT)
                        .needing(
                                Needs.named(
                                        "investigator",
                                        "Who investigates, by name",
                                        code("6.2"),
                                        INVESTIGATOR))
                        .asking(Asked.line(INVESTIGATOR, NAMED)),
                extension("1"),
                overdue("1"),
                Refusals.escalated("2", code("s.6"))
                        .saying(REVIEW)
                        .needing(
                                Needs.named(
                                        "reviewer", "Who reviews, by name", code("s.6"), REVIEWER))
                        .asking(Asked.line(REVIEWER, NAMED)),
                extension("2"),
                overdue("2"),
                Refusals.declined("2", code("s.6")),
                Refusals.tooLate("2", policy("s.14")));
    }

    private static LetterType extension(String stage) {
        return GeneralLetters.extension(stage, code("6.4"), Paragraphs.OMBUDSMAN)
                .needing(Needs.ombudsman(code("6.4")));
    }

    /// A response that is late without an extension: why, and the new day.
    private static LetterType overdue(String stage) {
        return GeneralLetters.delay(stage, code("6.4"), Paragraphs.OMBUDSMAN)
                .needing(Needs.newDate(code("6.4")), Needs.ombudsman(code("6.4")));
    }

    private static List<LetterType> responses() {
        Stream<LetterType> first =
                new StageResponses(
                                "1",
                                code("s.6"),
                                Paragraphs.NEXT_STAGE,
                                Needs.nextStage(code("s.6")))
                        .all().stream().map(type -> type.signedBy(INVESTIGATOR));
        Stream<LetterType> second =
                new StageResponses(
                                "2",
                                code("s.6"),
                                REVIEWED,
                                "This is our final response.\n\n" + Paragraphs.OMBUDSMAN,
                                Needs.ombudsman(code("s.6")))
                        .all().stream().map(type -> type.signedBy(REVIEWER));
        return Stream.concat(first, second).toList();
    }

    private static List<LetterType> ending() {
        return List.of(
                GeneralLetters.withdrawal(policy("s.13")),
                GeneralLetters.suspension(policy("App. A")));
    }

    private static Source code(String provision) {
        return new Source("Code", provision);
    }

    private static Source policy(String provision) {
        return new Source("Policy", provision);
    }
}
