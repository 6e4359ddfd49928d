package org.redress.core.spi;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.redress.core.calendar.Source;
import org.redress.core.calendar.Timescale;
import org.redress.core.procedure.Anchor;
import org.redress.core.procedure.DeadlineRule;
import org.redress.core.procedure.Fact;
import org.redress.core.procedure.Milestone;
import org.redress.core.procedure.MilestoneId;
import org.redress.core.procedure.Procedure;
import org.redress.core.procedure.Role;
import org.redress.core.procedure.RoleId;
import org.redress.core.procedure.Stage;
import org.redress.core.procedure.StageId;

/// Checks that a procedure's declaration hangs together: that each stage leads to the next, and
/// that what is named is declared, said in words and traced to a source.
final class ProcedureChecks {

    private final Procedure procedure;
    private final List<String> problems = new ArrayList<>();
    private final Set<RoleId> rolesSoFar = new HashSet<>();

    private ProcedureChecks(Procedure procedure) {
        this.procedure = procedure;
    }

    static List<String> problems(Procedure procedure) {
        ProcedureChecks checks = new ProcedureChecks(procedure);
        checks.labelled("procedure '" + procedure.ref() + "'", procedure.label());
        procedure.stages().forEach(checks::stage);
        checks.beside();
        return checks.problems;
    }

    private void stage(Stage stage) {
        String where = "stage '" + procedure.ref() + "/" + stage.id() + "'";
        labelled(where, stage.label());
        escalation(where, stage);
        stage.deadlines().forEach(rule -> deadline(where, stage, rule));
        stage.extension().ifPresent(rule -> sourced(where + ": its extension", rule.source()));
        stage.milestones().forEach(milestone -> milestone(where, stage, milestone));
        stage.roles().forEach(role -> role(where, role));
    }

    private void escalation(String where, Stage stage) {
        stage.escalation().ifPresent(window -> sourced(where + ": its way on", window.source()));
        boolean last = procedure.after(stage.id()).isEmpty();
        if (last && stage.escalation().isPresent()) {
            problems.add(where + " leads on, but no stage follows it");
        } else if (!last && stage.escalation().isEmpty()) {
            problems.add(where + " does not lead to the stage that follows it");
        }
    }

    private void deadline(String where, Stage stage, DeadlineRule rule) {
        String what = where + ": deadline '" + rule.key() + "'";
        labelled(what, rule.label());
        sourced(what, rule.source());
        if (rule.from() instanceof Anchor.Reached(MilestoneId milestone)) {
            declared(what + " counts from", stage, milestone);
        }
        boolean inWorkingDays = rule.timescale() instanceof Timescale.WorkingDays;
        if (rule.standing().isTarget() && !inWorkingDays) {
            problems.add(what + " is a target, so it must be in working days");
        }
    }

    private void milestone(String where, Stage stage, Milestone milestone) {
        String what = where + ": milestone '" + milestone.id() + "'";
        labelled(what, milestone.label());
        milestone
                .notice()
                .ifPresent(notice -> declared(what + " gives notice of", stage, notice.of()));
    }

    private void declared(String what, Stage stage, MilestoneId milestone) {
        if (stage.milestone(milestone).isEmpty()) {
            problems.add(what + " milestone '" + milestone + "', which the stage does not declare");
        }
    }

    private void role(String where, Role role) {
        String what = where + ": role '" + role.id() + "'";
        labelled(what, role.label());
        sourced(what, role.source());
        rolesSoFar.add(role.id());
        role.notAlso().stream()
                .filter(other -> !rolesSoFar.contains(other))
                .map(other -> what + " bars role '" + other + "', which no stage so far declares")
                .forEach(problems::add);
    }

    private void beside() {
        Set<Object> seen = new HashSet<>();
        procedure
                .facts()
                .forEach(fact -> {
                    String what = "procedure '" + procedure.ref() + "': fact '" + fact.id() + "'";
                    declaredOnce(seen, fact.id(), what, fact.label(), fact.source());
                    fact.awaited().map(Fact.Awaited::stage).ifPresent(stage -> has(what, stage));
                });
        procedure
                .parties()
                .forEach(party -> {
                    String what = "procedure '" + procedure.ref() + "': party '" + party.id() + "'";
                    declaredOnce(seen, party.id(), what, party.label(), party.source());
                    party.answersFirst().ifPresent(stage -> has(what, stage));
                });
    }

    private void declaredOnce(
            Set<Object> seen, Object id, String what, String label, Source source) {
        labelled(what, label);
        sourced(what, source);
        if (!seen.add(id)) {
            problems.add(what + " is declared twice");
        }
    }

    private void has(String what, StageId stage) {
        if (procedure.stage(stage).isEmpty()) {
            problems.add(what + " speaks of stage '" + stage + "', which it does not declare");
        }
    }

    private void labelled(String what, String label) {
        if (label.isBlank()) {
            problems.add(what + " has no label");
        }
    }

    private void sourced(String what, Source source) {
        if (source.instrument().isBlank() || source.provision().isBlank()) {
            problems.add(what + " has no source");
        }
    }
}
