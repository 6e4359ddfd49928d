package org.redress.core.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.redress.core.spi.Fact;

/// A record of a plugin's ledger as it stands.
///
/// @param version how many events it has
/// @param facts what it shows of itself
/// @param offered the ids of the actions that make sense now
/// @param history its events, oldest first
/// @param texts by the id in a `TextRef`; an erased text is missing
public record RecordView(
        String reference,
        int version,
        List<Fact.Group> facts,
        List<String> offered,
        List<Entry> history,
        Map<UUID, String> texts) {

    public RecordView {
        facts = List.copyOf(facts);
        offered = List.copyOf(offered);
        history = List.copyOf(history);
        texts = Map.copyOf(texts);
    }

    /// An event of the record, by its name.
    public record Entry(
            int version, String event, LocalDate happenedOn, Instant recordedAt, String officer) {}
}
