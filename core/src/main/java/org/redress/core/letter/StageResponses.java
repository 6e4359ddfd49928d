package org.redress.core.letter;

import java.util.List;
import java.util.stream.Stream;
import org.redress.core.calendar.Source;
import org.redress.core.complaint.Command;
import org.redress.core.complaint.Outcome;

/// The responses of a stage, one for each outcome, for an area to take as they are or to change.
///
/// @param stage the stage's id
/// @param source where it stands what a response contains
/// @param words what the stage says of itself
/// @param onward how the person may take it further, such as [Paragraphs#NEXT_STAGE]
/// @param next what the letter must say of that
public record StageResponses(
        String stage, Source source, Words words, String onward, Requirement next) {

    private static final String COMPLAINT =
            """

            ## What you complained about

            {{complaint}}

            """;

    private static final String CONCERNS =
            """

            {{#concerns}}
            - {{concern}}: {{finding}}
            {{/concerns}}

            """;

    private static final String REMEDIES =
            """
            ## What we will do

            {{#remedies}}
            - {{remedy}}
            {{/remedies}}

            [Say what has been done, what is still to be done and by when]

            """;

    private static final String ONWARD =
            """
            ## If you are unhappy with this response

            """;

    /// What a stage says of itself.
    ///
    /// @param subject what its response is about, such as `Our response to your complaint`
    /// @param opening how it came about
    /// @param found what the council looked at and found, between the decision and the remedies:
    ///   headings, and in square brackets what the officer has to write
    public record Words(String subject, String opening, String found) {

        /// Those of a stage at which the council itself looks into a complaint.
        public static final Words USUAL =
                new Words(
                        "Our response to your complaint",
                        """
                        Thank you for your complaint. We have now looked into it. This letter tells you what we found, what we have decided and why.
                        """,
                        """
                        ## What we found
                        """
                                + Words.EACH
                                + """
                                [Explain what you looked at, what you found and the reasons for each finding]

                                """);

        /// Each concern with the finding on it.
        public static final String EACH = CONCERNS;
    }

    /// The responses of a stage at which the council itself looks into a complaint.
    public StageResponses(String stage, Source source, String onward, Requirement next) {
        this(stage, source, Words.USUAL, onward, next);
    }

    /// One for each outcome that a response can have.
    public List<LetterType> all() {
        return Stream.of(Outcome.UPHELD, Outcome.PARTIALLY_UPHELD, Outcome.NOT_UPHELD)
                .map(this::of)
                .toList();
    }

    private LetterType of(Outcome outcome) {
        String told = Names.words(outcome);
        LetterType type =
                LetterType.of(
                                "response-" + stage + "-" + told.replace(' ', '-'),
                                "Response, stage " + stage + ": " + told,
                                Occasion.of(Command.Respond.class).at(stage).with(outcome),
                                Paragraphs.letter(words.subject(), text(outcome)))
                        .needing(
                                Needs.understanding(source),
                                Needs.outcome(outcome, source),
                                Needs.findings(outcome, source),
                                Needs.reasons(source),
                                next);
        return outcome.isUpheldInAnyPart()
                ? type.needing(Needs.apology(source), Needs.remedies(source))
                : type;
    }

    private String text(Outcome outcome) {
        return words.opening()
                + COMPLAINT
                + "## Our decision\n\n"
                + decision(outcome)
                + "\n"
                + words.found()
                + (outcome.isUpheldInAnyPart() ? REMEDIES : "")
                + ONWARD
                + onward;
    }

    private static String decision(Outcome outcome) {
        String decided = "We have decided that your complaint is {{outcome}}.";
        return switch (outcome) {
            case UPHELD ->
                    decided + " We got this wrong, and I am sorry. [Say what you are sorry for]\n";
            case PARTIALLY_UPHELD ->
                    decided
                            + " We got part of this wrong, and I am sorry. [Say what you are sorry"
                            + " for]\n";
            case NOT_UPHELD, WITHDRAWN -> decided + "\n";
        };
    }
}
