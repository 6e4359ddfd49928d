package org.redress.core.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.redress.core.http.Served.Reply;
import org.redress.core.store.Parks;

class RecordsTest {

    private static final String KEYS = "/api/v1/records/park-key";

    private static Served served;
    private static JsonNode document;

    @BeforeAll
    static void start() {
        served = new Served(List.of(new Parks()));
        document = served.get("/openapi").json();
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    private static Reply issue(String number, String... headers) {
        return served.post(
                KEYS,
                """
                {"number": "%s", "on": "2025-03-03", "park": "small", "holder": "Ada Smith",
                 "deposit": 12.5, "gold": true, "spares": 2}\
                """
                        .formatted(number),
                headers);
    }

    private static void assertDocumented(String path, String method, Reply reply) {
        JsonNode schema =
                document.get("paths")
                        .get(path)
                        .get(method)
                        .at("/responses/" + reply.status() + "/content/application~1json/schema");
        ObjectNode root = schema.deepCopy();
        root.set("components", document.get("components"));
        assertThat(
                        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                                .getSchema(root)
                                .validate(reply.json()))
                .isEmpty();
    }

    @Test
    void the_ledgers_tell_everything_that_a_form_needs() {
        Reply reply = served.get("/api/v1/records");

        assertThat(reply.text("/ledgers/0/ledger")).isEqualTo("park-key");
        assertThat(reply.text("/ledgers/0/opening/action")).isEqualTo("issue");
        assertThat(reply.json().at("/ledgers/0/opening/fields").findValuesAsText("type"))
                .containsExactly(
                        "line", "past", "choice", "passage", "pounds", "line", "day", "count",
                        "flag");
        assertThat(reply.text("/ledgers/0/opening/fields/2/choices/1/label"))
                .isEqualTo("Small Park");
        assertThat(reply.text("/ledgers/0/actions/0/label")).isEqualTo("Take a key back");
        assertDocumented("/api/v1/records", "get", reply);
    }

    @Test
    void a_record_is_opened_shown_worked_on_and_listed() {
        Reply opened = issue("S 1/b");
        assertThat(opened.status()).isEqualTo(201);
        assertThat(opened.header("Location")).isEqualTo(KEYS + "/S%201%2Fb");
        assertThat(opened.header("ETag")).isEqualTo("\"1\"");
        assertThat(opened.text("/facts/0/facts/1/value")).isEqualTo("Ada Smith");
        assertThat(opened.text("/actions/0")).isEqualTo("return");
        assertDocumented(KEYS, "post", opened);

        Reply shown = served.get(opened.header("Location"));
        assertThat(shown.json()).isEqualTo(opened.json());
        assertDocumented(KEYS + "/{reference}", "get", shown);

        Reply back =
                served.post(
                        opened.header("Location") + "/return",
                        "{\"on\": \"2025-03-04\"}",
                        "If-Match",
                        "\"1\"");
        assertThat(back.status()).isEqualTo(200);
        assertThat(back.text("/history/1/event")).isEqualTo("returned");
        assertDocumented(KEYS + "/{reference}/return", "post", back);

        Reply list = served.get(KEYS + "?after=S%200&limit=1");
        assertThat(list.text("/records/0/reference")).isEqualTo("S 1/b");
        assertDocumented(KEYS, "get", list);
    }

    @Test
    void a_page_names_the_next_one() {
        issue("P 1");
        issue("P 2");
        Reply first = served.get(KEYS + "?after=P%200&limit=1");

        assertThat(served.get(first.text("/next")).text("/records/0/reference")).isEqualTo("P 2");
    }

    @Test
    void what_cannot_be_read_names_every_field() {
        Reply reply =
                served.post(
                        KEYS,
                        """
                        {"number": "N 1", "on": "soon", "park": "moon", "deposit": "x",
                         "spares": -1, "gold": "yes", "colour": "red"}\
                        """);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().at("/errors").findValuesAsText("field"))
                .containsExactlyInAnyOrder("on", "park", "deposit", "spares", "gold", "colour");
    }

    @Test
    void what_the_rules_refuse_names_field_rule_and_source() {
        issue("R 1");
        served.post(KEYS + "/R%201/return", "{\"on\": \"2025-03-04\"}");
        Reply refused = served.post(KEYS + "/R%201/return", "{\"on\": \"2025-03-04\"}");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("/errors/0/field")).isEqualTo("on");
        assertThat(refused.text("/errors/0/rule")).isEqualTo("returned-already");
        assertThat(refused.text("/errors/0/source")).isEqualTo("Byelaw 9");
    }

    @Test
    void conflicts_keys_and_absences_are_told() {
        issue("C 1", "Idempotency-Key", "c1");
        assertThat(issue("C 1", "Idempotency-Key", "c1").status()).isEqualTo(201);
        assertThat(issue("C 2", "Idempotency-Key", "c1").text("/type"))
                .isEqualTo("urn:redress:problem:key-reused");
        assertThat(issue("C 1").text("/errors/0/rule")).isEqualTo("reference-taken");
        String back = "{\"on\": \"2025-03-04\"}";
        served.post(KEYS + "/C%201/return", back);
        Reply conflict = served.post(KEYS + "/C%201/return", back, "If-Match", "\"1\"");
        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.text("/version")).isEqualTo("2");
        assertThat(conflict.text("/detail")).startsWith("The record was changed");
        assertThat(served.post(KEYS + "/none/return", back).status()).isEqualTo(404);
        assertThat(served.get(KEYS + "/none").status()).isEqualTo(404);
        assertThat(served.get("/api/v1/records/complaint").status()).isEqualTo(404);
        assertThat(served.post(KEYS + "/C%201/melt", back).status()).isEqualTo(404);
    }
}
