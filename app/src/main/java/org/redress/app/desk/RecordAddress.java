package org.redress.app.desk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Where the pages of plugins' records are.
public final class RecordAddress {

    /// All of them.
    public static final String ALL = "/records";

    private RecordAddress() {}

    /// The list of a ledger's records.
    public static String of(String ledger) {
        return ALL + "/" + ledger;
    }

    /// The page of a record.
    public static String of(String ledger, String reference) {
        return of(ledger) + "/" + encoded(reference);
    }

    /// The form of an action on a record.
    ///
    /// @param fields what is settled already
    public static String of(
            String ledger, String reference, String action, Map<String, String> fields) {
        return with(of(ledger, reference) + "/" + action, fields);
    }

    /// The form that opens a record.
    ///
    /// @param fields what is settled already
    public static String opening(String ledger, Map<String, String> fields) {
        return with(of(ledger) + "/new", fields);
    }

    private static String with(String path, Map<String, String> fields) {
        return fields.isEmpty()
                ? path
                : new TreeMap<>(fields)
                        .entrySet().stream()
                                .map(it -> it.getKey() + "=" + encoded(it.getValue()))
                                .collect(Collectors.joining("&", path + "?", ""));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8).replace("+", "%20");
    }
}
