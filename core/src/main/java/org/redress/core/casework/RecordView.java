package org.redress.core.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.redress.core.spi.Fact;
import org.redress.core.spi.Option;
import org.redress.core.spi.Standing;

/// A record of a plugin's ledger as it stands.
///
/// @param version how many events it has
/// @param facts what it shows of itself
/// @param standing how it stands
/// @param offers every action of its desk, in order
/// @param history its events, oldest first
/// @param texts by the id in a `TextRef`; an erased text is missing
public record RecordView(
        String reference,
        int version,
        List<Fact.Group> facts,
        Standing standing,
        List<Offer> offers,
        List<Entry> history,
        Map<UUID, String> texts) {

    public RecordView {
        facts = List.copyOf(facts);
        offers = List.copyOf(offers);
        history = List.copyOf(history);
        texts = Map.copyOf(texts);
    }

    /// The ids of the actions that make sense now.
    public List<String> offered() {
        return offers.stream()
                .filter(offer -> offer.obstacle().isEmpty())
                .map(Offer::action)
                .toList();
    }

    /// An action as it stands with the record.
    ///
    /// @param obstacle why it makes no sense now; empty where it does
    /// @param choices by field, the answers that fit now
    public record Offer(
            String action, Optional<String> obstacle, Map<String, List<Option>> choices) {

        public Offer {
            choices = Map.copyOf(choices);
        }
    }

    /// An event of the record.
    ///
    /// @param event its name
    /// @param story what happened, in words
    public record Entry(
            int version,
            String event,
            String story,
            LocalDate happenedOn,
            Instant recordedAt,
            String officer) {}
}
