package org.redress.childrens;

import java.util.List;
import java.util.stream.Stream;
import org.redress.core.calendar.Source;
import org.redress.core.letter.Evidence;
import org.redress.core.letter.GeneralLetters;
import org.redress.core.letter.LetterType;
import org.redress.core.letter.Names;
import org.redress.core.letter.Needs;
import org.redress.core.letter.Paragraphs;
import org.redress.core.letter.Refusals;
import org.redress.core.letter.Requirement;
import org.redress.core.letter.StageResponses;

/// The letters of the statutory procedure: what each must contain by the Regulations of 2006, or by
/// the council's policy where these are silent.
final class ChildrensLetters {

    private static final Source POLICY = policy("App. A");

    private static final String MAY_GO_ON =
            """
            You do not have to wait for our response: you may now ask us to take your complaint to {{next stage}}. If you want that, please call {{council phone}} or write to {{council email}}. If you would rather wait for our response, you can still ask after it.
            """;

    private ChildrensLetters() {}

    static List<LetterType> all() {
        return Stream.of(beginning(), first(), second(), third(), ending())
                .flatMap(List::stream)
                .toList();
    }

    private static List<LetterType> beginning() {
        return List.of(
                Refusals.serviceRequest(policy("s.4")),
                Refusals.notAccepted(policy("s.6")),
                GeneralLetters.acknowledgement("1", POLICY).needing(advocate()));
    }

    private static List<LetterType> first() {
        Source regs = regs("r.14");
        return Stream.concat(
                        Stream.of(GeneralLetters.extension("1", regs), late()),
                        new StageResponses(
                                        "1",
                                        policy("s.13.17"),
                                        Paragraphs.NEXT_STAGE,
                                        Needs.nextStage(POLICY))
                                .all().stream())
                .toList();
    }

    private static List<LetterType> second() {
        return Stream.concat(
                        Stream.of(
                                Stage2Letters.acknowledgement(),
                                Stage2Letters.investigators(),
                                GeneralLetters.extension("2", regs("r.17")),
                                GeneralLetters.delay("2", regs("r.17"), Paragraphs.OMBUDSMAN),
                                Refusals.declined("2", POLICY),
                                Refusals.tooLate("2", POLICY)),
                        Stage2Letters.adjudications())
                .toList();
    }

    private static List<LetterType> third() {
        return Stream.concat(
                        Stream.of(
                                Refusals.escalated("3", POLICY).saying(Stage3Letters.REQUESTED),
                                Stage3Letters.invitation(),
                                GeneralLetters.extension("3", POLICY),
                                GeneralLetters.delay("3", regs("r.20"), Paragraphs.OMBUDSMAN),
                                Refusals.declined("3", regs("r.18")),
                                Refusals.tooLate("3", regs("r.18"))),
                        Stage3Letters.responses())
                .toList();
    }

    /// The person does not have to wait for a response that is past its limit.
    private static LetterType late() {
        return GeneralLetters.delay("1", regs("r.14"), MAY_GO_ON)
                .needing(
                        new Requirement(
                                "may-go-on",
                                "That they may ask for stage 2 now, without waiting",
                                regs("r.17"),
                                new Evidence.All(
                                        new Evidence.Gives(Names.NEXT_STAGE),
                                        new Evidence.Says(
                                                "do not have to wait",
                                                "do not need to wait",
                                                "without waiting",
                                                "may now ask",
                                                "can now ask"))));
    }

    private static List<LetterType> ending() {
        return List.of(
                GeneralLetters.withdrawal(policy("s.13")), GeneralLetters.suspension(POLICY));
    }

    private static Requirement advocate() {
        return new Requirement(
                "advocate",
                "That somebody can speak for them, such as an advocate",
                new Source("Children Act 1989", "s.26A"),
                new Evidence.Says(
                        "advocate", "advocates", "advocacy", "somebody to speak for you"));
    }

    static Requirement person(String id, String role, Source source) {
        return new Requirement(
                id,
                "Who the " + role + " is",
                source,
                new Evidence.All(new Evidence.Says(role), new Evidence.Gives(role)));
    }

    static Source regs(String provision) {
        return new Source("Regs 2006", provision);
    }

    static Source policy(String provision) {
        return new Source("Policy", provision);
    }
}
