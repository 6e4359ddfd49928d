package org.redress.ombudsman;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.redress.core.complaint.Rulebook;
import org.redress.core.spi.Ledger;
import org.redress.core.spi.ProjectionTable;
import org.redress.core.spi.Row;

/// The Ombudsman's annual letters in the journal, and a row for each figure. A letter's reference
/// is its year.
final class LetterLedger implements Ledger<AnnualLetter, FigureStated> {

    static final LetterLedger LEDGER = new LetterLedger();

    private static final ProjectionTable FIGURES =
            new ProjectionTable(
                    OmbudsmanLedger.SCHEMA,
                    "letter_figures",
                    List.of("year", "figure", "category", "number"));

    private LetterLedger() {}

    @Override
    public String name() {
        return "annual-letter";
    }

    @Override
    public Class<FigureStated> eventType() {
        return FigureStated.class;
    }

    @Override
    public LocalDate dayOf(FigureStated event) {
        return event.on();
    }

    @Override
    public AnnualLetter evolve(Optional<AnnualLetter> before, FigureStated event) {
        return AnnualLetter.after(before, event);
    }

    @Override
    public List<ProjectionTable> tables() {
        return List.of(FIGURES);
    }

    @Override
    public List<Row> project(UUID stream, String reference, AnnualLetter state, Rulebook rules) {
        return state.numbers().entrySet().stream()
                .map(entry ->
                        new Row(
                                FIGURES,
                                Map.of(
                                        "year", state.year(),
                                        "figure", entry.getKey().figure().code(),
                                        "category", entry.getKey().category(),
                                        "number", entry.getValue())))
                .toList();
    }
}
