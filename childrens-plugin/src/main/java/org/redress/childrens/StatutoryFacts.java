package org.redress.childrens;

import java.util.List;
import org.redress.core.calendar.Source;
import org.redress.core.procedure.Answering.OneOf;
import org.redress.core.procedure.Answering.Option;
import org.redress.core.procedure.Circumstance;
import org.redress.core.procedure.Fact;

/// What officers record about a statutory complaint: the advocate that a child or young person is
/// offered, and other ways of putting it right that were offered.
final class StatutoryFacts {

    private static final Source ADVOCACY = new Source("Children Act 1989", "s.26A");

    static final List<Fact> DECLARED =
            List.of(
                    Fact.yesNo("advocate-offered", "Advocate offered", ADVOCACY)
                            .where(Circumstance.YOUNG_PERSON, Circumstance.FOR_A_CHILD)
                            .beforeResponding("1", "yes"),
                    Fact.yesNo("advocate-taken", "Advocate taken", ADVOCACY)
                            .where(Circumstance.YOUNG_PERSON, Circumstance.FOR_A_CHILD),
                    Fact.of(
                            "resolution-offered",
                            "Other resolution offered",
                            new OneOf(
                                    List.of(
                                            new Option("mediation", "Mediation"),
                                            new Option("meeting", "Meeting"),
                                            new Option("other", "Another way"),
                                            new Option("none", "None"))),
                            new Source("Policy", "App. A")));

    private StatutoryFacts() {}
}
