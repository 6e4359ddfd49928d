package org.redress.ombudsman;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.redress.core.spi.CaseFile.Line;
import org.redress.core.spi.Fields;

/// A case that has several lines repeats itself unchanged in them. What is compared is what the
/// fields mean, not how they are written.
final class CaseRepeated {

    private static final List<String> OF_THE_CASE =
            List.of(
                    "reference",
                    "category",
                    "service",
                    "received_on",
                    "decided_on",
                    "decision",
                    "remedied_before",
                    "remedy_gbp");

    private CaseRepeated() {}

    /// Refuses each field of a line that says something else than the case's first line.
    static void check(Fields fields, Line line, Line first) {
        Fields here = quiet(line, fields);
        Fields there = quiet(first, fields);
        for (String column : OF_THE_CASE) {
            fields.refuseIf(
                    !meaning(here, column).equals(meaning(there, column)),
                    column,
                    "'"
                            + Fields.shown(line.get(column).orElse(""))
                            + "' is not what line "
                            + first.number()
                            + " has, '"
                            + Fields.shown(first.get(column).orElse(""))
                            + "': a case repeats itself unchanged");
        }
    }

    /// What cannot be read is refused elsewhere.
    private static Fields quiet(Line line, Fields fields) {
        return new Fields(line, fields.today(), _ -> {});
    }

    private static Optional<?> meaning(Fields fields, String column) {
        return switch (column) {
            case "category" -> fields.word(column, Category.WORDS);
            case "decision" -> fields.word(column, Ruling.WORDS);
            case "received_on", "decided_on" -> fields.soundDay(column);
            case "remedied_before" -> fields.flag(column).filter(flag -> flag);
            case "remedy_gbp" -> fields.pence(column).filter(pence -> pence > 0);
            default -> fields.raw(column).map(text -> text.toLowerCase(Locale.ROOT));
        };
    }
}
