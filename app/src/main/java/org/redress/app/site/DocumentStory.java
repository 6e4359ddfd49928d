package org.redress.app.site;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.redress.app.desk.Happening;
import org.redress.app.page.CasePage;
import org.redress.core.calendar.Dates;
import org.redress.core.casework.CaseDocument;

/// What happened to a document of a case.
record DocumentStory(CaseWorld world, CaseDocument document) {

    /// That it was added, and that it was removed.
    Stream<Happening> told() {
        Happening added =
                told(
                        "Document added",
                        document.addedOn(),
                        document.added(),
                        document.description());
        return Stream.concat(
                Stream.of(added),
                document.removal().stream()
                        .map(it -> told("Document removed", it.on(), it.by(), it.reason())));
    }

    private Happening told(
            String what, LocalDate on, CaseDocument.Recorded by, Optional<String> words) {
        return new Happening(
                on,
                by.at(),
                new CasePage.Moment(
                        what + document.name().map(name -> ": " + name).orElse(""),
                        Dates.longForm(on),
                        world.recorded(by.officer(), by.at()),
                        words.stream().toList()));
    }
}
