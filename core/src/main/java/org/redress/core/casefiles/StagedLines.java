package org.redress.core.casefiles;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.core.spi.CaseFile.Line;

/// Walks over the lines of one file, key by key.
final class StagedLines implements AutoCloseable {

    /// So many lines of one record are read together; no real record has nearly as many.
    static final int MOST_OF_ONE_KEY = 1_000;

    private final FileLayout layout;
    private final PreparedStatement query;
    private final ResultSet rows;
    private Optional<StagedLine> next = Optional.empty();

    StagedLines(FileLayout layout, PreparedStatement query) throws SQLException {
        this.layout = layout;
        this.query = query;
        this.rows = query.executeQuery();
        advance();
    }

    FileLayout layout() {
        return layout;
    }

    /// The key of the lines that come next; empty at the end.
    Optional<String> key() {
        return next.map(StagedLine::key);
    }

    /// The lines with that key, if they come next. Those beyond the most that are read together are
    /// refused.
    List<StagedLine> take(String key, Refusals refusals) {
        List<StagedLine> taken = new ArrayList<>();
        while (next.isPresent() && next.get().key().equals(key)) {
            StagedLine line = next.get();
            if (taken.size() < MOST_OF_ONE_KEY) {
                taken.add(line);
            } else {
                refusals.add(
                        RefusedLine.at(
                                layout.name(),
                                line.line().number(),
                                layout.key().getFirst(),
                                "one record has more than " + MOST_OF_ONE_KEY + " lines"));
            }
            advance();
        }
        return taken;
    }

    private void advance() {
        try {
            next = rows.next() ? Optional.of(line()) : Optional.empty();
        } catch (SQLException broken) {
            throw new Staging.StagingFailed(broken);
        }
    }

    private StagedLine line() throws SQLException {
        @Nullable String[] values = (@Nullable String[]) rows.getArray("fields").getArray();
        Map<String, String> fields = new HashMap<>();
        for (int at = 0; at < values.length; at++) {
            String value = values[at];
            if (value != null) {
                fields.put(layout.columns().get(at), value);
            }
        }
        return new StagedLine(
                rows.getString("key"),
                new Line(rows.getInt("line"), fields),
                rows.getBoolean("sound"));
    }

    @Override
    public void close() {
        try (query) {
            rows.close();
        } catch (SQLException broken) {
            throw new Staging.StagingFailed(broken);
        }
    }
}
