package org.redress.core.store;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
                    "added_version",
                    "removed_on",
                    "removed_version",
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
        Map<UUID, RowBuilder> rows = new LinkedHashMap<>();
        for (int version = 1; version <= events.size(); version++) {
            switch (events.get(version - 1)) {
                case DocumentEvent.DocumentAdded added ->
                        rows.put(
                                added.document(),
                                row(rows.size() + 1, reference, added)
                                        .with("added_version", version));
                case DocumentEvent.DocumentRemoved removed ->
                        Optional.ofNullable(rows.get(removed.document()))
                                .orElseThrow(IllegalStateException::new)
                                .with("removed_on", removed.on())
                                .with("removed_version", version)
                                .with("reason", removed.reason().id());
            }
        }
        return rows.values().stream().map(RowBuilder::row).toList();
    }

    private static RowBuilder row(int number, String reference, DocumentEvent.DocumentAdded added) {
        return RowBuilder.in(TABLE)
                .with("document", added.document())
                .with("number", number)
                .with("reference", reference)
                .with("name", added.name().id())
                .maybe("description", added.description())
                .with("media_type", added.mediaType())
                .with("size", added.size())
                .with("added_on", added.on());
    }
}
