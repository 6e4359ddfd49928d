package org.redress.core.http;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The parameters of a query string, each given once.
///
/// @param errors what is wrong with it; the values are of no use then
public record Query(Map<String, String> values, List<Flaw> errors) {

    public Query {
        values = Map.copyOf(values);
        errors = List.copyOf(errors);
    }

    /// What is wrong, and by which rule.
    public record Flaw(String rule, String reason) {}

    /// Reads the query of an address, still in percent encoding.
    public static Query of(String raw) {
        Map<String, String> values = new LinkedHashMap<>();
        List<Flaw> errors = new ArrayList<>();
        for (String pair : raw.isEmpty() ? new String[0] : raw.split("&", -1)) {
            int at = pair.indexOf('=');
            Optional<String> name = Percent.decode(at < 0 ? pair : pair.substring(0, at), true);
            Optional<String> value = Percent.decode(at < 0 ? "" : pair.substring(at + 1), true);
            if (name.isEmpty() || value.isEmpty()) {
                errors.add(new Flaw("encoding", "the query is not UTF-8 in percent encoding"));
            } else if (values.putIfAbsent(name.get(), value.get()) != null) {
                errors.add(new Flaw("once", "a parameter is given more than once"));
            }
        }
        return new Query(values, errors);
    }
}
