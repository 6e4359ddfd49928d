package org.redress.core.store;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.redress.core.complaint.Event;
import org.redress.core.letter.Letter;
import org.redress.core.letter.LetterEvent;
import org.redress.core.spi.Ledger;
import org.redress.core.spi.ProjectionTable;
import org.redress.core.spi.ServiceArea;
import org.redress.core.spi.ServiceAreas;

/// Every ledger of this installation: core's own, then the areas'.
final class Ledgers {

    private final Replay<Account, Event> complaints;
    private final Replay<FeedbackEvent.FeedbackReceived, FeedbackEvent> feedback;
    private final Replay<List<ReportTextEvent.ReportTextWritten>, ReportTextEvent> reportTexts;
    private final Replay<Letter, LetterEvent> letters;
    private final Replay<List<LetterTemplateEvent.LetterTemplateWritten>, LetterTemplateEvent>
            templates;
    private final Replay<List<DocumentEvent>, DocumentEvent> documents;
    private final EventCodec codec;
    private final ServiceAreas areas;
    private final Map<String, Replay<?, ?>> byName = new LinkedHashMap<>();

    Ledgers(ServiceAreas areas, EventCodec codec) {
        this.codec = codec;
        this.areas = areas;
        complaints = new Replay<>(new ComplaintLedger(), codec, areas);
        feedback = new Replay<>(new FeedbackLedger(), codec, areas);
        reportTexts = new Replay<>(new ReportTextLedger(), codec, areas);
        letters = new Replay<>(new LetterLedger(), codec, areas);
        templates = new Replay<>(new LetterTemplateLedger(), codec, areas);
        documents = new Replay<>(new DocumentLedger(), codec, areas);
        add(complaints);
        add(feedback);
        add(reportTexts);
        add(letters);
        add(templates);
        add(documents);
        areas.all()
                .forEach(area ->
                        area.ledgers().stream()
                                .map(ledger -> withDesk(area, ledger))
                                .forEach(ledger -> add(replay(ledger))));
    }

    private static Ledger<?, ?> withDesk(ServiceArea area, Ledger<?, ?> ledger) {
        return area.desks().stream()
                .filter(desk -> desk.ledger().name().equals(ledger.name()))
                .findFirst()
                .<Ledger<?, ?>>map(desk -> new DeskedLedger<>(desk, area.id()))
                .orElse(ledger);
    }

    /// A ledger that an area gave when it was asked, or that an entry brings.
    ///
    /// @throws IllegalArgumentException if no area has it
    @SuppressWarnings("unchecked") // A ledger's name stands for the types of its state and events.
    <S, E> Replay<S, E> of(Ledger<S, E> ledger) {
        return (Replay<S, E>)
                named(ledger.name())
                        .orElseThrow(() ->
                                new IllegalArgumentException(
                                        "no area has a ledger '" + ledger.name() + "'"));
    }

    private <S, E> Replay<S, E> replay(Ledger<S, E> ledger) {
        return new Replay<>(ledger, codec, areas);
    }

    private void add(Replay<?, ?> replay) {
        if (byName.putIfAbsent(replay.ledger().name(), replay) != null) {
            throw new IllegalStateException(
                    "ledger '" + replay.ledger().name() + "' is there already");
        }
    }

    Replay<Account, Event> complaints() {
        return complaints;
    }

    Replay<FeedbackEvent.FeedbackReceived, FeedbackEvent> feedback() {
        return feedback;
    }

    Replay<List<ReportTextEvent.ReportTextWritten>, ReportTextEvent> reportTexts() {
        return reportTexts;
    }

    Replay<Letter, LetterEvent> letters() {
        return letters;
    }

    Replay<List<LetterTemplateEvent.LetterTemplateWritten>, LetterTemplateEvent> templates() {
        return templates;
    }

    Replay<List<DocumentEvent>, DocumentEvent> documents() {
        return documents;
    }

    Optional<Replay<?, ?>> named(String ledger) {
        return Optional.ofNullable(byName.get(ledger));
    }

    /// Every table that any ledger projects into.
    Set<ProjectionTable> tables() {
        Set<ProjectionTable> tables = new LinkedHashSet<>();
        byName.values().forEach(replay -> tables.addAll(replay.tables()));
        return tables;
    }
}
