package org.redress.core.report;

import java.util.List;

/// A section of a report.
///
/// @param tables in order
/// @param sentences drafted from the cells of its tables
/// @param lists of texts from the cases
/// @param charts data series drawn from the cases
/// @param texts what an officer writes for the section
public record SectionSpec(
        String id,
        String title,
        List<TableSpec> tables,
        List<SentenceSpec> sentences,
        List<ListSpec> lists,
        List<ChartSpec> charts,
        List<TextSpec> texts) {

    public SectionSpec {
        tables = List.copyOf(tables);
        sentences = List.copyOf(sentences);
        lists = List.copyOf(lists);
        charts = List.copyOf(charts);
        texts = List.copyOf(texts);
    }

    /// A section of tables, to which the other parts are added.
    public static SectionSpec of(String id, String title, TableSpec... tables) {
        return new SectionSpec(
                id, title, List.of(tables), List.of(), List.of(), List.of(), List.of());
    }

    /// The section with these sentences.
    public SectionSpec saying(SentenceSpec... said) {
        return new SectionSpec(id, title, tables, List.of(said), lists, charts, texts);
    }

    /// The section with these lists.
    public SectionSpec listing(ListSpec... listed) {
        return new SectionSpec(id, title, tables, sentences, List.of(listed), charts, texts);
    }

    /// The section with these charts.
    public SectionSpec charting(ChartSpec... drawn) {
        return new SectionSpec(id, title, tables, sentences, lists, List.of(drawn), texts);
    }

    /// The section with these texts to be written.
    public SectionSpec asking(TextSpec... asked) {
        return new SectionSpec(id, title, tables, sentences, lists, charts, List.of(asked));
    }
}
