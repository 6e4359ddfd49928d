package org.redress.app.site;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.redress.app.desk.Happening;
import org.redress.app.page.CasePage;
import org.redress.core.calendar.Dates;
import org.redress.core.casework.LetterHistory;
import org.redress.core.casework.LetterView;
import org.redress.core.letter.LetterEvent;

/// What happened to a letter, as the timeline of its case tells it: not every change of a draft.
record LetterStory(LetterOffice office, LetterHistory letter) {

    Stream<Happening> told() {
        return letter.entries().stream().flatMap(this::told);
    }

    private Stream<Happening> told(LetterView.Entry entry) {
        return done(entry.event()).stream()
                .map(done ->
                        new Happening(
                                entry.event().on(),
                                entry.recordedAt(),
                                new CasePage.Moment(
                                        "Letter " + name() + " " + done,
                                        Dates.longForm(entry.event().on()),
                                        office.world()
                                                .recorded(entry.officer(), entry.recordedAt()),
                                        List.of())));
    }

    private String name() {
        String label = office.types().label(letter.area(), letter.type());
        return letter.number() + " (" + label + ")";
    }

    private static Optional<String> done(LetterEvent event) {
        return switch (event) {
            case LetterEvent.LetterDrafted _ -> Optional.of("drafted");
            case LetterEvent.LetterRewritten _ -> Optional.empty();
            case LetterEvent.LetterApproved it ->
                    Optional.of(
                            it.without().isEmpty()
                                    ? "approved"
                                    : "approved without something that it must contain");
            case LetterEvent.LetterSent it ->
                    Optional.of("sent, " + it.how().label().toLowerCase(Locale.ROOT));
            case LetterEvent.LetterSetAside _ -> Optional.of("set aside");
        };
    }
}
