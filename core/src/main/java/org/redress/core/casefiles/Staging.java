package org.redress.core.casefiles;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Keeps the lines of all files in a temporary table of the import's transaction, so that they can
/// be read again in the order of their keys without being held in memory.
final class Staging {

    private static final int BATCH = 1_000;
    private static final int FETCH = 200;

    private final Connection connection;

    private Staging(Connection connection) {
        this.connection = connection;
    }

    static Staging in(Connection connection) {
        Staging staging = new Staging(connection);
        staging.execute(
                """
                create temporary table case_file_line (
                    file   text collate "C" not null,
                    key    text collate "C" not null,
                    line   integer not null,
                    sound  boolean not null,
                    fields text[] not null
                ) on commit drop
                """);
        return staging;
    }

    /// Takes the lines of one file.
    Writer writer(FileLayout layout) {
        return new Writer(layout);
    }

    /// To be called once when every file is in.
    void complete() {
        execute("create index case_file_line_key on case_file_line (file, key, line)");
        execute("analyze case_file_line");
    }

    boolean has(FileLayout layout, String key) {
        try (PreparedStatement query =
                connection.prepareStatement(
                        "select 1 from case_file_line where file = ? and key = ? limit 1")) {
            query.setString(1, layout.name());
            query.setString(2, key);
            try (ResultSet found = query.executeQuery()) {
                return found.next();
            }
        } catch (SQLException broken) {
            throw new StagingFailed(broken);
        }
    }

    /// The lines of a file by their keys, the keys in the order of their bytes.
    StagedLines lines(FileLayout layout) {
        try {
            PreparedStatement query =
                    connection.prepareStatement(
                            """
                            select key, line, sound, fields
                            from case_file_line
                            where file = ?
                            order by key, line
                            """);
            query.setFetchSize(FETCH);
            query.setString(1, layout.name());
            return new StagedLines(layout, query);
        } catch (SQLException broken) {
            throw new StagingFailed(broken);
        }
    }

    private void execute(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException broken) {
            throw new StagingFailed(broken);
        }
    }

    /// Writes lines in batches; closing it writes the rest.
    final class Writer implements AutoCloseable {

        private final FileLayout layout;
        private final List<StagedLine> waiting = new ArrayList<>();

        private Writer(FileLayout layout) {
            this.layout = layout;
        }

        void add(StagedLine line) {
            waiting.add(line);
            if (waiting.size() == BATCH) {
                write();
            }
        }

        @Override
        public void close() {
            write();
        }

        private void write() {
            try (PreparedStatement insert =
                    connection.prepareStatement(
                            "insert into case_file_line (file, key, line, sound, fields) values (?, ?, ?, ?, ?)")) {
                for (StagedLine line : waiting) {
                    bind(insert, line);
                    insert.addBatch();
                }
                insert.executeBatch();
                waiting.clear();
            } catch (SQLException broken) {
                throw new StagingFailed(broken);
            }
        }

        private void bind(PreparedStatement insert, StagedLine line) throws SQLException {
            @Nullable Object[] values =
                    layout.columns().stream()
                            .map(column -> line.line().get(column).orElse(null))
                            .toArray();
            Array fields = connection.createArrayOf("text", values);
            insert.setString(1, layout.name());
            insert.setString(2, line.key());
            insert.setInt(3, line.line().number());
            insert.setBoolean(4, line.sound());
            insert.setArray(5, fields);
        }
    }

    /// The database failed while lines were kept there: a broken machine or a bug.
    static final class StagingFailed extends IllegalStateException {

        private static final long serialVersionUID = 1L;

        StagingFailed(SQLException cause) {
            super("the lines of the case files could not be kept for sorting", cause);
        }
    }
}
