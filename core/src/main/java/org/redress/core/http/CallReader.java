package org.redress.core.http;

import com.fasterxml.jackson.databind.JsonNode;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.redress.core.http.api.Call;
import org.redress.core.http.api.Operation;
import org.redress.core.http.api.Param;
import org.redress.core.http.wire.FieldError;
import org.redress.core.http.wire.Form;
import org.redress.core.http.wire.Json;
import org.redress.core.http.wire.Reading;

/// Reads a request as its operation declares it, noting everything that is wrong at once.
///
/// Not thread-safe; made for one request.
final class CallReader {

    private static final List<String> HEADERS_OF_OURS =
            List.of("Idempotency-Key", "If-Match", "Redress-Officer");

    private final Operation operation;
    private final ServerRequest request;
    private final Reading reading;
    private final List<FieldError> errors = new ArrayList<>();

    CallReader(Operation operation, ServerRequest request, LocalDate today) {
        this.operation = operation;
        this.request = request;
        this.reading = new Reading(today);
    }

    List<FieldError> errors() {
        List<FieldError> all = new ArrayList<>(errors);
        all.addAll(reading.errors());
        return all;
    }

    /// The call; whether it holds is for [#errors] to say.
    ///
    /// @param path the path's parameters as they were sent
    /// @param json the body, where the operation takes one
    Call read(Map<String, String> path, Optional<Json.Parsed> json) {
        Query query = Query.of(request.query().rawValue());
        query.errors().forEach(flaw -> errors.add(FieldError.of("", flaw.rule(), flaw.reason())));
        refuseUnknown(query);
        Map<String, Object> values = new HashMap<>();
        for (Param param : operation.params()) {
            value(param, path, query)
                    .or(param::fallback)
                    .ifPresent(value -> values.put(param.name(), value));
        }
        return new Call(reading.today(), values, json.flatMap(this::body), Optional.empty());
    }

    private Optional<Object> body(Json.Parsed parsed) {
        return switch (parsed) {
            case Json.Parsed.Malformed(String reason) -> {
                errors.add(FieldError.of("", "json", reason));
                yield Optional.empty();
            }
            case Json.Parsed.Value(var node) -> operation.body().flatMap(form -> form(form, node));
        };
    }

    private Optional<Object> form(Form<?> form, JsonNode node) {
        return form.read(node, "", reading);
    }

    private Optional<Object> value(Param param, Map<String, String> path, Query query) {
        Optional<String> given =
                switch (param.in()) {
                    case PATH -> decoded(param, path);
                    case QUERY -> Optional.ofNullable(query.values().get(param.name()));
                    case HEADER -> header(param.name());
                };
        if (given.isEmpty() && param.required() && errors.isEmpty()) {
            errors.add(FieldError.of(param.name(), "required", param.name() + " is required"));
        }
        return given.flatMap(text -> param.type().readText(text, param.name(), reading));
    }

    private Optional<String> decoded(Param param, Map<String, String> path) {
        Optional<String> text = Percent.decode(path.getOrDefault(param.name(), ""), false);
        if (text.isEmpty()) {
            String reason = param.name() + " is not UTF-8 in percent encoding";
            errors.add(FieldError.of(param.name(), "encoding", reason));
        }
        return text;
    }

    private Optional<String> header(String name) {
        return request.headers().first(HeaderNames.create(name));
    }

    private void refuseUnknown(Query query) {
        List<String> known = names(Param.In.QUERY);
        query.values().keySet().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> reading.unknown(name, known));
        List<String> taken = names(Param.In.HEADER);
        HEADERS_OF_OURS.stream()
                .filter(name -> operation.body().isPresent() && !taken.contains(name))
                .filter(name -> header(name).isPresent())
                .forEach(name ->
                        errors.add(FieldError.of(name, "header", name + " has no meaning here")));
    }

    private List<String> names(Param.In in) {
        return operation.params().stream()
                .filter(param -> param.in() == in)
                .map(Param::name)
                .toList();
    }
}
