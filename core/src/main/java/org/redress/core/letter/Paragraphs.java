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

    /// For whom a representative speaks; and that somebody complained who may not be answered yet.
    private static final String ON_BEHALF =
            """
            {{#represented}}
            You wrote to us on behalf of {{name of the person}}. In this letter, “your complaint” is the complaint that you made for them.
            {{/represented}}
            {{#consent awaited}}
            {{representative}} complained to us for you. Until you tell us in writing that you agree to that, we write to you alone and can share nothing with them. If you agree, please tell us: call {{council phone}} or write to {{council email}}.
            {{/consent awaited}}

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
        return OPENING
                + "# "
                + subject
                + "\n\n"
                + ON_BEHALF
                + String.join("\n", passages)
                + CLOSING;
    }
}
