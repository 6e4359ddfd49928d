package org.redress.core.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.redress.core.report.NoteSpec;
import org.redress.core.report.RowSpec;
import org.redress.core.report.RowSpec.AverageDays;
import org.redress.core.report.RowSpec.Count;
import org.redress.core.report.RowSpec.CountWithShare;
import org.redress.core.report.RowSpec.Share;
import org.redress.core.report.SentenceSpec;

/// How long stage records were open, in working days, in bands. A record still open is over once
/// more days have gone than the last band allows; until then it is in no band and counted in a
/// note.
///
/// @param records the records, of one stage
/// @param one what one of them is called in a sentence, such as `stage 1 complaint`
public record TimesTable(StageRecords records, String one) {

    private static final NoteSpec OPEN =
            new NoteSpec.Counted("open", "Still open, not yet over time and so not counted");

    /// The average and the bands.
    ///
    /// @param limits the working days that part the bands, the shortest first
    public ToldTable table(String id, String title, List<Integer> limits) {
        Bands bands = new Bands(limits.stream().distinct().sorted().toList());
        List<RowSpec> rows = new ArrayList<>();
        rows.add(new AverageDays("average-days", "Average working days to close", "closed"));
        rows.addAll(rows(bands, (key, label) -> new Share(key, label, key, bands.keys())));
        return ToldTable.of(
                Yearly.table(
                        id, title, query("case " + bands.sql() + " else 'open' end"), rows, OPEN),
                new SentenceSpec.Measured(id, "average-days", "The average time to close a " + one),
                closed(id, bands));
    }

    /// One band and what is over it, with withdrawn records apart, in neither.
    public ToldTable withdrawnApart(String id, String title, int limit) {
        Bands bands = new Bands(List.of(limit));
        List<RowSpec> rows =
                rows(bands, (key, label) -> new CountWithShare(key, label, key, bands.keys()));
        rows.add(new Count("withdrawn", "Withdrawn", "withdrawn"));
        String withdrawn = "not r.is_open and (r.responded_on is null or r.outcome = 'withdrawn')";
        String band =
                "case when " + withdrawn + " then 'withdrawn' " + bands.sql() + " else 'open' end";
        return ToldTable.of(Yearly.table(id, title, query(band), rows, OPEN), closed(id, bands));
    }

    private String query(String band) {
        return records.counting()
                .measuring("r.days")
                .under(band, "case when not r.is_open then 'closed' end");
    }

    private SentenceSpec closed(String table, Bands bands) {
        String days = " within " + bands.limits().getFirst() + " working days";
        return new SentenceSpec.Counted(
                table,
                bands.keys().getFirst(),
                one + " was closed" + days,
                one + "s were closed" + days);
    }

    private interface Row {
        RowSpec of(String key, String label);
    }

    private static List<RowSpec> rows(Bands bands, Row row) {
        return IntStream.range(0, bands.keys().size())
                .mapToObj(band -> row.of(bands.keys().get(band), bands.labels().get(band)))
                .collect(Collectors.toCollection(ArrayList::new));
    }
}
