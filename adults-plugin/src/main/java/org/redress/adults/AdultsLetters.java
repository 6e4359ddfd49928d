package org.redress.adults;

import java.util.List;
import java.util.stream.Stream;
import org.redress.core.calendar.Source;
import org.redress.core.letter.Asked;
import org.redress.core.letter.Evidence;
import org.redress.core.letter.GeneralLetters;
import org.redress.core.letter.LetterType;
import org.redress.core.letter.Names;
import org.redress.core.letter.Needs;
import org.redress.core.letter.Paragraphs;
import org.redress.core.letter.Refusals;
import org.redress.core.letter.Requirement;
import org.redress.core.letter.StageResponses;

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

    private static final String SIGNATORY = "Responsible person";

    private static final StageResponses.Words CONSIDERED =
            new StageResponses.Words(
                    "Our response to your complaint",
                    """
                    Thank you for your complaint, which we received on {{date received}}. This letter is our report on it: how we considered it, what we concluded, and what we have done or will do.
                    """,
                    """
                    ## How we considered it

                    [Say what you read, whom you asked and what they said]

                    ## What we concluded
                    """
                            + StageResponses.Words.EACH
                            + """
                            [Give the reasons for each finding]

                            [Say where remedial action is needed, in the person’s view or in yours, or that none is needed]

                            We are satisfied that any action needed because of your complaint has been taken or will be taken.

                            """);

    private AdultsLetters() {}

    static List<LetterType> all() {
        return Stream.of(beginning(), onTheWay(), responses(), ending())
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

    private static List<LetterType> responses() {
        return new StageResponses(
                        "1",
                        regs("r.14(2)"),
                        CONSIDERED,
                        joint() + Paragraphs.OMBUDSMAN,
                        Needs.ombudsman(regs("r.14(2)(c)")))
                .all().stream().map(AdultsLetters::byRegulation).toList();
    }

    private static LetterType byRegulation(LetterType response) {
        return response.needing(bodies(), considered(), remedial(), confirmed(), signed())
                .asking(
                        Asked.line(
                                SIGNATORY,
                                "Who signs, with their post: the person who answers for complaints"
                                        + " by the Regulations, or somebody in their stead."))
                .signedBy(SIGNATORY);
    }

    /// One response for all bodies of a joint complaint.
    private static String joint() {
        return """
        {{#bodies}}
        This is also the response of {{body}}. [Where {{body}} is one of the NHS: You can also ask the Parliamentary and Health Service Ombudsman, www.ombudsman.org.uk, telephone 0345 015 4033]
        {{/bodies}}

        """;
    }

    private static Requirement bodies() {
        return new Requirement(
                "bodies",
                "Each body that takes part, such as one of the NHS",
                regs("r.9"),
                new Evidence.ForEach(Names.BODIES, List.of(new Evidence.Part(Names.BODY))));
    }

    private static Requirement considered() {
        return Needs.written(
                "considered",
                "How the complaint was considered, in your own words: what you read, whom you asked",
                regs("r.14(2)(a)(i)"),
                "looked into",
                "looked at",
                "considered",
                "investigated",
                "reviewed",
                "read",
                "spoke",
                "spoken",
                "asked",
                "interviewed",
                "met",
                "visited",
                "checked",
                "examined");
    }

    private static Requirement remedial() {
        return Needs.written(
                "remedial-action",
                "Where remedial action is needed, or that none is: “needed”",
                regs("r.14(2)(a)(ii)"),
                "needed",
                "needs",
                "required",
                "necessary");
    }

    private static Requirement confirmed() {
        return Needs.said(
                "confirmed",
                "Whether you are satisfied that the action needed has been or will be taken",
                regs("r.14(2)(b)"),
                "we are satisfied that",
                "I am satisfied that",
                "we confirm that",
                "I confirm that",
                "we are not satisfied that",
                "I am not satisfied that");
    }

    private static Requirement signed() {
        return Needs.named(
                "signed", "Who signs, by name: the responsible person", regs("r.14(2)"), SIGNATORY);
    }

    private static List<LetterType> ending() {
        return List.of(
                GeneralLetters.withdrawal(policy("s.13")),
                GeneralLetters.suspension(policy("App. B")));
    }

    private static Source regs(String provision) {
        return new Source("Regs 2009", provision);
    }

    private static Source policy(String provision) {
        return new Source("Policy", provision);
    }
}
