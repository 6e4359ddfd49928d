package org.redress.childrens;

import static org.redress.core.procedure.Provision.inScope;
import static org.redress.core.procedure.Provision.outOfScope;

import java.util.List;
import org.redress.core.calendar.Source;
import org.redress.core.procedure.KindId;
import org.redress.core.procedure.ScopeTest;

/// What goes by the statutory procedure, and what usually does not [Regs 2006; Policy App. A].
final class StatutoryScope {

    static final ScopeTest TEST =
            new ScopeTest(
                    new KindId("statutory"),
                    List.of(
                            inScope(
                                    "part-3",
                                    "Support for children and families, and children looked after",
                                    act("Part 3, ss.16-30A")),
                            inScope("s-31", "Care and supervision orders", act("s.31")),
                            inScope("s-33", "Effect of a care order", act("s.33")),
                            inScope("s-34", "Contact with a child in care", act("s.34")),
                            inScope("s-35", "Supervision of a child", act("s.35")),
                            inScope("s-43", "Child assessment orders", act("s.43")),
                            inScope("s-44", "Emergency protection orders", act("s.44")),
                            inScope("adoption", "Adoption support and placement", policy()),
                            inScope(
                                    "special-guardianship",
                                    "Special guardianship support",
                                    policy()),
                            outOfScope("early-help", "Early help", policy()),
                            outOfScope(
                                    "child-protection",
                                    "Child protection, with section 47 enquiries and conferences",
                                    policy()),
                            outOfScope(
                                    "assessment-of-carers",
                                    "Assessment of foster carers and adopters",
                                    policy()),
                            outOfScope(
                                    "registration-of-carers",
                                    "Registration of foster carers",
                                    policy()),
                            outOfScope(
                                    "court-reports",
                                    "Reports to a court under sections 7 and 37",
                                    policy())),
                    new Source("Policy", "12.4"));

    private StatutoryScope() {}

    private static Source act(String provision) {
        return new Source("Children Act 1989", provision);
    }

    private static Source policy() {
        return new Source("Policy", "App. A");
    }
}
