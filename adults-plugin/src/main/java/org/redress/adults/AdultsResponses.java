package org.redress.adults;

import java.util.List;
import org.redress.core.letter.Asked;
import org.redress.core.letter.Evidence;
import org.redress.core.letter.LetterType;
import org.redress.core.letter.Names;
import org.redress.core.letter.Needs;
import org.redress.core.letter.Paragraphs;
import org.redress.core.letter.Requirement;
import org.redress.core.letter.StageResponses;

/// The report on a complaint that the Regulations ask for, one letter for each outcome: how it was
/// considered, the conclusions, and what is done about them, signed by the responsible person.
final class AdultsResponses {

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

    private AdultsResponses() {}

    static List<LetterType> all() {
        return new StageResponses(
                        "1",
                        AdultsLetters.regs("r.14(2)"),
                        CONSIDERED,
                        joint() + Paragraphs.OMBUDSMAN,
                        Needs.ombudsman(AdultsLetters.regs("r.14(2)(c)")))
                .all().stream().map(AdultsResponses::byRegulation).toList();
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
                AdultsLetters.regs("r.9"),
                new Evidence.ForEach(Names.BODIES, List.of(new Evidence.Part(Names.BODY))));
    }

    private static Requirement considered() {
        return Needs.written(
                "considered",
                "How the complaint was considered, in your own words: what you read, whom you asked",
                AdultsLetters.regs("r.14(2)(a)(i)"),
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
                AdultsLetters.regs("r.14(2)(a)(ii)"),
                "needed",
                "needs",
                "required",
                "necessary");
    }

    private static Requirement confirmed() {
        return Needs.said(
                "confirmed",
                "Whether you are satisfied that the action needed has been or will be taken",
                AdultsLetters.regs("r.14(2)(b)"),
                "we are satisfied that",
                "I am satisfied that",
                "we confirm that",
                "I confirm that",
                "we are not satisfied that",
                "I am not satisfied that");
    }

    private static Requirement signed() {
        return Needs.named(
                "signed",
                "Who signs, by name: the responsible person",
                AdultsLetters.regs("r.14(2)"),
                SIGNATORY);
    }
}
