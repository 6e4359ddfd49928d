package org.redress.corporate;

import static org.redress.core.procedure.Anchor.clockStart;
import static org.redress.core.procedure.StageBuilder.stage;
import static org.redress.core.procedure.Standing.GUIDE;
import static org.redress.core.procedure.Standing.LIMIT;
import static org.redress.core.procedure.Standing.TARGET_AND_LIMIT;

import java.util.List;
import java.util.Optional;
import org.redress.core.calendar.Source;
import org.redress.core.calendar.Timescale;
import org.redress.core.calendar.Timescale.MonthsAfter;
import org.redress.core.calendar.Timescale.WorkingDays;
import org.redress.core.procedure.EscalationWindow.Late;
import org.redress.core.procedure.ExtensionRule;
import org.redress.core.procedure.Opening;
import org.redress.core.procedure.PartyKind;
import org.redress.core.procedure.PartyKindId;
import org.redress.core.procedure.Procedure;
import org.redress.core.procedure.ProcedureRef;
import org.redress.core.procedure.Stage;
import org.redress.core.procedure.StageBuilder;
import org.redress.core.procedure.StageId;

/// The Local Government and Social Care Ombudsman's Complaint Handling Code (`Code`), with the
/// promises of a council's own policy (`Policy`).
final class CodeProcedure {

    static final ProcedureRef REF = ProcedureRef.of("corporate", "corporate");

    private CodeProcedure() {}

    static Procedure declared() {
        return new Procedure(
                REF,
                "Corporate procedure",
                List.of(serviceInvestigation(), review()),
                List.of(),
                List.of(contractor()));
    }

    private static Stage serviceInvestigation() {
        StageBuilder stage =
                stage("1", "Stage 1: service investigation")
                        .openedBy(Opening.RECEIPT)
                        .guide("initial_review", "Initial review", days(1), policy("s.13"))
                        .guide("informal_until", "Try informal resolution", days(3), policy("s.13"))
                        .acknowledge(days(5), TARGET_AND_LIMIT, code("6.2"));
        return respond(stage, days(10), code("6.3"), days(20), code("6.4"))
                .optionalRole("investigator", "Investigator", policy("s.13"))
                .askNext(
                        "ask_stage_2",
                        "Ask for stage 2",
                        days(20),
                        Optional.of(unresolved()),
                        false,
                        policy("s.14"))
                .build();
    }

    private static Stage review() {
        StageBuilder stage =
                stage("2", "Stage 2: review").acknowledge(days(5), TARGET_AND_LIMIT, code("s.6"));
        return respond(stage, days(20), code("s.6"), days(40), code("s.6"))
                .role("reviewer", "Reviewer", code("s.6"), "investigator")
                .build();
    }

    private static StageBuilder respond(
            StageBuilder stage, Timescale in, Source source, Timescale extended, Source further) {
        return stage.clockFromAcknowledgement()
                .deadline("clock_starts", "Clock starts", clockStart(), days(0), GUIDE, source)
                .deadline("respond", "Respond", clockStart(), in, TARGET_AND_LIMIT, source)
                .deadline(
                        "extended_at_most",
                        "Respond if extended",
                        clockStart(),
                        extended,
                        LIMIT,
                        further)
                .respondBy("respond", "respond")
                .extension(
                        new ExtensionRule(
                                Optional.of("extended_at_most"),
                                true,
                                Optional.empty(),
                                true,
                                further));
    }

    /// Whoever provides a service for the council answers stage 1 under this same procedure.
    private static PartyKind contractor() {
        return new PartyKind(
                PartyKindId.of("contractor"),
                "Contractor",
                false,
                false,
                Optional.of(StageId.of("1")),
                code("s.5"));
    }

    private static Late unresolved() {
        return new Late(new MonthsAfter(6), "agreed action was not taken, or the issue came back");
    }

    private static Timescale days(int workingDays) {
        return new WorkingDays(workingDays);
    }

    private static Source code(String provision) {
        return new Source("Code", provision);
    }

    private static Source policy(String provision) {
        return new Source("Policy", provision);
    }
}
