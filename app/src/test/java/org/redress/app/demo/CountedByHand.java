package org.redress.app.demo;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import org.redress.core.casework.Casework;

/// Figures that a query of its own counts, by `table,row,column,measure`, for areas whose report
/// may be asked too.
final class CountedByHand {

    private CountedByHand() {}

    /// @param resource a query of five columns, the last the value
    static Map<String, String> in(Casework casework, String resource) {
        String query = ExpectedCells.text(resource);
        return casework.intake().inOneTransaction(session -> run(session.connection(), query));
    }

    private static Map<String, String> run(Connection connection, String query) {
        Map<String, String> measures = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                String key =
                        String.join(
                                ",",
                                rows.getString(1),
                                rows.getString(2),
                                rows.getString(3),
                                rows.getString(4));
                measures.put(key, rows.getString(5));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return measures;
    }
}
