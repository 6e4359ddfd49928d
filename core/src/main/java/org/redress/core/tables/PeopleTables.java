package org.redress.core.tables;

import java.util.List;
import java.util.stream.Stream;
import org.redress.core.report.LabelSlug;
import org.redress.core.report.RowSpec.Count;
import org.redress.core.report.RowSpec.Each;
import org.redress.core.report.RowSpec.Entry;

/// How complaints reached the council, and what complainants said of themselves.
public record PeopleTables(StageRecords records) {

    private static final List<Entry> CHANNELS =
            Stream.of(
                            "Email",
                            "Web",
                            "Phone",
                            "Letter",
                            "In person",
                            "Social media",
                            "Councillor",
                            "MP",
                            "Not known")
                    .map(PeopleTables::channel)
                    .toList();

    private static Entry channel(String label) {
        String id = LabelSlug.of(label);
        return new Entry(id, id, label);
    }

    /// By channel.
    public ToldTable byChannel() {
        return ToldTable.of(
                Yearly.table(
                        "how-received",
                        "How complaints were received",
                        records.counting().under("'channel:' || r.channel", "'all'"),
                        List.of(
                                new Each("channel:", CHANNELS, Each.Order.VOCABULARY, ""),
                                new Count("total", "Total", "all"))));
    }

    /// By each answer about the complainant, small counts hidden. A complaint counts once, in the
    /// year of its receipt, whatever its stages.
    public ToldTable[] equality() {
        return Stream.of(
                        equality("gender", "Gender"),
                        equality("age_band", "Age band"),
                        equality("ethnicity", "Ethnicity"),
                        equality("disability", "Disability"))
                .toArray(ToldTable[]::new);
    }

    /// The rows stand in the order of their labels, for an order by size would give the hidden
    /// counts away.
    private ToldTable equality(String column, String title) {
        String answer =
                """
                case
                    when btrim(coalesce(r.%1$s, '')) = '' or lower(btrim(r.%1$s)) = 'not stated' then 'not-stated'
                    else 'answer:' || r.%1$s
                end\
                """
                        .formatted(column);
        return ToldTable.of(
                Yearly.table(
                                "equality-" + column.replace('_', '-'),
                                title,
                                Counting.of("reporting.equality_answer", "received_on")
                                        .withoutReference()
                                        .where("r.kind = '" + records.kind() + "'")
                                        .under(answer, "'all'"),
                                List.of(
                                        new Each("answer:", List.of(), Each.Order.VOCABULARY, ""),
                                        new Count("not-stated", "Not stated", "not-stated"),
                                        new Count("total", "Total", "all")))
                        .suppressed());
    }
}
