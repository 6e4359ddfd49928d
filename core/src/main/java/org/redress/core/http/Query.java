package org.redress.core.http;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.redress.core.http.wire.FieldError;

/// The parameters of a query string, each given once.
record Query(Map<String, String> values, List<FieldError> errors) {

    static Query of(String raw) {
        Map<String, String> values = new LinkedHashMap<>();
        List<FieldError> errors = new ArrayList<>();
        for (String pair : raw.isEmpty() ? new String[0] : raw.split("&", -1)) {
            int at = pair.indexOf('=');
            Optional<String> name = Percent.decode(at < 0 ? pair : pair.substring(0, at), true);
            Optional<String> value = Percent.decode(at < 0 ? "" : pair.substring(at + 1), true);
            if (name.isEmpty() || value.isEmpty()) {
                errors.add(
                        FieldError.of(
                                "", "encoding", "the query is not UTF-8 in percent encoding"));
            } else if (values.putIfAbsent(name.get(), value.get()) != null) {
                errors.add(FieldError.of("", "once", "a parameter is given more than once"));
            }
        }
        return new Query(values, errors);
    }
}
