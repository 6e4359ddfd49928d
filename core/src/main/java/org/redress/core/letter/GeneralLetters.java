package org.redress.core.letter;

import org.redress.core.calendar.Source;
import org.redress.core.complaint.Command;

/// The letters on a complaint's way that any area may take as they are, or build its own from.
public final class GeneralLetters {

    private static final String ACKNOWLEDGEMENT =
            """
            Thank you for your complaint, which we received on {{date received}}.

            We understand that your complaint is about:

            - {{complaint}}

            To put things right, you would like:

            - {{outcome sought}}

            We will respond by {{date of the response}}. If we need longer, we will write to you before then, give you the reason and tell you when you will hear from us.

            If we have misunderstood anything, or if you need help, an interpreter, another format such as large print, or somebody to speak for you, please call {{council phone}} or write to {{council email}}.
            """;

    private static final String EXTENSION =
            """
            We said that we would respond to your complaint by {{date of the response}}. I am sorry that we need more time.

            The reason is: {{reason}}

            We will now respond by {{new date}}.

            """;

    private static final String DELAY =
            """
            We should have responded to your complaint by {{date of the response}}. I am sorry that we have not.

            The reason is: {{reason}}

            We will respond as soon as we can, and we expect to do so by {{new date}}.

            """;

    private static final String WITHDRAWN =
            """
            You have told us that you want to withdraw your complaint, which we received on {{date received}}. We have closed it, and you do not need to do anything more.

            The service may still look into what you told us, so that it can learn from it. If you change your mind, please tell us: call {{council phone}} or write to {{council email}}.
            """;

    private static final String SUSPENDED =
            """
            We have suspended your complaint, which we received on {{date received}}.

            The reason is: {{reason}}

            Looking into it now could affect those proceedings. When they have ended, you can put your complaint to us again within one year. Please call {{council phone}} or write to {{council email}}.
            """;

    private GeneralLetters() {}

    /// Acknowledges the complaint at its first stage.
    public static LetterType acknowledgement(String stage, Source source) {
        return LetterType.of(
                        "acknowledgement-" + stage,
                        "Acknowledgement, stage " + stage,
                        Occasion.of(Command.Acknowledge.class).at(stage),
                        Paragraphs.letter("We have received your complaint", ACKNOWLEDGEMENT))
                .needing(
                        Needs.understanding(source),
                        Needs.outcomeSought(source),
                        Needs.responseDate(source));
    }

    /// Puts the response off.
    ///
    /// @param further what else the letter says, such as [Paragraphs#OMBUDSMAN]
    public static LetterType extension(String stage, Source source, String... further) {
        return LetterType.of(
                        "extension-" + stage,
                        "More time needed, stage " + stage,
                        Occasion.of(Command.Extend.class).at(stage),
                        Paragraphs.letter(
                                "We need more time to respond",
                                EXTENSION + String.join("\n", further)))
                .needing(Needs.reason(source), Needs.newDate(source))
                .asking(
                        Asked.passage(Names.REASON, "The person reads it in these words."),
                        Asked.day(Names.NEW_DATE, ""));
    }

    /// Explains a response that is past its limit.
    public static LetterType delay(String stage, Source source, String... further) {
        return LetterType.of(
                        "delay-" + stage,
                        "Why the response is late, stage " + stage,
                        Occasion.of(Command.ExplainDelay.class).at(stage),
                        Paragraphs.letter(
                                "Our response to your complaint is late",
                                DELAY + String.join("\n", further)))
                .needing(Needs.reason(source), Needs.apology(source))
                .asking(
                        Asked.passage(Names.REASON, "The person reads it in these words."),
                        Asked.day(Names.NEW_DATE, ""));
    }

    /// Confirms that the complaint is withdrawn.
    public static LetterType withdrawal(Source source) {
        return LetterType.of(
                        "withdrawal",
                        "Withdrawal confirmed",
                        Occasion.of(Command.Withdraw.class),
                        Paragraphs.letter("You have withdrawn your complaint", WITHDRAWN))
                .needing(
                        Needs.said(
                                "withdrawn",
                                "That the complaint is withdrawn",
                                source,
                                "withdraw",
                                "withdrawn",
                                "withdrawal"));
    }

    /// Tells that proceedings suspend the complaint.
    public static LetterType suspension(Source source) {
        return LetterType.of(
                        "suspension",
                        "Suspended for proceedings",
                        Occasion.of(Command.Suspend.class),
                        Paragraphs.letter("We have suspended your complaint", SUSPENDED))
                .needing(
                        Needs.reason(source),
                        Needs.said(
                                "again",
                                "That it can be put again within one year of their end",
                                source,
                                "one year",
                                "a year",
                                "12 months",
                                "twelve months"))
                .asking(Asked.passage(Names.REASON, "Which proceedings, and why they come first."));
    }
}
