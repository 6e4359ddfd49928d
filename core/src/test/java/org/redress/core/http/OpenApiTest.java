package org.redress.core.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.net.http.HttpRequest;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.redress.core.complaint.Command;
import org.redress.core.http.Served.Reply;
import org.redress.core.http.wire.Kebab;

class OpenApiTest {

    private static Served served;
    private static JsonNode document;

    @BeforeAll
    static void start() {
        served = new Served();
        document = served.get("/openapi").json();
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    /// Whether the value is one that the document's schema allows.
    private static Set<ValidationMessage> check(JsonNode schema, JsonNode value) {
        ObjectNode root = schema.deepCopy();
        root.set("components", document.get("components"));
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(root)
                .validate(value);
    }

    private static JsonNode operation(String path, String method) {
        return document.get("paths").get(path).get(method);
    }

    private static void assertDocumented(String path, String method, Reply reply) {
        JsonNode responses = operation(path, method).get("responses");
        String status = Integer.toString(reply.status());
        JsonNode response =
                responses.has(status) ? responses.get(status) : responses.get("default");
        String type = reply.header("Content-Type").split(";")[0];
        JsonNode media = response.get("content").get(type);
        assertThat(media).as(path + " " + status + " gives " + type).isNotNull();
        if (media.has("schema")) {
            assertThat(check(media.get("schema"), reply.json())).as(path + " " + status).isEmpty();
        }
    }

    private static String filled(String path, String reference) {
        return path.replace("{reference}", reference)
                .replace("{area}", "childrens")
                .replace("{report}", "childrens")
                .replace("{year}", "2024-25")
                .replace("{procedure}", "statutory")
                .replace("{table}", "outcomes")
                .replace("{text}", "foreword");
    }

    @Test
    void every_documented_operation_answers_as_documented() {
        String reference = served.formal();
        Set<String> seen = new HashSet<>();
        document.get("paths")
                .properties()
                .forEach(path ->
                        path.getValue()
                                .properties()
                                .forEach(method -> {
                                    String query =
                                            path.getKey().endsWith("/cells")
                                                    ? "?row=upheld&column=2024-25"
                                                    : "";
                                    String address = filled(path.getKey(), reference) + query;
                                    Reply reply =
                                            switch (method.getKey()) {
                                                case "get" -> served.get(address);
                                                case "put" ->
                                                        served.put(
                                                                address, "{\"text\": \"Words\"}");
                                                default -> served.post(address, "{}");
                                            };
                                    assertThat(reply.status())
                                            .as(address)
                                            .isNotIn(404, 405, 500)
                                            .describedAs(address);
                                    assertDocumented(path.getKey(), method.getKey(), reply);
                                    seen.add(method.getValue().get("operationId").asText());
                                }));
        assertThat(seen).hasSizeGreaterThan(35);
    }

    @Test
    void other_methods_of_a_documented_address_are_refused_with_those_that_are() {
        document.get("paths")
                .properties()
                .forEach(path -> {
                    Reply reply =
                            served.send(
                                    served.request(filled(path.getKey(), "x"))
                                            .method("DELETE", HttpRequest.BodyPublishers.noBody())
                                            .build());
                    assertThat(reply.status()).as(path.getKey()).isEqualTo(405);
                    assertThat(reply.header("Allow").contains("POST"))
                            .isEqualTo(path.getValue().has("post"));
                    assertThat(reply.header("Allow").contains("GET"))
                            .isEqualTo(path.getValue().has("get"));
                });
    }

    @Test
    void every_command_but_the_receipt_has_an_address_of_its_own() {
        List<String> commands =
                Arrays.stream(Command.class.getPermittedSubclasses())
                        .filter(type -> type != Command.Receive.class)
                        .map(Kebab::of)
                        .toList();
        assertThat(commands)
                .hasSize(39)
                .allMatch(name ->
                        document.get("paths").has("/api/v1/complaints/{reference}/" + name));
    }

    @Test
    void operations_have_ids_of_their_own_and_schemas_are_all_there() {
        List<String> ids = document.findValuesAsText("operationId");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(document.findValuesAsText("$ref"))
                .allMatch(ref -> !document.at(ref.substring(1)).isMissingNode());
    }

    @Test
    void a_full_complaint_and_its_timeline_are_as_documented() {
        String reference = life();
        for (String part : List.of("", "/timeline", "/deadlines")) {
            Reply reply = served.get("/api/v1/complaints/" + reference + part);
            assertThat(reply.status()).isEqualTo(200);
            assertDocumented("/api/v1/complaints/{reference}" + part, "get", reply);
        }
        assertDocumented("/api/v1/complaints", "get", served.get("/api/v1/complaints?limit=1"));
        assertDocumented("/api/v1/areas", "get", served.get("/api/v1/areas"));
    }

    @Test
    void the_schemas_do_refuse_what_is_not_so() {
        ObjectNode complaint =
                served.get("/api/v1/complaints/" + served.formal()).json().deepCopy();
        JsonNode schema =
                operation("/api/v1/complaints/{reference}", "get")
                        .at("/responses/200/content/application~1json/schema");
        assertThat(check(schema, complaint)).isEmpty();
        complaint.put("version", "one").remove("status");
        assertThat(check(schema, complaint)).hasSize(2);
    }

    @Test
    void a_request_that_the_document_allows_is_read_and_one_that_it_does_not_is_not() {
        JsonNode schema =
                operation("/api/v1/complaints", "post")
                        .at("/requestBody/content/application~1json/schema");
        Map<String, Integer> bodies =
                Map.of(
                        Served.RECEIPT,
                        201,
                        "{\"area\": \"childrens\"}",
                        400,
                        Served.RECEIPT.replace("email", "fax"),
                        400,
                        Served.RECEIPT.replace("\"team\"", "\"teem\""),
                        400,
                        Served.RECEIPT.replace("2025-03-03", "2025-3-3"),
                        400);
        bodies.forEach((body, status) -> {
            assertThat(served.post("/api/v1/complaints", body).status()).isEqualTo(status);
            boolean allowed = check(schema, parse(body)).isEmpty() || body.contains("2025-3-3");
            assertThat(allowed).as(body).isEqualTo(status == 201 || body.contains("2025-3-3"));
        });
    }

    private static JsonNode parse(String body) {
        try {
            return Served.JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(body, e);
        }
    }

    private static String life() {
        String reference = served.formal();
        String at = "/api/v1/complaints/" + reference + "/";
        """
        raise-concern {"on": "2025-03-04", "stage": "1", "team": "WES", "category": "attitude-rudeness"}
        acknowledge {"on": "2025-03-05", "stage": "1"}
        record-fact {"on": "2025-03-05", "fact": "advocate-offered", "answer": {"type": "yes"}}
        involve-party {"on": "2025-03-05", "kind": "provider", "name": "Oak Homes", "consentOn": "2025-03-05"}
        record-party-answer {"on": "2025-03-19", "party": 1, "answer": "We agree"}
        extend {"on": "2025-03-06", "stage": "1", "until": "2025-03-28", "reason": "Leave"}
        add-note {"on": "2025-03-06", "note": "She rang twice"}
        submit-investigation {"on": "2025-03-19", "stage": "1", "report": "We asked", "findings": {"1": "upheld"}}
        respond {"on": "2025-03-20", "stage": "1", "outcome": "upheld", "findings": {"1": "upheld"}}
        agree-remedy {"on": "2025-03-20", "stage": "1", "kind": "financial", "amountGbp": 12.5, "owner": "Us"}
        complete-remedy {"on": "2025-03-21", "remedy": 1}
        correct {"on": "2025-03-22", "reason": "Misread", \
            "correction": {"type": "amount-of", "remedy": 1, "amountGbp": "15.00"}}
        draw-lesson {"on": "2025-03-22", "theme": "Timeliness", "wording": "Call back"}
        complete-lesson {"on": "2025-03-23", "lesson": 1, "evidence": "Minutes"}
        ask-for-stage {"on": "2025-03-24", "stage": "2"}
        appoint {"on": "2025-03-25", "stage": "2", "role": "investigating-officer", "person": {"name": "Bea"}}
        suspend {"on": "2025-04-01", "proceedings": "Family court"}
        resume {"on": "2025-05-01", "endedOn": "2025-04-30"}
        withdraw {"on": "2025-05-02"}
        """
                .lines()
                .forEach(line -> {
                    String[] parts = line.split(" ", 2);
                    Reply reply = served.post(at + parts[0], parts[1]);
                    assertThat(reply.status()).as(line + reply.http().body()).isEqualTo(200);
                });
        return reference;
    }
}
