package org.redress.core.http.api;

import java.util.List;
import java.util.Optional;
import org.redress.core.calendar.Source;
import org.redress.core.procedure.AreaId;
import org.redress.core.procedure.Clock;
import org.redress.core.procedure.DeadlineRule;
import org.redress.core.procedure.Fact;
import org.redress.core.procedure.Kind;
import org.redress.core.procedure.Milestone;
import org.redress.core.procedure.PartyKind;
import org.redress.core.procedure.Procedure;
import org.redress.core.procedure.ProcedureId;
import org.redress.core.procedure.Role;
import org.redress.core.procedure.ScopeTest;
import org.redress.core.procedure.Stage;
import org.redress.core.procedure.StageId;
import org.redress.core.procedure.Standing;
import org.redress.core.spi.AreaSettings;
import org.redress.core.spi.ConcernCategory;
import org.redress.core.spi.ServiceArea;
import org.redress.core.spi.Team;

/// The service areas as the API shows them.
public final class AreaViews {

    private AreaViews() {}

    /// Every area.
    public record Areas(List<Area> areas) {}

    /// An area as this authority has set it up.
    public record Area(
            AreaId id,
            String label,
            String referencePrefix,
            List<Kind> kinds,
            List<ProcedureView> procedures,
            List<Team> teams,
            List<ConcernCategory> categories,
            Optional<ScopeTest> scope) {}

    /// A procedure.
    public record ProcedureView(
            ProcedureId id,
            String label,
            List<StageView> stages,
            List<Fact> facts,
            List<PartyKind> parties) {}

    /// A stage of a procedure.
    ///
    /// @param clock where its response clock starts
    /// @param response the key of the deadline for responding that the council promises
    /// @param responseLimit the key of the deadline for responding that the law or the Code allows
    public record StageView(
            StageId id,
            String label,
            Clock clock,
            Optional<String> acknowledgement,
            String response,
            String responseLimit,
            List<DeadlineRuleView> deadlines,
            List<Milestone> milestones,
            List<Role> roles) {}

    /// A deadline rule.
    ///
    /// @param timescale in words
    public record DeadlineRuleView(
            String key,
            String label,
            String from,
            String timescale,
            Standing standing,
            Source source) {}

    static Area of(ServiceArea area, AreaSettings settings) {
        return new Area(
                area.id(),
                area.label(),
                area.referencePrefix(),
                area.kinds(),
                settings.procedures().stream().map(AreaViews::of).toList(),
                settings.teams(),
                settings.categories(),
                area.scope());
    }

    private static ProcedureView of(Procedure procedure) {
        return new ProcedureView(
                procedure.ref().procedure(),
                procedure.label(),
                procedure.stages().stream().map(AreaViews::of).toList(),
                procedure.facts(),
                procedure.parties());
    }

    private static StageView of(Stage stage) {
        return new StageView(
                stage.id(),
                stage.label(),
                stage.clock(),
                stage.acknowledgement(),
                stage.response(),
                stage.responseLimit(),
                stage.deadlines().stream().map(rule -> of(stage, rule)).toList(),
                stage.milestones(),
                stage.roles());
    }

    private static DeadlineRuleView of(Stage stage, DeadlineRule rule) {
        return new DeadlineRuleView(
                rule.key(),
                rule.label(),
                stage.inWords(rule.from()),
                rule.timescale().inWords(),
                rule.standing(),
                rule.source());
    }
}
