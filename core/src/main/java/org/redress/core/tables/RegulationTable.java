package org.redress.core.tables;

import java.util.List;
import org.redress.core.report.RowSpec.Count;
import org.redress.core.report.SentenceSpec;

/// The figures that a regulation asks for each year: how many complaints were received, how many
/// were well-founded, how many went on to a body outside the council.
public final class RegulationTable {

    private RegulationTable() {}

    /// The figures of these records and of that body's cases received in the year. Well-founded is
    /// upheld in whole or in part.
    public static ToldTable table(String id, String title, StageRecords records, OutsideBody body) {
        String wellFounded =
                "case when r.outcome in ('upheld', 'partially-upheld') then 'well-founded' end";
        return ToldTable.of(
                Yearly.table(
                        id,
                        title,
                        Counting.all(
                                records.counting().under("'received'", wellFounded),
                                body.received().under("'referred'")),
                        List.of(
                                new Count("received", "Received", "received"),
                                new Count("well-founded", "Well-founded", "well-founded"),
                                new Count(
                                        "referred-to-" + body.id(),
                                        "Known to be referred to the " + body.label(),
                                        "referred"))),
                new SentenceSpec.Counted(
                        id,
                        "well-founded",
                        "complaint was well-founded",
                        "complaints were well-founded"));
    }
}
