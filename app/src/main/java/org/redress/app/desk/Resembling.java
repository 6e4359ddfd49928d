package org.redress.app.desk;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.redress.app.page.Link;
import org.redress.app.page.TriagePage.Like;
import org.redress.core.calendar.Dates;
import org.redress.core.casework.Alike;
import org.redress.core.procedure.AreaId;
import org.redress.core.procedure.StageId;

/// A case that may be about the same person or matter, in words.
public record Resembling(Labels labels) {

    public Like of(Alike it) {
        AreaId area = new AreaId(it.area());
        String standing =
                Stream.of(
                                it.stage().map(id -> labels.stageLabel(area, new StageId(id))),
                                Optional.of(Phrases.ofWord(it.status())),
                                it.outcome().map(Phrases::ofWord))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(" · "));
        return new Like(
                new Link(it.reference(), CaseAddress.of(it.reference())),
                it.subject().orElse("No subject recorded"),
                labels.area(area) + " · received " + Dates.longForm(it.receivedOn()),
                standing,
                why(it));
    }

    private static String why(Alike it) {
        if (it.samePerson() && it.sameMatter()) {
            return "Same name, much the same words: likely the same contact";
        }
        return it.samePerson() ? "Same name" : "Much the same words";
    }
}
