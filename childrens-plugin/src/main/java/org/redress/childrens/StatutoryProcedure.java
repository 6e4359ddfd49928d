package org.redress.childrens;

import static org.redress.core.procedure.Anchor.reached;
import static org.redress.core.procedure.Anchor.request;
import static org.redress.core.procedure.StageBuilder.stage;
import static org.redress.core.procedure.Standing.LIMIT;
import static org.redress.core.procedure.Standing.TARGET;
import static org.redress.core.procedure.Standing.TARGET_AND_LIMIT;

import java.util.List;
import java.util.Optional;
import org.redress.core.calendar.Source;
import org.redress.core.calendar.Timescale;
import org.redress.core.calendar.Timescale.WorkingDays;
import org.redress.core.calendar.Timescale.WorkingDaysBefore;
import org.redress.core.procedure.ExtensionRule;
import org.redress.core.procedure.Opening;
import org.redress.core.procedure.Procedure;
import org.redress.core.procedure.ProcedureRef;
import org.redress.core.procedure.Stage;

/// The Children Act 1989 Representations Procedure (England) Regulations 2006, SI 2006/1738 (`Regs
/// 2006`), with the promises of a council's own policy (`Policy`).
final class StatutoryProcedure {

    static final ProcedureRef REF = ProcedureRef.of("childrens", "statutory");

    private static final int NOTICE_OF_PANEL = 10;

    private StatutoryProcedure() {}

    static Procedure declared() {
        return new Procedure(
                REF,
                "Children Act statutory procedure",
                List.of(localResolution(), investigation(), reviewPanel()),
                StatutoryFacts.DECLARED,
                List.of());
    }

    private static Stage localResolution() {
        return stage("1", "Stage 1: local resolution")
                .openedBy(Opening.RECEIPT)
                .guide("initial_review", "Initial review", days(1), policy("s.13"))
                .guide("informal_until", "Try informal resolution", days(3), policy("s.13"))
                .acknowledge(days(3), TARGET, policy("App. A"))
                .respond(days(10), regs("r.14"), days(20), regs("r.14"))
                .extension(upTo("respond_limit", regs("r.14")))
                .askNext(
                        "ask_stage_2",
                        "Ask for stage 2",
                        days(20),
                        Optional.empty(),
                        true,
                        policy("App. A"))
                .build();
    }

    private static Stage investigation() {
        return stage("2", "Stage 2: independent investigation")
                .acknowledge(days(3), TARGET, policy("App. A"))
                .respond(days(25), regs("r.17"), days(65), regs("r.17"))
                .extension(upTo("respond_limit", regs("r.17")))
                .role("investigating-officer", "Investigating Officer", regs("r.17"))
                .role(
                        "independent-person",
                        "Independent Person",
                        1,
                        true,
                        regs("r.17(2)"),
                        "investigating-officer")
                .role("adjudicating-officer", "Adjudicating Officer", policy("App. A"))
                .milestone("statement-agreed", "Agreement of the statement of complaint")
                .milestone("investigation-report", "Investigating Officer's report")
                .milestone("independent-report", "Independent Person's report")
                .askNext(
                        "ask_stage_3",
                        "Ask for stage 3",
                        days(20),
                        Optional.empty(),
                        false,
                        regs("r.18"))
                .build();
    }

    private static Stage reviewPanel() {
        return stage("3", "Stage 3: review panel")
                .acknowledge(days(2), TARGET, policy("App. A"))
                .deadline(
                        "tell_complainant",
                        "Tell the complainant when and where the panel meets",
                        reached("panel-met"),
                        new WorkingDaysBefore(NOTICE_OF_PANEL),
                        LIMIT,
                        policy("App. A"))
                .deadline(
                        "panel_meets",
                        "Panel meets",
                        request(),
                        days(30),
                        TARGET_AND_LIMIT,
                        regs("r.19(4)"))
                .deadline(
                        "panel_reports",
                        "Panel reports",
                        reached("panel-met"),
                        days(5),
                        TARGET_AND_LIMIT,
                        regs("r.20"))
                .deadline(
                        "council_responds",
                        "Council responds",
                        reached("panel-reported"),
                        days(15),
                        TARGET_AND_LIMIT,
                        regs("r.20"))
                .deadline(
                        "all_in_50",
                        "All of stage 3",
                        request(),
                        days(50),
                        TARGET,
                        regs("rr.19-20"))
                .respondBy("council_responds", "council_responds")
                .countedBy("all_in_50")
                .extension(byAgreement(policy("App. A")))
                .role("panellist", "Panellist", 3, true, regs("r.19(2)-(3)"), "independent-person")
                .notice(
                        "panel-told",
                        "Notice of the panel",
                        "tell_complainant",
                        "panel-met",
                        NOTICE_OF_PANEL)
                .milestone("panel-met", "Panel's meeting", "panel_meets")
                .milestone("panel-reported", "Panel's report", "panel_reports")
                .build();
    }

    private static Timescale days(int workingDays) {
        return new WorkingDays(workingDays);
    }

    private static ExtensionRule upTo(String cap, Source source) {
        return new ExtensionRule(Optional.of(cap), false, Optional.empty(), false, source);
    }

    private static ExtensionRule byAgreement(Source source) {
        return new ExtensionRule(Optional.empty(), false, Optional.empty(), false, source);
    }

    private static Source regs(String provision) {
        return new Source("Regs 2006", provision);
    }

    private static Source policy(String provision) {
        return new Source("Policy", provision);
    }
}
