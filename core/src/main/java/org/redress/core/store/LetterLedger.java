package org.redress.core.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.redress.core.complaint.Reference;
import org.redress.core.complaint.Rulebook;
import org.redress.core.letter.Letter;
import org.redress.core.letter.LetterCourse;
import org.redress.core.letter.LetterEvent;
import org.redress.core.letter.Sending;
import org.redress.core.spi.Ledger;
import org.redress.core.spi.ProjectionTable;
import org.redress.core.spi.Row;

/// The letters of cases, a record to each: named by the case's reference and its number there.
final class LetterLedger implements Ledger<Letter, LetterEvent> {

    static final String NAME = "letter";

    static final ProjectionTable LETTER =
            Tables.table(
                    "letter",
                    "complaint",
                    "number",
                    "area",
                    "letter",
                    "stage",
                    "state",
                    "drafted_on",
                    "approved_on",
                    "sent_on",
                    "sent_how",
                    "overridden");

    static String reference(Reference complaint, int number) {
        return complaint.value() + "/" + number;
    }

    static int number(String reference) {
        return Integer.parseInt(reference.substring(reference.lastIndexOf('/') + 1));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<LetterEvent> eventType() {
        return LetterEvent.class;
    }

    @Override
    public LocalDate dayOf(LetterEvent event) {
        return event.on();
    }

    @Override
    public Letter evolve(Optional<Letter> before, LetterEvent event) {
        return LetterCourse.evolve(before, event);
    }

    @Override
    public List<ProjectionTable> tables() {
        return List.of(LETTER);
    }

    @Override
    public List<Row> project(UUID stream, String reference, Letter letter, Rulebook rules) {
        return List.of(
                RowBuilder.in(LETTER)
                        .with("complaint", letter.complaint().value())
                        .with("number", number(reference))
                        .with("area", letter.area().value())
                        .with("letter", letter.type())
                        .maybe("stage", letter.stage().map(stage -> stage.value()))
                        .with("state", letter.state())
                        .with("drafted_on", letter.draftedOn())
                        .maybe("approved_on", letter.approval().map(Letter.Approval::on))
                        .maybe("sent_on", letter.sending().map(Sending::on))
                        .maybe("sent_how", letter.sending().map(Sending::how))
                        .with(
                                "overridden",
                                letter.approval().filter(it -> !it.without().isEmpty()).isPresent())
                        .row());
    }
}
