package org.redress.core.store;

import java.util.List;
import java.util.Optional;
import org.redress.core.calendar.Source;
import org.redress.core.calendar.Timescale;
import org.redress.core.procedure.Answering;
import org.redress.core.procedure.AreaId;
import org.redress.core.procedure.ExtensionRule;
import org.redress.core.procedure.Fact;
import org.redress.core.procedure.Kind;
import org.redress.core.procedure.KindId;
import org.redress.core.procedure.PartyKind;
import org.redress.core.procedure.PartyKindId;
import org.redress.core.procedure.Procedure;
import org.redress.core.procedure.ProcedureRef;
import org.redress.core.procedure.Provision;
import org.redress.core.procedure.ScopeTest;
import org.redress.core.procedure.Stage;
import org.redress.core.procedure.StageBuilder;
import org.redress.core.procedure.Standing;
import org.redress.core.spi.ConcernCategory;
import org.redress.core.spi.Ledger;
import org.redress.core.spi.LedgerDesk;
import org.redress.core.spi.Migrations;
import org.redress.core.spi.ServiceArea;
import org.redress.core.spi.Team;

/// An area for tests, with a procedure of two stages and a ledger of its own.
public final class Parks implements ServiceArea {

    static final ProcedureRef PROCEDURE = ProcedureRef.of("parks", "byelaw");
    private static final Source SOURCE = new Source("Byelaw", "7");

    private final int respondTarget;

    Parks(int respondTarget) {
        this.respondTarget = respondTarget;
    }

    public Parks() {
        this(10);
    }

    @Override
    public AreaId id() {
        return new AreaId("parks");
    }

    @Override
    public String label() {
        return "Parks";
    }

    @Override
    public String referencePrefix() {
        return "PAR";
    }

    @Override
    public List<Kind> kinds() {
        return List.of(
                Kind.formal("formal", "Formal", PROCEDURE), Kind.informal("informal", "Informal"));
    }

    @Override
    public List<Procedure> procedures() {
        return List.of(
                new Procedure(
                        PROCEDURE,
                        "Byelaw",
                        List.of(first(), second()),
                        List.of(
                                Fact.yesNo("walk-offered", "Walk offered", SOURCE),
                                Fact.of("plan", "Plan", new Answering.InWords(), SOURCE)),
                        List.of(
                                new PartyKind(
                                        PartyKindId.of("friends"),
                                        "Friends of the park",
                                        true,
                                        false,
                                        Optional.empty(),
                                        SOURCE))));
    }

    @Override
    public Optional<ScopeTest> scope() {
        return Optional.of(
                new ScopeTest(
                        new KindId("formal"),
                        List.of(
                                Provision.inScope("byelaw-7", "Byelaw 7", SOURCE),
                                Provision.outOfScope("weather", "Weather", SOURCE)),
                        SOURCE));
    }

    private Stage first() {
        return StageBuilder.stage("1", "Stage 1")
                .acknowledge(new Timescale.WorkingDays(3), Standing.TARGET, SOURCE)
                .respond(
                        new Timescale.WorkingDays(respondTarget),
                        SOURCE,
                        new Timescale.WorkingDays(20),
                        SOURCE)
                .extension(
                        new ExtensionRule(
                                Optional.of("respond_limit"), true, Optional.empty(), true, SOURCE))
                .askNext(
                        "ask_stage_2",
                        "Ask",
                        new Timescale.WorkingDays(20),
                        Optional.empty(),
                        false,
                        SOURCE)
                .build();
    }

    private static Stage second() {
        return StageBuilder.stage("2", "Stage 2")
                .acknowledge(new Timescale.WorkingDays(3), Standing.TARGET, SOURCE)
                .respond(
                        new Timescale.WorkingDays(25),
                        SOURCE,
                        new Timescale.WorkingDays(65),
                        SOURCE)
                .role("ranger", "Ranger", SOURCE)
                .role("warden", "Warden", 1, true, SOURCE, "ranger")
                .build();
    }

    @Override
    public List<Team> teams() {
        return List.of(Team.of("NORTH", "North"), Team.of("SOUTH", "South"));
    }

    @Override
    public List<ConcernCategory> categories() {
        return List.of(
                ConcernCategory.of("litter", "Litter"), ConcernCategory.of("gates", "Gates"));
    }

    @Override
    public List<Ledger<?, ?>> ledgers() {
        return List.of(new KeyLedger());
    }

    @Override
    public List<LedgerDesk<?, ?>> desks() {
        return List.of(KeyDesk.desk());
    }

    @Override
    public Optional<Migrations> migrations() {
        return Optional.of(new Migrations("parks", "db/migration-parks"));
    }
}
