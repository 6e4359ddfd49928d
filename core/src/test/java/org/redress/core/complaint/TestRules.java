package org.redress.core.complaint;

import static org.redress.core.procedure.StageBuilder.stage;
import static org.redress.core.procedure.Standing.LIMIT;
import static org.redress.core.procedure.Standing.TARGET;
import static org.redress.core.procedure.Standing.TARGET_AND_LIMIT;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.redress.core.calendar.Source;
import org.redress.core.calendar.Timescale;
import org.redress.core.calendar.WorkingCalendar;
import org.redress.core.holidays.BankHolidayList;
import org.redress.core.procedure.Anchor;
import org.redress.core.procedure.AreaId;
import org.redress.core.procedure.EscalationWindow;
import org.redress.core.procedure.ExtensionRule;
import org.redress.core.procedure.Kind;
import org.redress.core.procedure.Procedure;
import org.redress.core.procedure.ProcedureRef;
import org.redress.core.procedure.ScopeTest;
import org.redress.core.procedure.Stage;

/// Three procedures close to those of the law, in the areas `north`, `south` and `hall`.
///
/// `north` has three stages with a panel, `south` one stage, and `hall` two stages from
/// acknowledgement.
final class TestRules implements Rulebook {

    static final TestRules RULES = new TestRules();
    static final WorkingCalendar CALENDAR = WorkingCalendar.of(BankHolidayList.shipped());

    private static final Source REGS = new Source("Regs", "r.14");
    private static final Source REVIEW = new Source("Regs", "r.19");
    private static final Source POLICY = new Source("Policy", "14.2");
    private static final Source CODE = new Source("Code", "6");

    static final Procedure THREE =
            new Procedure(
                    ProcedureRef.of("north", "three-stage"),
                    "Three stages",
                    List.of(local(), investigation(), panel()),
                    TestBeside.FACTS,
                    List.of());
    static final Procedure ONE =
            new Procedure(
                    ProcedureRef.of("south", "one-stage"),
                    "One stage",
                    List.of(only()),
                    TestBeside.OPTIONAL,
                    TestBeside.PARTIES);
    static final Procedure TWO =
            new Procedure(
                    ProcedureRef.of("hall", "two-stage"),
                    "Two stages",
                    List.of(service(), review()));

    private static final Map<AreaId, List<Kind>> KINDS =
            Map.of(
                    new AreaId("north"),
                    List.of(
                            Kind.formal("statutory", "Statutory", THREE.ref()),
                            Kind.formal("corporate", "Corporate", TWO.ref()),
                            Kind.formal("lost", "Lost", ProcedureRef.of("north", "lost")),
                            Kind.informal("informal", "Informal")),
                    new AreaId("south"),
                    List.of(Kind.formal("statutory", "Statutory", ONE.ref())),
                    new AreaId("hall"),
                    List.of(Kind.formal("corporate", "Corporate", TWO.ref())));

    private static Timescale days(int days) {
        return new Timescale.WorkingDays(days);
    }

    private static Stage local() {
        return stage("1", "Stage 1")
                .guide("initial_review", "Review", days(1), POLICY)
                .acknowledge(days(3), TARGET, REGS)
                .respond(days(10), REGS, days(20), REGS)
                .extension(
                        new ExtensionRule(
                                Optional.of("respond_limit"), false, Optional.empty(), false, REGS))
                .askNext("ask_stage_2", "Ask for stage 2", days(20), Optional.empty(), true, POLICY)
                .build();
    }

    private static Stage investigation() {
        return stage("2", "Stage 2")
                .acknowledge(days(3), TARGET, REGS)
                .respond(days(25), REGS, days(65), REGS)
                .extension(
                        new ExtensionRule(
                                Optional.of("respond_limit"), false, Optional.empty(), false, REGS))
                .milestone("statement-agreed", "Statement agreed")
                .milestone("report", "Investigator's report")
                .role("investigator", "Investigator", REGS)
                .role("independent-person", "Independent person", 1, true, REGS, "investigator")
                .optionalRole("advocate", "Advocate", REGS)
                .askNext(
                        "ask_stage_3", "Ask for stage 3", days(20), Optional.empty(), false, POLICY)
                .build();
    }

    private static Stage panel() {
        return stage("3", "Stage 3")
                .acknowledge(days(2), TARGET, REVIEW)
                .deadline("panel_meets", "Panel meets", Anchor.request(), days(30), LIMIT, REVIEW)
                .deadline(
                        "tell",
                        "Tell the person",
                        Anchor.reached("panel-meets"),
                        new Timescale.WorkingDaysBefore(10),
                        LIMIT,
                        REVIEW)
                .deadline(
                        "panel_reports",
                        "Panel reports",
                        Anchor.reached("panel-meets"),
                        days(5),
                        LIMIT,
                        REVIEW)
                .deadline(
                        "responds",
                        "Council responds",
                        Anchor.reached("panel-reports"),
                        days(15),
                        LIMIT,
                        REVIEW)
                .deadline(
                        "all_in_50",
                        "All in 50",
                        Anchor.request(),
                        days(50),
                        TARGET_AND_LIMIT,
                        REVIEW)
                .respondBy("all_in_50", "responds")
                .notice("told", "Told of the panel", "tell", "panel-meets", 10)
                .milestone("panel-meets", "Panel meets", "panel_meets")
                .milestone("panel-reports", "Panel reports", "panel_reports")
                .role("panel", "Panel member", 3, true, REVIEW, "independent-person")
                .build();
    }

    private static Stage only() {
        return stage("1", "Stage 1")
                .acknowledge(days(3), LIMIT, REGS)
                .respond(days(20), POLICY, new Timescale.MonthsCommencingOn(6), REGS)
                .extension(
                        new ExtensionRule(
                                Optional.empty(), false, Optional.of("respond_limit"), false, REGS))
                .explainDelay(REGS)
                .build();
    }

    private static Stage service() {
        EscalationWindow.Late late =
                new EscalationWindow.Late(
                        new Timescale.MonthsAfter(6),
                        "agreed action was not taken or the issue recurred");
        return stage("1", "Stage 1")
                .acknowledge(days(5), TARGET_AND_LIMIT, CODE)
                .clockFromAcknowledgement()
                .respond(days(10), CODE, days(10), CODE)
                .deadline(
                        "extended_at_most",
                        "Extended at most",
                        Anchor.clockStart(),
                        days(20),
                        LIMIT,
                        CODE)
                .extension(
                        new ExtensionRule(
                                Optional.of("extended_at_most"),
                                true,
                                Optional.empty(),
                                true,
                                CODE))
                .optionalRole("investigator", "Investigator", CODE)
                .askNext(
                        "ask_stage_2", "Ask for stage 2", days(20), Optional.of(late), true, POLICY)
                .build();
    }

    private static Stage review() {
        return stage("2", "Stage 2")
                .acknowledge(days(5), TARGET_AND_LIMIT, CODE)
                .clockFromAcknowledgement()
                .respond(days(20), CODE, days(20), CODE)
                .role("reviewer", "Reviewer", CODE, "investigator")
                .build();
    }

    @Override
    public boolean hasCase(Reference reference) {
        return reference.value().startsWith("R-");
    }

    @Override
    public WorkingCalendar calendar() {
        return CALENDAR;
    }

    @Override
    public Optional<Procedure> procedure(ProcedureRef ref) {
        return List.of(THREE, ONE, TWO).stream().filter(it -> it.ref().equals(ref)).findFirst();
    }

    @Override
    public List<Kind> kinds(AreaId area) {
        return KINDS.getOrDefault(area, List.of());
    }

    @Override
    public Optional<ScopeTest> scope(AreaId area) {
        return area.value().equals("north") ? Optional.of(TestBeside.SCOPE) : Optional.empty();
    }

    @Override
    public boolean hasTeam(AreaId area, TeamCode team) {
        return KINDS.containsKey(area) && List.of("RED", "BLUE").contains(team.value());
    }

    @Override
    public boolean hasCategory(AreaId area, CategoryCode category) {
        return KINDS.containsKey(area) && List.of("delay", "conduct").contains(category.value());
    }
}
