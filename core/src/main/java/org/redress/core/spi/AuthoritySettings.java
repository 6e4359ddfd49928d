package org.redress.core.spi;

import org.redress.core.procedure.Procedure;
import org.redress.core.procedure.Stage;

/// How one authority sets the areas up.
///
/// @param council who it is
/// @param targets its own promises
/// @param vocabulary its own teams and categories
/// @param letterhead what its letters say of it
public record AuthoritySettings(
        Council council, Targets targets, Vocabulary vocabulary, Letterhead letterhead) {

    public static final AuthoritySettings SHIPPED =
            new AuthoritySettings(Council.INVENTED, Targets.NONE, Vocabulary.SHIPPED);

    /// With the letterhead of an invented council.
    public AuthoritySettings(Council council, Targets targets, Vocabulary vocabulary) {
        this(council, targets, vocabulary, Letterhead.INVENTED);
    }

    AreaSettings of(ServiceArea area) {
        return new AreaSettings(
                area.procedures().stream().map(this::withTargets).toList(),
                vocabulary.teams().getOrDefault(area.id(), area.teams()),
                vocabulary.categories().getOrDefault(area.id(), area.categories()));
    }

    private Procedure withTargets(Procedure procedure) {
        return procedure.withStages(
                procedure.stages().stream().map(stage -> withTargets(procedure, stage)).toList());
    }

    private Stage withTargets(Procedure procedure, Stage stage) {
        return stage.withTargets(
                rule -> targets.get(new Targets.Key(procedure.ref(), stage.id(), rule.key())));
    }
}
