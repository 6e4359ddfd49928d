package org.redress.core.casefiles;

import java.util.List;
import org.redress.core.complaint.CategoryCode;
import org.redress.core.complaint.TeamCode;
import org.redress.core.procedure.AreaId;
import org.redress.core.procedure.Kind;
import org.redress.core.spi.AreaSettings;
import org.redress.core.spi.ServiceArea;
import org.redress.core.spi.Words;

/// The vocabulary of one area, as its authority has set it.
record AreaWords(
        AreaId area, Words<Kind> kinds, Words<TeamCode> teams, Words<CategoryCode> categories) {

    static AreaWords of(ServiceArea area, AreaSettings settings) {
        return new AreaWords(
                area.id(),
                new Words<>(
                        "a kind of complaint in area " + area.id(),
                        area.kinds().stream()
                                .map(kind ->
                                        new Words.Word<>(
                                                kind.id().value(), List.of(kind.label()), kind))
                                .toList()),
                new Words<>(
                        "a team of area " + area.id(),
                        settings.teams().stream()
                                .map(team ->
                                        new Words.Word<>(
                                                team.code().value(),
                                                List.of(team.label()),
                                                team.code()))
                                .toList()),
                new Words<>(
                        "a concern category of area " + area.id(),
                        settings.categories().stream()
                                .map(category ->
                                        new Words.Word<>(
                                                category.code().value(),
                                                List.of(category.label()),
                                                category.code()))
                                .toList()));
    }
}
