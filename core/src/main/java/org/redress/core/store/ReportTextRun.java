package org.redress.core.store;

import java.util.List;
import java.util.Optional;
import org.redress.core.casework.Equality;
import org.redress.core.casework.ReportText;
import org.redress.core.store.ReportTextEvent.ReportTextWritten;

/// Records what an officer writes for a report, beside what was written there before.
record ReportTextRun(Engine engine, Batch batch) {

    /// Begins a part of a report.
    ///
    /// @return false when it is written already; nothing is recorded then
    boolean begin(ReportText text, String officer) {
        StreamHead opening = StreamHead.opening(ReportTextLedger.NAME, reference(text));
        ReportTextWritten written = written(text);
        List<ReportTextWritten> state = texts().after(Optional.empty(), List.of(written));
        return batch.add(
                opening,
                engine.journal().seal(opening, texts().ledger(), List.of(written), officer),
                texts().rows(opening.stream(), opening.reference(), state),
                personal(opening, text));
    }

    /// Writes a part of a report, anew where it is written already.
    void write(ReportText text, String officer) {
        if (begin(text, officer)) {
            batch.finish();
        } else {
            writeAgain(text, officer);
        }
    }

    private void writeAgain(ReportText text, String officer) {
        StreamHead head =
                engine.journal()
                        .hold(batch.handle(), ReportTextLedger.NAME, reference(text))
                        .orElseThrow();
        List<ReportTextEvent> events = List.of(written(text));
        if (!engine.journal()
                .append(
                        batch.handle(),
                        head,
                        engine.journal().seal(head, texts().ledger(), events, officer))) {
            throw new IllegalStateException("a record that is held does not move");
        }
        List<StoredEvent> all = engine.journal().events(batch.handle(), head.stream());
        engine.projector()
                .replace(
                        batch.handle(),
                        head.stream(),
                        texts().tables(),
                        texts().rows(head.reference(), all));
        engine.personal().write(batch.handle(), List.of(personal(head, text)));
    }

    private ReportTextWritten written(ReportText text) {
        return new ReportTextWritten(
                engine.today(),
                text.report().value(),
                text.year().label(),
                text.id(),
                text.text().ref());
    }

    private static Personal personal(StreamHead head, ReportText text) {
        return new Personal(head.stream(), List.of(text.text()), List.of(), Equality.NOT_STATED);
    }

    private static String reference(ReportText text) {
        return text.report() + "/" + text.year().label() + "/" + text.id();
    }

    private Replay<List<ReportTextWritten>, ReportTextEvent> texts() {
        return engine.ledgers().reportTexts();
    }
}
