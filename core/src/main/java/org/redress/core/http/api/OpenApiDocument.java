package org.redress.core.http.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.redress.core.http.wire.Answer;
import org.redress.core.http.wire.Json;
import org.redress.core.http.wire.OutputSchema;
import org.redress.core.http.wire.Problem;
import org.redress.core.http.wire.Schemas;

/// The OpenAPI 3.1 document of a list of operations.
public final class OpenApiDocument {

    private static final String INTRODUCTION =
            "Complaint handling for English councils. Days are ISO dates in Europe/London. Every"
                    + " error is a problem as RFC 9457 has it, naming the field and the rule.";

    private final Schemas schemas = new Schemas();

    private OpenApiDocument() {}

    public static ObjectNode of(List<Operation> operations) {
        return new OpenApiDocument().document(operations);
    }

    private ObjectNode document(List<Operation> operations) {
        ObjectNode document = Json.object().put("openapi", "3.1.0");
        document.putObject("info")
                .put("title", "Redress")
                .put("version", "1")
                .put("description", INTRODUCTION)
                .putObject("license")
                .put("name", "Apache-2.0")
                .put("identifier", "Apache-2.0");
        document.putArray("servers").addObject().put("url", "/");
        ObjectNode paths = document.putObject("paths");
        operations.forEach(operation ->
                paths.withObjectProperty(operation.path())
                        .set(method(operation), describe(operation)));
        document.putObject("components").set("schemas", schemas.all());
        return document;
    }

    private static String method(Operation operation) {
        return operation.method().toLowerCase(Locale.ROOT);
    }

    private ObjectNode describe(Operation operation) {
        ObjectNode json = Json.object().put("operationId", operation.id());
        json.put("summary", operation.summary()).putArray("tags").add(operation.tag());
        if (!operation.params().isEmpty()) {
            ArrayNode params = json.putArray("parameters");
            operation.params().forEach(param -> params.add(describe(param)));
        }
        operation
                .body()
                .ifPresent(form ->
                        json.putObject("requestBody")
                                .put("required", true)
                                .putObject("content")
                                .putObject(Answer.JSON)
                                .set("schema", form.schema(schemas)));
        ObjectNode responses = json.putObject("responses");
        operation.replies().forEach(reply -> describe(reply, responses));
        problem(responses);
        return json;
    }

    private ObjectNode describe(Param param) {
        ObjectNode json =
                Json.object()
                        .put("name", param.name())
                        .put("in", param.in().name().toLowerCase(Locale.ROOT))
                        .put("required", param.required())
                        .put("description", param.description());
        json.set("schema", param.type().schema(schemas));
        return json;
    }

    private void describe(Reply reply, ObjectNode responses) {
        ObjectNode media =
                responses
                        .putObject(Integer.toString(reply.status()))
                        .put("description", reply.description())
                        .putObject("content")
                        .putObject(reply.mediaType());
        reply.schema().ifPresent(type -> media.set("schema", OutputSchema.of(type, schemas)));
    }

    private void problem(ObjectNode responses) {
        responses
                .putObject("default")
                .put("description", "A problem")
                .putObject("content")
                .putObject(Problem.MEDIA_TYPE)
                .set("schema", OutputSchema.of(ProblemView.class, schemas));
    }
}
