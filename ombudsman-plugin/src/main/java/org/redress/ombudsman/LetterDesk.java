package org.redress.ombudsman;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.redress.core.calendar.FinancialYear;
import org.redress.core.spi.Action;
import org.redress.core.spi.ActionField;
import org.redress.core.spi.ActionResult;
import org.redress.core.spi.Fact;
import org.redress.core.spi.FieldType;
import org.redress.core.spi.Fields;
import org.redress.core.spi.LedgerDesk;
import org.redress.core.spi.OpeningAction;
import org.redress.core.spi.Outlook;

/// Where the figures of the annual letter are entered.
final class LetterDesk {

    private static final int YEAR_LENGTH = 7;

    private LetterDesk() {}

    static LedgerDesk<AnnualLetter, FigureStated> desk() {
        List<ActionField> withYear = new ArrayList<>();
        withYear.add(
                ActionField.required(
                                LetterFields.YEAR,
                                "Which financial year?",
                                new FieldType.Line(YEAR_LENGTH))
                        .hint("Such as 2024-25."));
        withYear.addAll(figure());
        return new LedgerDesk<>(
                LetterLedger.LEDGER,
                "Ombudsman's annual letter",
                new OpeningAction<>(
                        "open",
                        "Enter the letter of a year, with a first figure",
                        withYear,
                        LetterFields.YEAR,
                        (fields, _) -> open(fields)),
                List.of(
                        new Action<>(
                                "state-figure",
                                "Enter a figure of the letter",
                                figure(),
                                _ -> true,
                                (letter, fields, _) -> state(letter, fields))),
                LetterDesk::facts,
                Outlook.plain("Ombudsman's annual letters"));
    }

    private static List<ActionField> figure() {
        return List.of(
                CaseFields.DAY,
                ActionField.required(
                        LetterFields.FIGURE, "Figure", new FieldType.Choice(LetterFigure.WORDS)),
                ActionField.optional(
                        LetterFields.CATEGORY,
                        "Category or decision that it is of",
                        new FieldType.Line(OmbudsmanCaseFile.LONGEST_SERVICE)),
                ActionField.required(LetterFields.NUMBER, "Number", new FieldType.Count()));
    }

    private static ActionResult<FigureStated> open(Fields fields) {
        LocalDate on = on(fields);
        return state(fields, on, LetterFields.year(fields, on).map(FinancialYear::label));
    }

    private static ActionResult<FigureStated> state(AnnualLetter letter, Fields fields) {
        LocalDate on = on(fields);
        LetterFields.begun(fields, CaseFields.ON, FinancialYear.parse(letter.year()), on);
        return state(fields, on, Optional.of(letter.year()));
    }

    private static LocalDate on(Fields fields) {
        return fields.past(CaseFields.ON).orElse(fields.today());
    }

    private static ActionResult<FigureStated> state(
            Fields fields, LocalDate on, Optional<String> year) {
        Optional<FigureStated> stated =
                year.flatMap(known -> LetterFields.stated(fields, on, known));
        return ActionResult.of(fields, () -> ActionResult.Taken.of(stated.orElseThrow()));
    }

    private static List<Fact.Group> facts(AnnualLetter letter) {
        return List.of(
                new Fact.Group(
                        "Letter for " + letter.year(),
                        letter.numbers().entrySet().stream()
                                .<Fact>map(entry ->
                                        new Fact.Plain(
                                                label(entry.getKey()), entry.getValue().toString()))
                                .toList()));
    }

    private static String label(AnnualLetter.Item item) {
        return item.category().isEmpty()
                ? item.figure().label()
                : item.figure().label() + ": " + item.category();
    }
}
