package org.redress.core.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.redress.core.complaint.Rulebook;
import org.redress.core.spi.Ledger;
import org.redress.core.spi.ProjectionTable;
import org.redress.core.spi.Row;

/// The documents of cases: one record for each case that has any, beside the case's own, so that
/// adding one stands in nobody's way.
final class DocumentLedger implements Ledger<List<DocumentEvent>, DocumentEvent> {

    static final String NAME = "documents";

    static final ProjectionTable TABLE =
            Tables.table(
                    "document",
                    "document",
                    "number",
                    "reference",
                    "name",
                    "description",
                    "media_type",
                    "size",
                    "added_on",
                    "removed_on",
                    "reason");

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<DocumentEvent> eventType() {
        return DocumentEvent.class;
    }

    @Override
    public LocalDate dayOf(DocumentEvent event) {
        return event.on();
    }

    @Override
    public List<DocumentEvent> evolve(Optional<List<DocumentEvent>> before, DocumentEvent event) {
        return Stream.concat(before.stream().flatMap(List::stream), Stream.of(event)).toList();
    }

    @Override
    public List<ProjectionTable> tables() {
        return List.of(TABLE);
    }

    @Override
    public List<Row> project(
            UUID stream, String reference, List<DocumentEvent> events, Rulebook rules) {
        List<Row> rows = new ArrayList<>();
        for (DocumentEvent event : events) {
            switch (event) {
                case DocumentEvent.DocumentAdded added ->
                        rows.add(row(rows.size() + 1, reference, added, removal(events, added)));
                case DocumentEvent.DocumentRemoved _ -> {}
            }
        }
        return rows;
    }

    private static Optional<DocumentEvent.DocumentRemoved> removal(
            List<DocumentEvent> events, DocumentEvent.DocumentAdded added) {
        return events.stream()
                .flatMap(event ->
                        event instanceof DocumentEvent.DocumentRemoved removed
                                ? Stream.of(removed)
                                : Stream.of())
                .filter(removed -> removed.document().equals(added.document()))
                .findFirst();
    }

    private static Row row(
            int number,
            String reference,
            DocumentEvent.DocumentAdded added,
            Optional<DocumentEvent.DocumentRemoved> removed) {
        return RowBuilder.in(TABLE)
                .with("document", added.document())
                .with("number", number)
                .with("reference", reference)
                .with("name", added.name().id())
                .maybe("description", added.description())
                .with("media_type", added.mediaType())
                .with("size", added.size())
                .with("added_on", added.on())
                .maybe("removed_on", removed.map(DocumentEvent.DocumentRemoved::on))
                .maybe("reason", removed.map(DocumentEvent.DocumentRemoved::reason))
                .row();
    }
}
