package org.redress.corporate;

import java.util.List;
import java.util.stream.Collectors;

/// The queries of the corporate report's tables: each gives the records of a reporting function,
/// `r`, of this area, under row keys.
///
/// @param from the function and what is joined to it
/// @param day the day that says which year a record belongs to
/// @param stage the stage, or `null::text`
/// @param where which records
record CorporateRecords(String from, String day, String stage, String where) {

    /// The records of one stage of this area's corporate complaints.
    static CorporateRecords ofStage(String stage) {
        return new CorporateRecords(
                "reporting.stage_record(:as_at) r",
                "r.requested_on",
                "r.stage",
                "r.kind = 'corporate' and r.stage = '" + stage + "'");
    }

    /// The contacts of this area.
    static CorporateRecords contacts(String where) {
        return new CorporateRecords(
                "reporting.complaint(:as_at) r", "r.received_on", "null::text", where);
    }

    CorporateRecords joined(String join) {
        return new CorporateRecords(from + "\n    " + join, day, stage, where);
    }

    CorporateRecords on(String other) {
        return new CorporateRecords(from, other, stage, where);
    }

    /// In the columns of years; a row key that is null counts nothing.
    String under(String... rowKeys) {
        return query("counted.row_key", year(), "null", rows(rowKeys));
    }

    /// In the columns of years, with what is measured.
    String measuring(String value, String... rowKeys) {
        return query("counted.row_key", year(), value, rows(rowKeys));
    }

    /// In columns worked out by formulas over `columnKeys`, each record under each of its rows.
    String worked(String value, List<String> rowKeys, List<String> columnKeys) {
        return query(
                "counted.row_key",
                year() + " || ':' || worked.key",
                value,
                rows(rowKeys.toArray(String[]::new))
                        + "\n    cross join lateral (values %s) worked (key)"
                                .formatted(values(columnKeys)));
    }

    private String year() {
        return "reporting.financial_year(" + day + ")";
    }

    private static String rows(String... keys) {
        return "cross join lateral (values %s) counted (row_key)".formatted(values(List.of(keys)));
    }

    private static String values(List<String> keys) {
        return keys.stream().map(key -> "((" + key + ")::text)").collect(Collectors.joining(", "));
    }

    private String query(String row, String column, String value, String crossed) {
        return """
        select %s as row_key, %s as column_key, %s::numeric as value, r.reference, %s as stage
        from %s
            %s
        where r.area = :area
          and %s between :first_day and :last_day
          and (%s)
        """
                .formatted(row, column, value, stage, from, crossed, day, where);
    }
}
