package org.redress.app.writing;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.redress.core.complaint.Exclusion;
import org.redress.core.letter.Asked;
import org.redress.core.letter.Exclusions;
import org.redress.core.letter.LetterType;
import org.redress.core.letter.Names;
import org.redress.core.procedure.Milestone;
import org.redress.core.procedure.Procedure;
import org.redress.core.procedure.Role;

/// The names that one letter's template may use.
///
/// @param values single values
/// @param lists each with the names within its items
public record KnownNames(Set<String> values, Map<String, List<String>> lists) {

    /// The names that every letter knows, those that it asks for, and those that the area's
    /// procedures declare.
    public static KnownNames of(LetterType type, List<Procedure> procedures) {
        Set<String> values = new LinkedHashSet<>(Names.values());
        type.asked().stream().map(Asked::name).forEach(values::add);
        procedures.stream()
                .flatMap(procedure -> procedure.stages().stream())
                .forEach(stage -> {
                    stage.roles().stream().map(Role::label).forEach(values::add);
                    stage.milestones().stream().map(Milestone::label).forEach(values::add);
                });
        Map<String, List<String>> lists = Names.lists();
        if (ExcludedFilling.isToldBy(type)) {
            Arrays.stream(Exclusion.values())
                    .map(Exclusions::section)
                    .forEach(section -> lists.put(section, List.of()));
        }
        return new KnownNames(values, lists);
    }

    /// Every name but those of lists.
    Set<String> all() {
        Set<String> all = new LinkedHashSet<>(values);
        lists.values().forEach(all::addAll);
        return all;
    }
}
