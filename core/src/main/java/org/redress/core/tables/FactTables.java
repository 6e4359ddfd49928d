package org.redress.core.tables;

import java.util.List;
import java.util.stream.Stream;
import org.redress.core.procedure.Answering;
import org.redress.core.procedure.Fact;
import org.redress.core.procedure.FactId;
import org.redress.core.procedure.Procedure;
import org.redress.core.report.RowSpec.Count;
import org.redress.core.report.RowSpec.Each;
import org.redress.core.report.RowSpec.Entry;

/// The answers that officers recorded to a fact of a procedure.
public final class FactTables {

    private FactTables() {}

    /// Complaints by the latest answer, each in the year of its receipt.
    public static ToldTable answers(String id, String title, Procedure procedure, String fact) {
        return ToldTable.of(
                Yearly.table(
                        id,
                        title,
                        Counting.of("reporting.fact", "received_on")
                                .where("r.fact = '" + FactId.of(fact) + "'")
                                .where("r.procedure = '" + procedure.ref() + "'")
                                .where("r.answer is not null")
                                .under("'answer:' || r.answer", "'all'"),
                        List.of(
                                new Each(
                                        "answer:",
                                        entries(procedure, FactId.of(fact)),
                                        Each.Order.VOCABULARY,
                                        ""),
                                new Count("total", "Total", "all"))));
    }

    private static List<Entry> entries(Procedure procedure, FactId fact) {
        return procedure.facts().stream()
                .filter(one -> one.id().equals(fact))
                .map(Fact::answering)
                .flatMap(FactTables::options)
                .map(option -> new Entry(option.code(), option.code(), option.label()))
                .toList();
    }

    private static Stream<Answering.Option> options(Answering answering) {
        return answering instanceof Answering.OneOf(var options) ? options.stream() : Stream.of();
    }
}
