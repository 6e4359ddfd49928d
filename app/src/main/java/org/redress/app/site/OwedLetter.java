package org.redress.app.site;

import java.util.List;
import java.util.Optional;
import org.redress.app.page.Link;
import org.redress.core.casework.CaseView;
import org.redress.core.casework.LetterSummary;
import org.redress.core.complaint.Command;
import org.redress.core.letter.Letter;
import org.redress.core.letter.LetterType;

/// The letter about a step that was just recorded: the one that is begun, or where to begin it.
record OwedLetter(LetterOffice office) {

    Optional<Link> about(Visit visit, CaseView view, Class<? extends Command> recorded) {
        List<LetterType> owed =
                office.owed(visit, view).stream()
                        .filter(type -> type.occasion().command().equals(recorded))
                        .toList();
        Optional<Link> begun =
                office.letters(visit, view).stream()
                        .filter(OwedLetter::isOnItsWay)
                        .filter(it -> owed.stream().anyMatch(type -> type.id().equals(it.type())))
                        .map(it ->
                                new Link(
                                        "Send letter " + it.number(),
                                        LetterOffice.address(view, it.number())))
                        .findFirst();
        return begun.or(() ->
                owed.size() == 1
                        ? Optional.of(
                                new Link(
                                        "Write the letter: " + owed.getFirst().label(),
                                        LetterOffice.address(view)
                                                + "/new/"
                                                + owed.getFirst().id()))
                        : Optional.of(new Link("Write the letter", LetterOffice.address(view)))
                                .filter(_ -> !owed.isEmpty()));
    }

    private static boolean isOnItsWay(LetterSummary letter) {
        return letter.state() == Letter.State.DRAFT || letter.state() == Letter.State.APPROVED;
    }
}
