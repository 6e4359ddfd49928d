package org.redress.core.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.redress.core.casework.InvestigationDesk.Draft;
import org.redress.core.procedure.StageId;

/// The draft of one stage's investigation, within a transaction.
record Drafts(Engine engine, Handle handle, UUID stream, StageId stage) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    Optional<Draft> find() {
        return handle.createQuery(
                        """
                        select version, answers, saved_by, saved_at from personal.investigation
                        where stream = :stream and stage = :stage
                        """)
                .bind("stream", stream)
                .bind("stage", stage.value())
                .map((row, _) -> draft(row))
                .findOne();
    }

    private static Draft draft(ResultSet row) throws SQLException {
        try {
            return new Draft(
                    row.getInt("version"),
                    JSON.readValue(
                            row.getString("answers"), new TypeReference<Map<String, String>>() {}),
                    row.getString("saved_by"),
                    row.getObject("saved_at", OffsetDateTime.class).toInstant());
        } catch (JsonProcessingException unreadable) {
            // Its cause would quote what was written.
            throw new IllegalStateException("a draft cannot be read");
        }
    }

    void write(int version, Map<String, String> answers, String officer) {
        handle.createUpdate(
                        """
                        insert into personal.investigation (stream, stage, version, answers, saved_by, saved_at)
                        values (:stream, :stage, :version, :answers, :officer, :now)
                        on conflict (stream, stage) do update set version = excluded.version,
                            answers = excluded.answers, saved_by = excluded.saved_by, saved_at = excluded.saved_at
                        """)
                .bind("stream", stream)
                .bind("stage", stage.value())
                .bind("version", version)
                .bind("answers", json(answers))
                .bind("officer", officer)
                .bind("now", engine.clock().instant().atOffset(ZoneOffset.UTC))
                .execute();
    }

    private static String json(Map<String, String> answers) {
        try {
            return JSON.writeValueAsString(new TreeMap<>(answers));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("texts can be written as JSON");
        }
    }

    void delete() {
        handle.createUpdate(
                        "delete from personal.investigation where stream = :stream and stage = :stage")
                .bind("stream", stream)
                .bind("stage", stage.value())
                .execute();
    }
}
