package org.redress.core.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.core.http.Served.Reply;

class BadInputTest {

    private static Served served;
    private static String reference;

    @BeforeAll
    static void start() {
        served = new Served();
        reference = served.formal();
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    /// Every operation that takes a body, as the document has it.
    static Stream<String> changes() {
        try (Served described = new Served()) {
            List<String> paths = new ArrayList<>();
            described
                    .get("/openapi")
                    .json()
                    .at("/paths")
                    .properties()
                    .forEach(path -> {
                        if (path.getValue().has("post")) {
                            paths.add(path.getKey());
                        }
                    });
            return paths.stream();
        }
    }

    private static void assertRefused(String what, Reply reply) {
        assertThat(reply.status()).as(what).isBetween(400, 499);
        assertThat(reply.header("Content-Type")).as(what).isEqualTo("application/problem+json");
        assertThat(reply.text("/type")).as(what).startsWith("urn:redress:problem:");
    }

    @ParameterizedTest
    @MethodSource("changes")
    void nothing_malformed_is_taken_anywhere(String path) {
        String at = path.replace("{reference}", reference);
        String before = served.everything();
        List<String> bodies =
                List.of(
                        "",
                        " ",
                        "{",
                        "}",
                        "[]",
                        "null",
                        "true",
                        "7",
                        "\"x\"",
                        "{}x",
                        "{\"a\": 1, \"a\": 2}",
                        "{'a': 1}",
                        "{\"unheard-of\": 1}",
                        "{\"on\": 1}",
                        "{\"discretion\": \"x\"}",
                        "[".repeat(100_000),
                        "{\"a\":".repeat(5000),
                        "{\"n\": " + "9".repeat(100_000) + "}",
                        "{\"n\": 1e999999999}",
                        "{\"" + "k".repeat(100_000) + "\": 1}",
                        "{\"on\": \"" + "x".repeat(300_000) + "\"}",
                        "{\"on\": \"\\u0000\"}",
                        "{\"stage\": \"\\ud800\"}");
        for (String body : bodies) {
            assertRefused(
                    path + " " + (body.length() > 60 ? body.substring(0, 60) : body),
                    served.post(at, body));
        }
        assertRefused(
                path + " not UTF-8",
                served.postBytes(at, new byte[] {'{', '"', (byte) 0xff, '"', ':', '1', '}'}));
        assertRefused(
                path + " UTF-16", served.postBytes(at, "{}".getBytes(StandardCharsets.UTF_16)));
        assertRefused(
                path + " too large", served.post(at, "{\"x\": \"" + "x".repeat(1_100_000) + "\"}"));
        assertThat(served.everything()).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("changes")
    void every_field_of_a_wrong_type_is_named(String path) {
        JsonNode document = served.get("/openapi").json();
        JsonNode schema =
                document.at(pointer(path) + "/post/requestBody/content/application~1json/schema");
        JsonNode object = document.at(schema.path("$ref").asText().substring(1));
        String at = path.replace("{reference}", reference);
        String before = served.everything();
        for (Map.Entry<String, JsonNode> field : object.path("properties").properties()) {
            boolean list = field.getValue().path("type").asText().equals("array");
            String wrong = list ? "{\"x\": 1}" : "[[1]]";
            Reply reply = served.post(at, "{\"" + field.getKey() + "\": " + wrong + "}");
            assertThat(reply.status()).as(path + " " + field.getKey()).isEqualTo(400);
            assertThat(reply.json().at("/errors").findValuesAsText("field"))
                    .as(path)
                    .anyMatch(name -> name.startsWith(field.getKey()));
        }
        assertThat(served.everything()).isEqualTo(before);
    }

    private static String pointer(String path) {
        return "/paths/" + path.replace("~", "~0").replace("/", "~1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "receivedOn|\"2025-2-3\"|date",
                "receivedOn|\"2025-02-30\"|date",
                "receivedOn|\"1969-12-31\"|date-range",
                "receivedOn|\"2200-01-01\"|date-range",
                "receivedOn|20250303|date",
                "receivedOn|null|required",
                "receivedOn|\"+2025-03-03\"|date",
                "channel|\"fax\"|choice",
                "channel|\"EMAIL\"|choice",
                "area|\"A B\"|form",
                "area|\"\"|form",
                "advocate|\"true\"|boolean",
                "advocate|1|boolean",
                "subject|\"\"|not-blank",
                "subject|\" \\n \"|not-blank",
                "subject|\"a\\u0000b\"|characters",
                "subject|\"\\ud83d\"|characters",
                "subject|\"\\u0007\"|characters",
                "subject|7|string",
                "complainant|\"Ada\"|object",
                "complainant|{}|required",
                "complainant|{\"name\": \"a\\nb\"}|characters",
                "complainant|{\"name\": \"Ada\", \"age\": 3}|unknown-field",
                "equality|{\"gender\": \"\"}|not-blank",
                "representative|{\"person\": {\"name\": \"Bea\"}, \"basis\": \"friend\"}|choice",
                "reference|\"-x\"|form",
                "reference|\"x y\"|form",
                "kind|\"statutory\"|unknown-field"
            })
    void a_receipt_names_the_field_and_what_it_must_be(String field, String value, String rule)
            throws Exception {
        var body = (ObjectNode) Served.JSON.readTree(Served.RECEIPT);
        body.set(field, Served.JSON.readTree(value.contains("ud83d") ? "0" : value));
        String sent =
                body.toString()
                        .replaceFirst(
                                "\"" + field + "\":0\\b",
                                "\"" + field + "\":" + Matcher.quoteReplacement(value));
        Reply reply = served.post("/api/v1/complaints", sent);
        assertThat(reply.status()).as(sent).isEqualTo(400);
        assertThat(reply.json().at("/errors")).hasSize(1);
        assertThat(reply.text("/errors/0/field")).startsWith(field);
        assertThat(reply.text("/errors/0/rule")).isEqualTo(rule);
    }

    @Test
    void everything_that_is_wrong_is_said_at_once() {
        Reply reply =
                served.post(
                        "/api/v1/complaints", "{\"channel\": \"fax\", \"advocate\": 1, \"x\": 2}");
        assertThat(reply.json().at("/errors").findValuesAsText("field"))
                .containsExactlyInAnyOrder("x", "area", "receivedOn", "channel", "advocate");
        assertThat(reply.http().body()).contains("email, web, phone");
    }

    @Test
    void malformed_json_tells_where() {
        Reply reply =
                served.post(
                        "/api/v1/complaints", "{\"area\": \"childrens\",\n \"channel\" \"email\"}");
        assertThat(reply.text("/errors/0/reason")).startsWith("line 2, column ");
    }

    @ParameterizedTest
    @CsvSource({
        "text/plain, 415",
        "application/x-www-form-urlencoded, 415",
        "application/json;charset=utf-8, 201",
        "application/json;charset=utf-16, 415",
        "multipart/form-data, 415"
    })
    void only_json_is_taken(String type, int status) {
        Reply reply =
                served.send(
                        served.request("/api/v1/complaints")
                                .header("Content-Type", type)
                                .POST(HttpRequest.BodyPublishers.ofString(Served.RECEIPT))
                                .build());
        assertThat(reply.status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "amountGbp|\"1.234\"", "amountGbp|1.234", "amountGbp|-1", "amountGbp|\"-1\"",
                        "amountGbp|\"1,000\"",
                "amountGbp|100000000", "amountGbp|1e30", "amountGbp|\"1e2\"", "amountGbp|true",
                        "dueOn|\"soon\"",
                "determinedBy|\"court\"", "kind|\"money\"", "owner|\"\""
            })
    void money_and_choices_are_strict(String field, String value) throws Exception {
        var body =
                (ObjectNode)
                        Served.JSON.readTree(
                                "{\"stage\": \"1\", \"kind\": \"financial\", \"amountGbp\": 10}");
        body.set(field, Served.JSON.readTree(value));
        Reply reply =
                served.post("/api/v1/complaints/" + reference + "/agree-remedy", body.toString());
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.text("/errors/0/field")).isEqualTo(field);
    }

    /// As text, for a tree would not keep the exponent.
    @ParameterizedTest
    @ValueSource(strings = {"1e2147483647", "1E+2147483646", "1e-2147483647", "1e999999999"})
    void an_amount_beyond_all_bounds_is_refused_and_breaks_nothing(String amount) {
        Reply reply =
                served.post(
                        "/api/v1/complaints/" + reference + "/agree-remedy",
                        "{\"stage\": \"1\", \"kind\": \"financial\", \"amountGbp\": "
                                + amount
                                + "}");
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.text("/errors/0/field")).isEqualTo("amountGbp");
    }

    @Test
    void a_remedy_without_its_day_was_agreed_on_the_day_of_the_command() {
        Reply reply =
                served.post(
                        "/api/v1/complaints/" + served.formal() + "/agree-remedy",
                        "{\"stage\": \"1\", \"kind\": \"apology\", \"on\": \"2025-03-10\"}");
        assertThat(reply.status()).as(reply.http().body()).isEqualTo(200);
        assertThat(reply.text("/remedies/0/agreedOn")).isEqualTo("2025-03-10");
    }

    @ParameterizedTest
    @CsvSource({"100, 100.00", "0.1, 0.10", "99999999.99, 99999999.99", "1.10e1, 11.00"})
    void pounds_are_kept_to_the_penny(String sent, String kept) {
        String at = "/api/v1/complaints/" + served.formal() + "/agree-remedy";
        Reply reply =
                served.post(
                        at,
                        "{\"stage\": \"1\", \"kind\": \"financial\", \"on\": \"2025-03-10\", \"amountGbp\": "
                                + sent
                                + "}");
        assertThat(reply.status()).as(reply.http().body()).isEqualTo(200);
        assertThat(reply.http().body()).contains("\"amountGbp\":" + kept);
    }

    @ParameterizedTest
    @CsvSource({
        "If-Match, 3",
        "If-Match, \"x\"",
        "If-Match, W/\"3\"",
        "Redress-Officer, R Jones",
        "Redress-Officer, r_jones",
        "Idempotency-Key, a b"
    })
    void headers_are_strict_too(String header, String value) {
        Reply reply =
                served.post("/api/v1/complaints/" + reference + "/withdraw", "{}", header, value);
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.text("/errors/0/field")).isEqualTo(header);
    }

    @ParameterizedTest
    @CsvSource({
        "?limit=0",
        "?limit=101",
        "?limit=x",
        "?limit=",
        "?unheard=1",
        "?status=lost",
        "?area=A",
        "?q=%00",
        "?q=",
        "?area=childrens&area=adults",
        "?after=%2e%2e%2f%00",
        "?stage=%20"
    })
    void lists_refuse_what_they_do_not_know(String query) {
        assertRefused(query, served.get("/api/v1/complaints" + query));
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/reports/childrens/2024-26, 404",
        "/api/v1/reports/childrens/2024, 400",
        "/api/v1/reports/nowhere/2024-25, 404",
        "/api/v1/reports/childrens/2024-25?asAt=x, 400",
        "/api/v1/reports/childrens/2024-25/tables/none/cells?row=a&column=b, 404",
        "/api/v1/reports/childrens/2024-25/tables/none/cells?row=a, 400",
        "/api/v1/complaints/none, 404",
        "/api/v1/complaints/none/timeline, 404",
        "/api/v1/complaints/none/deadlines, 404",
        "/api/v1/complaints/%20, 400"
    })
    void what_is_not_there_is_said_so(String path, int status) {
        Reply reply = served.get(path);
        assertThat(reply.status()).isEqualTo(status);
        assertRefused(path, reply);
    }
}
