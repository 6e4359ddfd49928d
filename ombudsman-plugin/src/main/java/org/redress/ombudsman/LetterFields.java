package org.redress.ombudsman;

import java.time.LocalDate;
import java.util.Optional;
import org.redress.core.calendar.FinancialYear;
import org.redress.core.spi.Fields;

/// Reads a figure of the annual letter, from its case file or from an action: the fields have the
/// same names in both.
final class LetterFields {

    static final String YEAR = "year";
    static final String FIGURE = "figure";
    static final String CATEGORY = "category";
    static final String NUMBER = "number";

    private static final FinancialYear FIRST = new FinancialYear(1970);
    private static final FinancialYear LAST = new FinancialYear(2189);

    private LetterFields() {}

    /// A financial year that reports are drawn of, and that has begun by a day.
    static Optional<FinancialYear> year(Fields fields, LocalDate on) {
        Optional<FinancialYear> year = fields.raw(YEAR).flatMap(FinancialYear::tryParse);
        fields.refuseIf(year.isEmpty(), YEAR, "is no financial year: write it such as 2024-25");
        Optional<FinancialYear> reported =
                year.filter(each -> each.compareTo(FIRST) >= 0 && each.compareTo(LAST) <= 0);
        fields.refuseIf(
                year.isPresent() && reported.isEmpty(),
                YEAR,
                "is not between " + FIRST.label() + " and " + LAST.label());
        reported.ifPresent(known -> begun(fields, YEAR, known, on));
        return reported;
    }

    /// Refuses a field where a year has not begun by a day.
    static void begun(Fields fields, String field, FinancialYear year, LocalDate on) {
        CaseRule.YEAR_BEGUN.refuseIf(
                year.firstDay().isAfter(on),
                fields,
                field,
                year.label() + " has not begun on " + on);
    }

    /// What is stated; empty where something is refused.
    static Optional<FigureStated> stated(Fields fields, LocalDate on, String year) {
        Optional<LetterFigure> figure = fields.word(FIGURE, LetterFigure.WORDS);
        Optional<String> category =
                figure.flatMap(known ->
                        fields.raw(CATEGORY).flatMap(word -> category(fields, known, word)));
        Optional<Integer> number = fields.count(NUMBER);
        return fields.isSound()
                ? Optional.of(
                        new FigureStated(
                                on, year, figure.orElseThrow(), category, number.orElseThrow()))
                : Optional.empty();
    }

    private static Optional<String> category(Fields fields, LetterFigure figure, String word) {
        Optional<String> code = figure.category(word);
        CaseRule.LETTER_CATEGORY.refuseIf(
                code.isEmpty(),
                fields,
                CATEGORY,
                "'"
                        + Fields.shown(word)
                        + "' is no category of '"
                        + figure.code()
                        + "', which takes "
                        + figure.categories());
        return code;
    }
}
