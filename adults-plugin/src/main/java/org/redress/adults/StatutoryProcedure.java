package org.redress.adults;

import static org.redress.core.procedure.StageBuilder.stage;
import static org.redress.core.procedure.Standing.TARGET_AND_LIMIT;

import java.util.List;
import java.util.Optional;
import org.redress.core.calendar.Source;
import org.redress.core.calendar.Timescale.MonthsCommencingOn;
import org.redress.core.calendar.Timescale.WorkingDays;
import org.redress.core.procedure.ExtensionRule;
import org.redress.core.procedure.Opening;
import org.redress.core.procedure.PartyKind;
import org.redress.core.procedure.PartyKindId;
import org.redress.core.procedure.Procedure;
import org.redress.core.procedure.ProcedureRef;
import org.redress.core.procedure.Stage;
import org.redress.core.procedure.StageId;

/// The Local Authority Social Services and National Health Service Complaints (England) Regulations
/// 2009, SI 2009/309 (`Regs 2009`), with the promises of a council's own policy (`Policy`).
final class StatutoryProcedure {

    static final ProcedureRef REF = ProcedureRef.of("adults", "statutory");

    private StatutoryProcedure() {}

    static Procedure declared() {
        return new Procedure(
                REF,
                "Adult social care statutory procedure",
                List.of(localResolution()),
                StatutoryFacts.DECLARED,
                List.of(healthBody(), commissionedProvider()));
    }

    private static Stage localResolution() {
        return stage("1", "Stage 1: local resolution")
                .openedBy(Opening.RECEIPT)
                .guide("initial_review", "Initial review", new WorkingDays(1), policy("s.13"))
                .guide(
                        "informal_until",
                        "Try informal resolution",
                        new WorkingDays(3),
                        policy("s.13"))
                .acknowledge(new WorkingDays(3), TARGET_AND_LIMIT, regs("r.13(3)"))
                .respond(
                        new WorkingDays(20),
                        policy("App. B"),
                        new MonthsCommencingOn(6),
                        regs("r.14(3)"))
                .extension(agreedBefore("respond_limit", regs("r.14(3)(b)")))
                .explainDelay(regs("r.14(4)"))
                .build();
    }

    /// A joint complaint has one response, which one body leads.
    private static PartyKind healthBody() {
        return new PartyKind(
                PartyKindId.of("health-body"),
                "Health body",
                true,
                true,
                Optional.empty(),
                regs("r.9"));
    }

    private static PartyKind commissionedProvider() {
        return new PartyKind(
                PartyKindId.of("commissioned-provider"),
                "Commissioned provider",
                false,
                false,
                Optional.of(StageId.of("1")),
                policy("App. B"));
    }

    private static ExtensionRule agreedBefore(String deadline, Source source) {
        return new ExtensionRule(Optional.empty(), false, Optional.of(deadline), false, source);
    }

    private static Source regs(String provision) {
        return new Source("Regs 2009", provision);
    }

    private static Source policy(String provision) {
        return new Source("Policy", provision);
    }
}
