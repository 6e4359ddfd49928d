package org.redress.core.tables;

import java.util.Arrays;
import java.util.stream.Collectors;

/// A query that puts the rows of a reporting function, `r`, under row keys and column keys. Every
/// part is SQL.
///
/// @param from the function with its argument
/// @param year the financial year that a row belongs to
/// @param column the column key
/// @param value what is measured of a row
/// @param reference the reference of a row's case
/// @param stage the stage, where the rows have one
/// @param conditions which rows are counted
record Counting(
        String from,
        String year,
        String column,
        String value,
        String reference,
        String stage,
        String conditions) {

    /// The rows of the area whose day is among the report's.
    static Counting of(String function, String day) {
        String year = "reporting.financial_year(r." + day + ")";
        return new Counting(
                function + "(:as_at)",
                year,
                year,
                "null",
                "r.reference",
                "null::text",
                "r.area = :area\n  and r." + day + " between :first_day and :last_day");
    }

    /// Of rows that are drawn from elsewhere.
    Counting from(String rows) {
        return new Counting(rows, year, column, value, reference, stage, conditions);
    }

    Counting where(String condition) {
        return new Counting(
                from,
                year,
                column,
                value,
                reference,
                stage,
                conditions + "\n  and (" + condition + ")");
    }

    Counting atStages() {
        return new Counting(from, year, column, value, reference, "r.stage", conditions);
    }

    Counting measuring(String measured) {
        return new Counting(from, year, column, measured, reference, stage, conditions);
    }

    Counting inColumn(String key) {
        return new Counting(from, year, key, value, reference, stage, conditions);
    }

    /// In a column that is worked out by a formula.
    Counting inWorkedColumn(String key) {
        return inColumn(year + " || ':' || " + key);
    }

    Counting withoutReference() {
        return new Counting(from, year, column, value, "''", stage, conditions);
    }

    /// A row under each of these keys; not under those that are null.
    String under(String... keys) {
        return select("select", keys);
    }

    /// Under each of these keys a case once, however many rows it has there.
    String onceUnder(String... keys) {
        return select("select distinct", keys);
    }

    private String select(String select, String... keys) {
        return """
        %s counted.row_key,
               %s as column_key,
               %s::numeric as value,
               %s as reference,
               %s as stage
        from %s r
            cross join lateral (values %s) counted (row_key)
        where %s
        """
                .formatted(select, column, value, reference, stage, from, values(keys), conditions);
    }

    private static String values(String... keys) {
        return Arrays.stream(keys)
                .map(key -> "((" + key + ")::text)")
                .collect(Collectors.joining(", "));
    }

    static String all(String... queries) {
        return String.join("union all\n", queries);
    }
}
