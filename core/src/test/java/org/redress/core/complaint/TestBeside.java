package org.redress.core.complaint;

import java.util.List;
import java.util.Optional;
import org.redress.core.calendar.Source;
import org.redress.core.procedure.Answering;
import org.redress.core.procedure.Circumstance;
import org.redress.core.procedure.Fact;
import org.redress.core.procedure.KindId;
import org.redress.core.procedure.PartyKind;
import org.redress.core.procedure.PartyKindId;
import org.redress.core.procedure.Provision;
import org.redress.core.procedure.ScopeTest;

/// What the test procedures declare beside their stages: `north` has facts that steps wait for and
/// a scope test, `south` facts that nothing waits for, and parties.
final class TestBeside {

    static final Source OFFER = new Source("Act", "s.26A");

    static final List<Fact> FACTS =
            List.of(
                    Fact.yesNo("offered", "Advocate offered", OFFER)
                            .where(Circumstance.FOR_A_CHILD)
                            .beforeResponding("1", "yes"),
                    Fact.yesNo("best-interests", "Best interests", OFFER)
                            .where(Circumstance.WITHOUT_CAPACITY)
                            .beforeAcknowledging("1", "yes"));

    static final List<Fact> OPTIONAL =
            List.of(
                    Fact.of("plan", "Plan", new Answering.InWords(), OFFER),
                    Fact.of("met-on", "Meeting", new Answering.Day(), OFFER),
                    Fact.of(
                            "resolution",
                            "Resolution",
                            new Answering.OneOf(
                                    List.of(
                                            new Answering.Option("mediation", "Mediation"),
                                            new Answering.Option("meeting", "Meeting"))),
                            OFFER));

    static final List<PartyKind> PARTIES =
            List.of(
                    new PartyKind(
                            PartyKindId.of("partner"),
                            "Partner",
                            true,
                            true,
                            Optional.empty(),
                            OFFER),
                    new PartyKind(
                            PartyKindId.of("provider"),
                            "Provider",
                            false,
                            false,
                            Optional.of(Say.stage(1)),
                            OFFER));

    static final ScopeTest SCOPE =
            new ScopeTest(
                    new KindId("statutory"),
                    List.of(
                            Provision.inScope("care", "Care", OFFER),
                            Provision.outOfScope("early-help", "Early help", OFFER)),
                    new Source("Policy", "12.4"));

    private TestBeside() {}
}
