package org.redress.core.letter;

/// Passages that letters share, for templates to be put together from.
public final class Paragraphs {

    /// Where to turn after the council's last word.
    public static final String OMBUDSMAN =
            """
            If you are still unhappy, you can ask the {{Ombudsman}} to look at your complaint. The service is free and independent of the council.

            - Website: {{Ombudsman website}}
            - Telephone: {{Ombudsman phone}}
            """;

    /// How to ask for the next stage.
    public static final String NEXT_STAGE =
            """
            If you are unhappy with this response, you can ask us to take your complaint to {{next stage}}. Please ask by {{last day to ask}}, by telephone on {{council phone}} or by email to {{council email}}, and tell us what you think we have not put right.
            """;

    private static final String OPENING =
            """
            {{name of the addressee}}
            {{address of the addressee}}

            {{date of this letter}}

            Our reference: {{reference}}

            Dear {{name of the addressee}}

            """;

    private static final String CLOSING =
            """

            Yours sincerely

            {{signature}}
            """;

    private Paragraphs() {}

    /// A whole letter: date, reference and greeting, the subject as a heading, the passages, the
    /// signature.
    public static String letter(String subject, String... passages) {
        return OPENING + "# " + subject + "\n\n" + String.join("\n", passages) + CLOSING;
    }
}
