package org.redress.ombudsman;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.redress.core.spi.CaseFile;
import org.redress.core.spi.Context;
import org.redress.core.spi.Fields;
import org.redress.core.spi.LedgerEntry;

/// The case file `annual-letter.csv`: a line for each figure of a year's letter, stated on the day
/// of the import.
final class LetterFile implements CaseFile {

    @Override
    public String name() {
        return "annual-letter.csv";
    }

    @Override
    public List<String> columns() {
        return List.of(
                LetterFields.YEAR, LetterFields.FIGURE, LetterFields.CATEGORY, LetterFields.NUMBER);
    }

    @Override
    public List<String> keyColumns() {
        return List.of(LetterFields.YEAR);
    }

    @Override
    public Reading read(List<Line> lines, Context context) {
        List<LineRefusal> refusals = new ArrayList<>();
        List<FigureStated> stated = new ArrayList<>();
        Map<AnnualLetter.Item, Integer> seen = new HashMap<>();
        for (Line line : lines) {
            Fields fields = new Fields(line, context.today(), refusals::add);
            read(fields)
                    .ifPresent(figure -> {
                        Integer before =
                                seen.putIfAbsent(AnnualLetter.Item.of(figure), line.number());
                        if (before != null) {
                            fields.refuse(
                                    LetterFields.FIGURE,
                                    "this figure stands in line " + before + " already");
                        }
                        stated.add(figure);
                    });
        }
        return refusals.isEmpty() ? entry(stated) : new Reading.Refused(refusals);
    }

    private static Reading entry(List<FigureStated> stated) {
        return new Reading.Entry(
                new LedgerEntry<>(
                        LetterLedger.LEDGER, stated.getFirst().year(), stated, List.of()));
    }

    private static Optional<FigureStated> read(Fields fields) {
        fields.require(LetterFields.FIGURE, LetterFields.NUMBER);
        return LetterFields.year(fields, fields.today())
                .flatMap(year -> LetterFields.stated(fields, fields.today(), year.label()));
    }
}
