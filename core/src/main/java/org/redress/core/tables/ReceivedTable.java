package org.redress.core.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.redress.core.report.RowSpec;
import org.redress.core.report.RowSpec.Count;
import org.redress.core.report.RowSpec.Entry;
import org.redress.core.report.RowSpec.Total;
import org.redress.core.report.SentenceSpec.Counted;

/// How many complaints were received: stage records of the main kind, complaints of other kinds,
/// cases of the outside body.
///
/// @param before the other kinds that come before the main one
/// @param stages of the main kind, by stage
/// @param subtotal over the stages, where there are several
/// @param after the other kinds that come after the main one
public record ReceivedTable(
        List<Entry> before, List<Entry> stages, Optional<Entry> subtotal, List<Entry> after) {

    private static final String ID = "number-of-complaints-received";

    public ReceivedTable {
        before = List.copyOf(before);
        stages = List.copyOf(stages);
        after = List.copyOf(after);
    }

    /// The table of these records and of that body's cases.
    public ToldTable table(StageRecords records, OutsideBody body) {
        List<RowSpec> rows = new ArrayList<>();
        before.forEach(kind -> rows.add(count(kind)));
        stages.forEach(stage -> rows.add(count(stage)));
        subtotal.ifPresent(over -> rows.add(new Total(over.id(), over.label(), keys(stages))));
        after.forEach(kind -> rows.add(count(kind)));
        rows.add(new Count(body.id(), body.label(), "outside"));
        rows.add(new Total("total", "Total", all()));
        return ToldTable.of(
                Yearly.table(ID, "Number of complaints received", records(records, body), rows),
                new Counted(
                        ID,
                        subtotal.orElseGet(stages::getFirst).id(),
                        records.kind() + " complaint was received",
                        records.kind() + " complaints were received"),
                new Counted(
                        ID,
                        body.id(),
                        "case was received by the " + body.label(),
                        "cases were received by the " + body.label()));
    }

    private String records(StageRecords records, OutsideBody body) {
        String kinds =
                Stream.concat(before.stream(), after.stream())
                        .map(kind -> "'" + kind.key() + "'")
                        .collect(Collectors.joining(", "));
        return Counting.all(
                records.counting().under("r.stage"),
                Counting.of("reporting.complaint", "received_on")
                        .where("r.kind = any (array[" + kinds + "]::text[])")
                        .under("r.kind"),
                body.received().under("'outside'"));
    }

    private List<String> all() {
        return Stream.of(keys(before), keys(stages), keys(after), List.of("outside"))
                .flatMap(List::stream)
                .toList();
    }

    private static RowSpec count(Entry entry) {
        return new Count(entry.id(), entry.label(), entry.key());
    }

    private static List<String> keys(List<Entry> entries) {
        return entries.stream().map(Entry::key).toList();
    }
}
