package org.redress.core.tables;

import java.util.Arrays;
import java.util.List;
import org.redress.core.report.SectionSpec;
import org.redress.core.report.SentenceSpec;
import org.redress.core.report.TableSpec;

/// A table and what is said of it.
///
/// @param sentences of the table's own rows
public record ToldTable(TableSpec table, List<SentenceSpec> sentences) {

    public ToldTable {
        sentences = List.copyOf(sentences);
    }

    static ToldTable of(TableSpec table, SentenceSpec... sentences) {
        return new ToldTable(table, List.of(sentences));
    }

    /// A section of such tables, which says what is said of each.
    public static SectionSpec section(String id, String title, ToldTable... told) {
        return SectionSpec.of(
                        id,
                        title,
                        Arrays.stream(told).map(ToldTable::table).toArray(TableSpec[]::new))
                .saying(
                        Arrays.stream(told)
                                .flatMap(one -> one.sentences().stream())
                                .toArray(SentenceSpec[]::new));
    }
}
