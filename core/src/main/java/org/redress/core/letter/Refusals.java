package org.redress.core.letter;

import org.redress.core.calendar.Source;
import org.redress.core.complaint.Command;

/// The letters about what does not become a complaint, or does not go further, and about the next
/// stage.
public final class Refusals {

    private static final String NOT_ACCEPTED =
            """
            Thank you for contacting us. We received what you sent us on {{date received}}, and we have thought about it carefully. We cannot accept it as a complaint.

            The exclusion in our complaints policy that applies is: {{exclusion}}.

            The reason is: {{reason}}

            """;

    private static final String SERVICE_REQUEST =
            """
            Thank you for contacting us on {{date received}}. You asked us to do something that we have not been asked to do before, so we have recorded it as a request for a service:

            - {{complaint}}

            We have passed it to {{team}}, who will answer you. If you are unhappy with what they do, tell us and we will treat it as a complaint: call {{council phone}} or write to {{council email}}.
            """;

    private static final String ESCALATED =
            """
            You have asked us to take your complaint further. We received your request on {{date of the request}}, and your complaint is now at {{stage}}.

            We understand that your complaint is about:

            - {{complaint}}

            We will respond by {{date of the response}}. If we need longer, we will write to you before then, give you the reason and tell you when you will hear from us.

            If you need help, another format such as large print, or somebody to speak for you, please call {{council phone}} or write to {{council email}}.
            """;

    private static final String DECLINED =
            """
            You asked us to take your complaint further. I am sorry, but we will not do so.

            The reason is: {{reason}}

            """;

    private static final String TOO_LATE =
            """
            You asked us to take your complaint further. I am sorry, but you asked too late: the last day to ask was {{last day to ask}}.

            We looked at whether we should make an exception, and decided not to. The reason is: {{reason}}

            """;

    private Refusals() {}

    /// The contact is not accepted as a complaint: which exclusion applies, where else the person
    /// can turn, and the right to go to the Ombudsman.
    public static LetterType notAccepted(Source source) {
        return LetterType.of(
                        "not-accepted",
                        "Not accepted as a complaint",
                        Occasion.of(Command.DoNotAccept.class),
                        Paragraphs.letter(
                                "We cannot accept this as a complaint",
                                NOT_ACCEPTED + Exclusions.PARAGRAPHS,
                                Paragraphs.OMBUDSMAN))
                .needing(
                        Needs.given(
                                "exclusion", "Which exclusion applies", source, Names.EXCLUSION),
                        Needs.reason(source),
                        Needs.given(
                                "other-route",
                                "Where the person can turn instead",
                                source,
                                Names.ROUTE),
                        Needs.ombudsman(source))
                .asking(
                        Asked.choice(
                                Names.EXCLUSION,
                                "The letter has the paragraph that goes with it.",
                                Exclusions.labels()),
                        Asked.passage(Names.REASON, "Why it applies. The person reads it so."),
                        Asked.line(
                                Names.ROUTE,
                                "Only if another appeal or legal route exists: which, such as the"
                                        + " Traffic Penalty Tribunal. Else leave it empty."));
    }

    /// A service request is recorded.
    public static LetterType serviceRequest(Source source) {
        return LetterType.of(
                        "service-request",
                        "Service request recorded",
                        Occasion.of(Command.RecordServiceRequest.class),
                        Paragraphs.letter("We have recorded your request", SERVICE_REQUEST))
                .needing(
                        Needs.understanding(source),
                        Needs.said(
                                "may-complain",
                                "That it can become a complaint",
                                source,
                                "as a complaint",
                                "make a complaint",
                                "complain"));
    }

    /// Acknowledges the request for a later stage.
    public static LetterType escalated(String stage, Source source) {
        return LetterType.of(
                        "acknowledgement-" + stage,
                        "Acknowledgement, stage " + stage,
                        Occasion.of(Command.Acknowledge.class).at(stage),
                        Paragraphs.letter("We are taking your complaint further", ESCALATED))
                .needing(Needs.understanding(source), Needs.responseDate(source));
    }

    /// A request for a later stage is turned down.
    public static LetterType declined(String stage, Source source) {
        return LetterType.of(
                        "declined-" + stage,
                        "Stage " + stage + " declined",
                        Occasion.of(Command.DeclineStage.class).at(stage),
                        Paragraphs.letter(
                                "We will not take your complaint further",
                                DECLINED,
                                Paragraphs.OMBUDSMAN))
                .needing(Needs.reason(source), Needs.ombudsman(source))
                .asking(Asked.passage(Names.REASON, "The person reads it in these words."));
    }

    /// A request for a later stage came too late.
    public static LetterType tooLate(String stage, Source source) {
        return LetterType.of(
                        "too-late-" + stage,
                        "Stage " + stage + " asked for too late",
                        Occasion.of(Command.DeclineStage.class).at(stage),
                        Paragraphs.letter(
                                "You asked too late to take your complaint further",
                                TOO_LATE,
                                Paragraphs.OMBUDSMAN))
                .needing(
                        Needs.reason(source),
                        Needs.given(
                                "last-day",
                                "The last day on which they could have asked",
                                source,
                                Names.ASK_BY),
                        Needs.ombudsman(source))
                .asking(
                        Asked.passage(
                                Names.REASON, "Why no exception is made, in the person’s case."));
    }
}
