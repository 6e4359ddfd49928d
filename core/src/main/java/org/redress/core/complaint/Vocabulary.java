package org.redress.core.complaint;

import java.util.Optional;
import org.redress.core.procedure.AreaId;
import org.redress.core.procedure.Kind;
import org.redress.core.procedure.KindId;

/// Whether the words that a command uses are the area's.
final class Vocabulary {

    private final Rulebook rules;
    private final AreaId area;
    private final Objections objections;

    Vocabulary(Rulebook rules, AreaId area, Objections objections) {
        this.rules = rules;
        this.area = area;
        this.objections = objections;
    }

    static Vocabulary of(Question question) {
        return new Vocabulary(question.rules(), question.complaint().area(), question.objections());
    }

    void area() {
        if (rules.kinds(area).isEmpty()) {
            objections.add(Rule.UNKNOWN_AREA, "area", "there is no service area " + area);
        }
    }

    void team(Optional<TeamCode> team) {
        team.filter(code -> !rules.hasTeam(area, code))
                .ifPresent(code ->
                        objections.add(Rule.UNKNOWN_TEAM, "team", area + " has no team " + code));
    }

    void category(CategoryCode category) {
        if (!rules.hasCategory(area, category)) {
            objections.add(
                    Rule.UNKNOWN_CATEGORY, "category", area + " has no category " + category);
        }
    }

    Optional<Kind> kind(KindId id) {
        Optional<Kind> found =
                rules.kinds(area).stream().filter(kind -> kind.id().equals(id)).findFirst();
        if (found.isEmpty()) {
            String known = Words.listed(rules.kinds(area).stream().map(Kind::id).toList());
            objections.add(
                    Rule.UNKNOWN_KIND, "kind", area + " has no kind " + id + "; it has " + known);
        }
        return found;
    }
}
