package org.redress.ombudsman;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.redress.core.complaint.Rulebook;
import org.redress.core.spi.Ledger;
import org.redress.core.spi.ProjectionTable;
import org.redress.core.spi.Row;

/// The Ombudsman's annual letters in the journal, and a row for each time that a figure was stated.
/// A letter's reference is its year.
final class LetterLedger implements Ledger<AnnualLetter, FigureStated> {

    static final LetterLedger LEDGER = new LetterLedger();

    private static final ProjectionTable FIGURES =
            new ProjectionTable(
                    OmbudsmanLedger.SCHEMA,
                    "letter_figures",
                    List.of("place", "stated_on", "year", "figure", "category", "number"));

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
        List<Row> rows = new ArrayList<>();
        for (FigureStated stated : state.stated()) {
            rows.add(
                    new Row(
                            FIGURES,
                            Map.of(
                                    "place", rows.size() + 1,
                                    "stated_on", stated.on(),
                                    "year", stated.year(),
                                    "figure", stated.figure().code(),
                                    "category", stated.category().orElse(""),
                                    "number", stated.number())));
        }
        return rows;
    }
}
