package org.redress.app.desk;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.redress.core.access.Officer;
import org.redress.core.access.Permission;
import org.redress.core.complaint.CategoryCode;
import org.redress.core.complaint.Complaint;
import org.redress.core.complaint.OfficerId;
import org.redress.core.complaint.TeamCode;
import org.redress.core.procedure.AreaId;
import org.redress.core.procedure.Kind;
import org.redress.core.procedure.KindId;
import org.redress.core.procedure.Milestone;
import org.redress.core.procedure.MilestoneId;
import org.redress.core.procedure.Procedure;
import org.redress.core.procedure.ProcedureRef;
import org.redress.core.procedure.Role;
import org.redress.core.procedure.RoleId;
import org.redress.core.procedure.Stage;
import org.redress.core.procedure.StageId;
import org.redress.core.spi.AreaSettings;
import org.redress.core.spi.ConcernCategory;
import org.redress.core.spi.ServiceArea;
import org.redress.core.spi.ServiceAreas;
import org.redress.core.spi.Team;

/// What people call what is stored as a code. A code that nothing declares any more stands for
/// itself.
///
/// @param areas the areas that declare them
/// @param officers those whom the council has now
public record Labels(ServiceAreas areas, Supplier<List<Officer>> officers) {

    /// Without officers.
    public Labels(ServiceAreas areas) {
        this(areas, List::of);
    }

    /// An officer by name.
    public String officer(OfficerId id) {
        return officers.get().stream()
                .filter(officer -> officer.id().equals(id.value()))
                .map(Officer::name)
                .findFirst()
                .orElse(id.value());
    }

    /// The officers who may work on the cases of an area, by name.
    public List<Officer> officers(AreaId area) {
        return officers.get().stream()
                .filter(officer -> officer.may(Permission.INVESTIGATE, area))
                .sorted(Comparator.comparing(Officer::name))
                .toList();
    }

    public String area(AreaId id) {
        return areas.area(id).map(ServiceArea::label).orElse(id.value());
    }

    /// A team of an area.
    public String team(AreaId area, TeamCode code) {
        return settings(area).stream()
                .flatMap(it -> it.teams().stream())
                .filter(team -> team.code().equals(code))
                .map(Team::label)
                .findFirst()
                .orElse(code.value());
    }

    /// What a concern is about.
    public String category(AreaId area, CategoryCode code) {
        return settings(area).stream()
                .flatMap(it -> it.categories().stream())
                .filter(category -> category.code().equals(code))
                .map(ConcernCategory::label)
                .findFirst()
                .orElse(code.value());
    }

    /// A kind of complaint.
    public String kind(AreaId area, KindId id) {
        return areas.kinds(area).stream()
                .filter(kind -> kind.id().equals(id))
                .map(Kind::label)
                .findFirst()
                .orElse(id.value());
    }

    public String procedure(ProcedureRef ref) {
        return areas.procedure(ref).map(Procedure::label).orElse(ref.toString());
    }

    /// A stage of a procedure.
    public Optional<Stage> stage(Optional<ProcedureRef> procedure, StageId id) {
        return procedure.flatMap(areas::procedure).flatMap(found -> found.stage(id));
    }

    /// A stage of a procedure, in words.
    public String stageLabel(Optional<ProcedureRef> procedure, StageId id) {
        return stage(procedure, id).map(Stage::label).orElse("Stage " + id);
    }

    /// A stage of a list's row, whose procedure is not at hand: a stage of that id in the area.
    public String stageLabel(AreaId area, StageId id) {
        return areas.kinds(area).stream()
                .flatMap(kind -> stage(kind.procedure(), id).stream())
                .map(Stage::label)
                .findFirst()
                .orElse("Stage " + id);
    }

    /// A stage of a list's row, by the procedure of its kind, which may be another area's.
    public String stageLabel(AreaId area, Optional<String> kind, StageId id) {
        return areas.kinds(area).stream()
                .filter(it -> kind.equals(Optional.of(it.id().value())))
                .findFirst()
                .map(it -> stageLabel(it.procedure(), id))
                .orElseGet(() -> stageLabel(area, id));
    }

    /// A part that people take in a stage.
    public String role(Complaint complaint, StageId stage, RoleId id) {
        return stage(complaint.procedure(), stage).stream()
                .flatMap(it -> it.roles().stream())
                .filter(role -> role.id().equals(id))
                .map(Role::label)
                .findFirst()
                .orElse(id.value());
    }

    /// A step of a stage.
    public String milestone(Complaint complaint, StageId stage, MilestoneId id) {
        return stage(complaint.procedure(), stage)
                .flatMap(it -> it.milestone(id))
                .map(Milestone::label)
                .orElse(id.value());
    }

    /// The area as the council has set it up.
    public Optional<AreaSettings> settings(AreaId id) {
        return areas.area(id).map(areas::settings);
    }
}
