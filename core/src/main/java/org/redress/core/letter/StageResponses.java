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
/// @param onward how the person may take it further, such as [Paragraphs#NEXT_STAGE]
/// @param next what the letter must say of that
public record StageResponses(String stage, Source source, String onward, Requirement next) {

    private static final String OPENING =
            """
            Thank you for your complaint. We have now looked into it. This letter tells you what we found, what we have decided and why.

            ## What you complained about

            {{complaint}}

            ## Our decision

            """;

    private static final String FINDINGS =
            """

            ## What we found

            {{#concerns}}
            - {{concern}}: {{finding}}
            {{/concerns}}

            [Explain what you looked at, what you found and the reasons for each finding]

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

    /// One for each outcome that a response can have.
    public List<LetterType> all() {
        return Stream.of(Outcome.UPHELD, Outcome.PARTIALLY_UPHELD, Outcome.NOT_UPHELD)
                .map(this::of)
                .toList();
    }

    private LetterType of(Outcome outcome) {
        String words = Names.words(outcome);
        LetterType type =
                LetterType.of(
                                "response-" + stage + "-" + words.replace(' ', '-'),
                                "Response, stage " + stage + ": " + words,
                                Occasion.of(Command.Respond.class).at(stage).with(outcome),
                                Paragraphs.letter(
                                        "Our response to your complaint",
                                        OPENING + decision(outcome) + FINDINGS + rest(outcome)))
                        .needing(
                                Needs.understanding(source),
                                Needs.outcome(outcome, source),
                                Needs.findings(source),
                                Needs.reasons(source),
                                next);
        return outcome.isUpheldInAnyPart()
                ? type.needing(Needs.apology(source), Needs.remedies(source))
                : type;
    }

    private static String decision(Outcome outcome) {
        String decided = "We have decided that your complaint is {{outcome}}.";
        return outcome.isUpheldInAnyPart()
                ? decided + " We got this wrong, and I am sorry. [Say what you are sorry for]\n"
                : decided + "\n";
    }

    private String rest(Outcome outcome) {
        return (outcome.isUpheldInAnyPart() ? REMEDIES : "") + ONWARD + onward;
    }
}
