package org.redress.ombudsman;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.redress.core.complaint.Rulebook;
import org.redress.core.spi.Ledger;
import org.redress.core.spi.ProjectionTable;
import org.redress.core.spi.Row;

/// The figures of other authorities in the journal, and the row that stands for each.
final class BenchmarkLedger implements Ledger<BenchmarkPublished, BenchmarkPublished> {

    static final BenchmarkLedger LEDGER = new BenchmarkLedger();

    private static final ProjectionTable BENCHMARKS =
            new ProjectionTable(
                    OmbudsmanLedger.SCHEMA,
                    "benchmarks",
                    List.of(
                            "year",
                            "peer_group",
                            "authority",
                            "investigated",
                            "upheld",
                            "not_upheld",
                            "remedied_before",
                            "population"));

    private BenchmarkLedger() {}

    @Override
    public String name() {
        return "ombudsman-benchmark";
    }

    @Override
    public Class<BenchmarkPublished> eventType() {
        return BenchmarkPublished.class;
    }

    @Override
    public LocalDate dayOf(BenchmarkPublished event) {
        return event.on();
    }

    @Override
    public BenchmarkPublished evolve(
            Optional<BenchmarkPublished> before, BenchmarkPublished event) {
        return event;
    }

    @Override
    public List<ProjectionTable> tables() {
        return List.of(BENCHMARKS);
    }

    @Override
    public List<Row> project(
            UUID stream, String reference, BenchmarkPublished state, Rulebook rules) {
        Map<String, Object> values =
                new HashMap<>(
                        Map.of(
                                "year", state.year(),
                                "peer_group", state.group(),
                                "authority", state.authority()));
        state.investigated().ifPresent(count -> values.put("investigated", count));
        state.upheld().ifPresent(count -> values.put("upheld", count));
        state.notUpheld().ifPresent(count -> values.put("not_upheld", count));
        state.remediedBefore().ifPresent(count -> values.put("remedied_before", count));
        state.population().ifPresent(count -> values.put("population", count));
        return List.of(new Row(BENCHMARKS, values));
    }
}
