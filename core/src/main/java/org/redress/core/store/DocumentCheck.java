package org.redress.core.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/// Checks that the documents which still exist hold what they held when they were added. An erased
/// one is no finding. The database computes the digests, so that no content is moved.
final class DocumentCheck {

    private final JsonMapper json = JsonMapper.builder().build();

    List<String> problems(Handle handle, List<WalkedRecord> records) {
        List<WalkedRecord> all =
                records.stream()
                        .filter(record ->
                                record.events().getFirst().ledger().equals(DocumentLedger.NAME))
                        .toList();
        Map<UUID, String> digests = all.isEmpty() ? Map.of() : digests(handle, all);
        List<String> problems = new ArrayList<>();
        for (WalkedRecord record : all) {
            for (StoredEvent event : record.events()) {
                added(event)
                        .filter(it -> differs(it, digests))
                        .ifPresent(it ->
                                problems.add(
                                        "document %s of %s was changed: event %d refers to another content"
                                                .formatted(
                                                        it.document(),
                                                        record.label(),
                                                        event.version())));
            }
        }
        return problems;
    }

    private record Known(UUID document, String digest) {}

    private static boolean differs(Known added, Map<UUID, String> digests) {
        return !digests.getOrDefault(added.document(), added.digest()).equals(added.digest());
    }

    /// A body that cannot be read is found by its hash.
    private Optional<Known> added(StoredEvent event) {
        try {
            var body = json.readTree(event.body());
            return body.has("content") && body.has("document")
                    ? Optional.of(
                            new Known(
                                    UUID.fromString(body.get("document").asText()),
                                    body.get("content").asText()))
                    : Optional.empty();
        } catch (JsonProcessingException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static Map<UUID, String> digests(Handle handle, List<WalkedRecord> records) {
        Map<UUID, String> digests = new HashMap<>();
        handle.createQuery(
                        """
                        select document, encode(sha256(convert_to(salt, 'UTF8') || content), 'hex') as digest
                        from personal.document where stream = any (:streams)
                        """)
                .bindArray(
                        "streams", UUID.class, records.stream().map(WalkedRecord::stream).toList())
                .map((row, _) ->
                        Map.entry(row.getObject("document", UUID.class), row.getString("digest")))
                .forEach(it -> digests.put(it.getKey(), it.getValue()));
        return digests;
    }
}
