package org.redress.core.store;

import java.util.List;
import java.util.stream.Stream;
import org.redress.core.casework.Equality;
import org.redress.core.casework.FeedbackEntry;
import org.redress.core.complaint.Reference;
import org.redress.core.complaint.Text;
import org.redress.core.store.FeedbackEvent.FeedbackReceived;

/// Records feedback, each piece under a reference of its own, such as `CHI-F-2025-0042`.
final class FeedbackRun {

    private final Engine engine;
    private final Batch batch;

    FeedbackRun(Engine engine, Batch batch) {
        this.engine = engine;
        this.batch = batch;
    }

    Reference record(FeedbackEntry entry, String officer) {
        FeedbackReceived received = FeedbackReceived.of(entry);
        Replay<FeedbackReceived, FeedbackEvent> feedback = engine.ledgers().feedback();
        Reference reference = reference(entry);
        StreamHead opening = StreamHead.opening(FeedbackLedger.NAME, reference.value());
        List<StoredEvent> stored =
                engine.journal().seal(opening, feedback.ledger(), List.of(received), officer);
        Personal personal =
                new Personal(opening.stream(), texts(entry), List.of(), Equality.NOT_STATED);
        if (!batch.add(
                opening,
                stored,
                feedback.rows(opening.stream(), reference.value(), received),
                personal)) {
            throw new IllegalStateException(reference + " was handed out twice");
        }
        return reference;
    }

    private Reference reference(FeedbackEntry entry) {
        String prefix =
                engine.areas()
                        .area(entry.area())
                        .orElseThrow(() ->
                                new IllegalArgumentException("there is no area " + entry.area()))
                        .referencePrefix();
        return engine.references()
                .next(
                        batch.handle(),
                        FeedbackLedger.NAME,
                        prefix + "-F",
                        entry.receivedOn().getYear());
    }

    private static List<Text> texts(FeedbackEntry entry) {
        return Stream.of(entry.from().stream(), entry.themes().stream(), entry.text().stream())
                .flatMap(texts -> texts)
                .toList();
    }
}
