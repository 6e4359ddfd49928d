package org.redress.adults;

import java.util.List;
import java.util.stream.Stream;
import org.redress.core.calendar.Source;
import org.redress.core.letter.GeneralLetters;
import org.redress.core.letter.LetterType;
import org.redress.core.letter.Needs;
import org.redress.core.letter.Paragraphs;
import org.redress.core.letter.Refusals;

/// The letters of the statutory procedure: what each must contain by the Regulations of 2009, or by
/// the council's policy where these are silent. One stage, and then the Ombudsman.
final class AdultsLetters {

    private static final String ACKNOWLEDGEMENT =
            Paragraphs.letter(
                    "We have received your complaint",
                    """
                    Thank you for your complaint, which we received on {{date received}}.

                    We understand that your complaint is about:

                    - {{complaint}}

                    To put things right, you would like:

                    - {{outcome sought}}

                    We would like to discuss with you how we will handle your complaint and by when you can expect our response. Please tell us a time that suits you: call {{council phone}} or write to {{council email}}. If you would rather not talk about it, we will decide how long we need and tell you.

                    We expect to respond by {{date of the response}}.

                    If you need help, an interpreter, another format such as large print, or somebody to speak for you, please tell us.
                    """);

    private static final String AGREED =
            "If you do not agree to the new date, please tell us: call {{council phone}} or write"
                    + " to {{council email}}.\n";

    private AdultsLetters() {}

    static List<LetterType> all() {
        return Stream.of(beginning(), onTheWay(), AdultsResponses.all(), ending())
                .flatMap(List::stream)
                .toList();
    }

    private static List<LetterType> beginning() {
        return List.of(
                Refusals.serviceRequest(policy("s.4")),
                Refusals.notAccepted(policy("s.6")),
                GeneralLetters.acknowledgement("1", policy("App. B"))
                        .saying(ACKNOWLEDGEMENT)
                        .needing(
                                Needs.said(
                                        "discussion",
                                        "The offer to discuss how it is handled, and by when",
                                        regs("r.13(7)"),
                                        "discuss",
                                        "talk about how")));
    }

    private static List<LetterType> onTheWay() {
        return List.of(
                GeneralLetters.extension("1", regs("r.14(3)"), AGREED),
                GeneralLetters.delay("1", regs("r.14(4)"), Paragraphs.OMBUDSMAN));
    }

    private static List<LetterType> ending() {
        return List.of(
                GeneralLetters.withdrawal(policy("s.13")),
                GeneralLetters.suspension(policy("App. B")));
    }

    static Source regs(String provision) {
        return new Source("Regs 2009", provision);
    }

    private static Source policy(String provision) {
        return new Source("Policy", provision);
    }
}
