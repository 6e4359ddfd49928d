package org.redress.core.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.redress.core.report.RowSpec;
import org.redress.core.report.RowSpec.AverageDays;
import org.redress.core.report.RowSpec.Count;
import org.redress.core.report.RowSpec.Entry;

/// The year at a glance: who complained, how many at each stage and how long they took,
/// compliments, cases of the outside body.
///
/// @param who whose complaints are told apart; the key is the column of `reporting.stage_record`
///   that says so
/// @param stages in order; the key is the stage, the id and label begin those of its rows
public record KeyFacts(List<Entry> who, List<Entry> stages) {

    private static final String ID = "key-facts";

    public KeyFacts {
        who = List.copyOf(who);
        stages = List.copyOf(stages);
    }

    /// The facts of these records and of that body's cases.
    public ToldTable table(StageRecords records, OutsideBody body) {
        List<RowSpec> rows = new ArrayList<>();
        who.forEach(one -> rows.add(new Count(one.id(), one.label(), one.key())));
        stages.forEach(stage -> rows.addAll(rows(stage)));
        rows.add(new Count("compliments", "Compliments", "compliment"));
        rows.add(new Count(body.id(), "Cases received by the " + body.label(), "outside"));
        return ToldTable.of(Yearly.table(ID, "Key facts", records(records, body), rows));
    }

    private static List<RowSpec> rows(Entry stage) {
        return List.of(
                new Count(stage.id() + "-number", stage.label() + ": complaints", stage.key()),
                new AverageDays(
                        stage.id() + "-average-days",
                        stage.label() + ": average working days to close",
                        "closed-" + stage.key()));
    }

    private String records(StageRecords records, OutsideBody body) {
        String number = "r.stage";
        String closed = "case when not r.is_open then 'closed-' || r.stage end";
        Counting timed = records.counting().measuring("r.days");
        return Counting.all(
                timed.under(
                        Stream.concat(who.stream().map(KeyFacts::mark), Stream.of(number, closed))
                                .toArray(String[]::new)),
                FeedbackTables.COMPLIMENTS.counting().under("'compliment'"),
                body.received().under("'outside'"));
    }

    private static String mark(Entry one) {
        return "case when r.%1$s then '%1$s' end".formatted(one.key());
    }
}
