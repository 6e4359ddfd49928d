package org.redress.adults;

import java.util.List;
import org.redress.core.calendar.Source;
import org.redress.core.procedure.Answering.InWords;
import org.redress.core.procedure.Answering.OneOf;
import org.redress.core.procedure.Answering.Option;
import org.redress.core.procedure.Circumstance;
import org.redress.core.procedure.Fact;

/// What officers record about a statutory complaint: the offer to discuss it and the plan agreed,
/// best interests, and other ways of putting it right that were offered. Consent to share it with a
/// health body is recorded with that body's taking part.
final class StatutoryFacts {

    static final List<Fact> DECLARED =
            List.of(
                    Fact.yesNo("discussion-offered", "Offer to discuss made", regs("r.13(7)"))
                            .beforeAcknowledging("1", "yes"),
                    Fact.of(
                            "plan-agreed",
                            "Plan agreed: how it is handled, and by when",
                            new InWords(),
                            regs("r.13(7)")),
                    Fact.yesNo(
                                    "best-interests",
                                    "Representative acts in the person's best interests",
                                    regs("r.5"))
                            .where(Circumstance.WITHOUT_CAPACITY)
                            .beforeResponding("1", "yes"),
                    Fact.of(
                            "resolution-offered",
                            "Other resolution offered",
                            new OneOf(
                                    List.of(
                                            new Option("mediation", "Mediation"),
                                            new Option("meeting", "Meeting"),
                                            new Option("other", "Another way"),
                                            new Option("none", "None"))),
                            new Source("Policy", "App. B")));

    private StatutoryFacts() {}

    private static Source regs(String provision) {
        return new Source("Regs 2009", provision);
    }
}
