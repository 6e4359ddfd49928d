package org.redress.corporate;

import java.util.List;
import java.util.stream.Collectors;

/// The queries of tables: each gives the records of a reporting function, `r`, under row keys.
///
/// @param from the function and what is joined to it
/// @param day the day that says which year a record belongs to
/// @param stage the stage, or `null::text`
/// @param where which records
record Records(String from, String day, String stage, String where) {

    /// The records of a function in this area.
    static Records here(String function, String day, String stage, String where) {
        return council(function, day, stage, "r.area = :area and (" + where + ")");
    }

    /// The records of a function in every area.
    static Records council(String function, String day, String stage, String where) {
        return new Records(function + " r", "r." + day, stage, where);
    }

    /// The records of one stage of this area's corporate complaints.
    static Records ofStage(String stage) {
        return stages().and("r.stage = '" + stage + "'");
    }

    /// The stage records of this area's corporate complaints.
    static Records stages() {
        return here(
                "reporting.stage_record(:as_at)",
                "requested_on",
                "r.stage",
                "r.kind = 'corporate'");
    }

    Records and(String condition) {
        return new Records(from, day, stage, where + " and (" + condition + ")");
    }

    Records joined(String join) {
        return new Records(from + "\n    " + join, day, stage, where);
    }

    /// In the columns of years; a row key that is null counts nothing.
    String under(String... rowKeys) {
        return measuring("null", rowKeys);
    }

    /// In the columns of years, with what is measured.
    String measuring(String value, String... rowKeys) {
        return query(year(), value, rows(List.of(rowKeys)));
    }

    /// In columns worked out by formulas over `columnKeys`, each record under each of its rows.
    String worked(String value, List<String> rowKeys, List<String> columnKeys) {
        return query(
                year() + " || ':' || worked.key",
                value,
                rows(rowKeys)
                        + "\n    cross join lateral (values %s) worked (key)"
                                .formatted(values(columnKeys)));
    }

    static String all(String... queries) {
        return String.join("union all\n", queries);
    }

    private String year() {
        return "reporting.financial_year(" + day + ")";
    }

    private static String rows(List<String> keys) {
        return "cross join lateral (values %s) counted (row_key)".formatted(values(keys));
    }

    private static String values(List<String> keys) {
        return keys.stream().map(key -> "((" + key + ")::text)").collect(Collectors.joining(", "));
    }

    private String query(String column, String value, String crossed) {
        return """
        select counted.row_key, %s as column_key, %s::numeric as value, r.reference, %s as stage
        from %s
            %s
        where %s between :first_day and :last_day
          and (%s)
        """
                .formatted(column, value, stage, from, crossed, day, where);
    }
}
