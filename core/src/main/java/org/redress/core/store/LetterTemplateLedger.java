package org.redress.core.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.redress.core.casework.LetterTemplates;
import org.redress.core.complaint.Rulebook;
import org.redress.core.procedure.AreaId;
import org.redress.core.spi.Ledger;
import org.redress.core.spi.ProjectionTable;
import org.redress.core.spi.Row;
import org.redress.core.store.LetterTemplateEvent.LetterTemplateWritten;

/// The council's own texts for letters: one record for each, with every version of it. Nothing
/// lists them but their own page, so they have no table.
final class LetterTemplateLedger
        implements Ledger<List<LetterTemplateWritten>, LetterTemplateEvent> {

    static final String NAME = "letter-template";

    static String reference(LetterTemplates.Key key) {
        return key.area().value() + "/" + key.letter();
    }

    static LetterTemplates.Key key(String reference) {
        int slash = reference.indexOf('/');
        return new LetterTemplates.Key(
                new AreaId(reference.substring(0, slash)), reference.substring(slash + 1));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<LetterTemplateEvent> eventType() {
        return LetterTemplateEvent.class;
    }

    @Override
    public LocalDate dayOf(LetterTemplateEvent event) {
        return switch (event) {
            case LetterTemplateWritten written -> written.on();
        };
    }

    @Override
    public List<LetterTemplateWritten> evolve(
            Optional<List<LetterTemplateWritten>> before, LetterTemplateEvent event) {
        return switch (event) {
            case LetterTemplateWritten written ->
                    Stream.concat(before.stream().flatMap(List::stream), Stream.of(written))
                            .toList();
        };
    }

    @Override
    public List<ProjectionTable> tables() {
        return List.of();
    }

    @Override
    public List<Row> project(
            UUID stream, String reference, List<LetterTemplateWritten> versions, Rulebook rules) {
        return List.of();
    }
}
