package org.redress.core.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.redress.core.complaint.Text;
import org.redress.core.complaint.TextRef;

/// Checks that the personal texts which still exist say what they said when an event referred to
/// them. An erased one is no finding.
final class TextCheck {

    private final JsonMapper json = JsonMapper.builder().build();

    List<String> problems(Handle handle, List<WalkedRecord> records) {
        Map<UUID, String> digests = digests(handle, records);
        List<String> problems = new ArrayList<>();
        for (WalkedRecord record : records) {
            for (StoredEvent event : record.events()) {
                for (TextRef reference : references(event)) {
                    if (!digests.getOrDefault(reference.id(), reference.digest())
                            .equals(reference.digest())) {
                        problems.add(
                                "text %s of %s was changed: event %d refers to another content"
                                        .formatted(
                                                reference.id(), record.label(), event.version()));
                    }
                }
            }
        }
        return problems;
    }

    private static Map<UUID, String> digests(Handle handle, List<WalkedRecord> records) {
        Map<UUID, String> digests = new HashMap<>();
        handle.createQuery(
                        """
                        select text, salt, content from personal.text where stream = any (:streams)
                        """)
                .bindArray(
                        "streams", UUID.class, records.stream().map(WalkedRecord::stream).toList())
                .map((row, _) -> Map.entry(row.getObject("text", UUID.class), digest(row)))
                .forEach(text -> digests.put(text.getKey(), text.getValue()));
        return digests;
    }

    private static String digest(ResultSet row) throws SQLException {
        String content = row.getString("content");
        return content.isBlank()
                ? ""
                : new Text(row.getObject("text", UUID.class), row.getString("salt"), content)
                        .digest();
    }

    /// A body that cannot be read is found by its hash.
    private List<TextRef> references(StoredEvent event) {
        List<TextRef> references = new ArrayList<>();
        try {
            collect(json.readTree(event.body()), references);
        } catch (JsonProcessingException | IllegalArgumentException unreadable) {
            return List.of();
        }
        return references;
    }

    private static void collect(JsonNode node, List<TextRef> references) {
        if (node.isObject() && node.size() == 2 && node.has("id") && node.has("digest")) {
            references.add(
                    new TextRef(
                            UUID.fromString(node.get("id").asText()), node.get("digest").asText()));
        } else {
            node.forEach(child -> collect(child, references));
        }
    }
}
