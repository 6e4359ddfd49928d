package org.redress.core.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.redress.core.http.Served.Reply;

class CommandsTest {

    private static Served served;

    @BeforeAll
    static void start() {
        served = new Served();
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    private static Reply order(String reference, String command, String body, String... headers) {
        return served.post("/api/v1/complaints/" + reference + "/" + command, body, headers);
    }

    @Test
    void a_receipt_makes_a_reference_and_says_where_the_complaint_is() {
        Reply reply = served.post("/api/v1/complaints", Served.RECEIPT);
        assertThat(reply.status()).isEqualTo(201);
        assertThat(reply.text("/reference")).startsWith("CHI-2025-");
        assertThat(reply.header("Location"))
                .isEqualTo("/api/v1/complaints/" + reply.text("/reference"));
        assertThat(reply.header("ETag")).isEqualTo("\"1\"");
        assertThat(reply.text("/status")).isEqualTo("awaiting-triage");
        assertThat(reply.text("/complainant/name")).isEqualTo("Ada Example");
        assertThat(reply.text("/subject")).isEqualTo("Nobody called back");
        assertThat(served.get(reply.header("Location")).json()).isEqualTo(reply.json());
    }

    @Test
    void a_reference_may_have_a_slash_in_it() {
        String receipt = Served.RECEIPT.replaceFirst("\\{", "{\"reference\": \"OLD/2024.7\",");
        Reply reply = served.post("/api/v1/complaints", receipt);
        assertThat(reply.header("Location")).isEqualTo("/api/v1/complaints/OLD%2F2024.7");
        assertThat(served.get(reply.header("Location") + "/timeline").text("/reference"))
                .isEqualTo("OLD/2024.7");
        assertThat(order("OLD%2F2024.7", "withdraw", "{}").status()).isEqualTo(200);
    }

    @Test
    void a_suspended_complaints_clock_stands_still() {
        String reference = served.formal();
        assertThat(served.get("/api/v1/complaints/" + reference).text("/stages/0/rag"))
                .isEqualTo("black");
        order(reference, "suspend", "{\"on\": \"2025-03-05\", \"proceedings\": \"Family court\"}");
        assertThat(served.get("/api/v1/complaints/" + reference).http().body())
                .contains("\"status\":\"suspended\"")
                .doesNotContain("\"rag\"");
    }

    @Test
    void what_the_rules_refuse_names_the_rule_its_source_and_the_discretion() {
        String reference = served.formal();
        order(
                reference,
                "respond",
                "{\"on\": \"2025-03-10\", \"stage\": \"1\", \"outcome\": \"upheld\"}");
        String late = "{\"on\": \"2025-06-02\", \"stage\": \"2\"}";
        Reply refused = order(reference, "ask-for-stage", late);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("/errors/0/rule")).isEqualTo("escalation-window");
        assertThat(refused.text("/errors/0/source")).isNotEmpty();
        assertThat(refused.text("/errors/0/discretion")).isNotEmpty();
        Reply taken =
                order(
                        reference,
                        "ask-for-stage",
                        late.replace("}", ", \"discretion\": {\"reason\": \"Was ill\"}}"));
        assertThat(taken.status()).isEqualTo(200);
        assertThat(served.get("/api/v1/complaints/" + reference + "/timeline").http().body())
                .contains("rule-departed-from", "Was ill");
    }

    @Test
    void a_response_before_its_steps_is_refused_for_each_of_them_at_once() {
        String reference = served.formal();
        order(
                reference,
                "respond",
                "{\"on\": \"2025-03-10\", \"stage\": \"1\", \"outcome\": \"upheld\"}");
        order(reference, "ask-for-stage", "{\"on\": \"2025-03-12\", \"stage\": \"2\"}");
        Reply refused =
                order(
                        reference,
                        "respond",
                        "{\"on\": \"2025-03-20\", \"stage\": \"2\", \"outcome\": \"upheld\"}");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().at("/errors").findValuesAsText("rule"))
                .contains("milestone-missing", "role-missing");
    }

    @Test
    void every_stage_tells_what_is_due_and_what_became_of_it() {
        String reference = served.formal();
        order(reference, "acknowledge", "{\"on\": \"2025-03-05\", \"stage\": \"1\"}");
        Reply deadlines = served.get("/api/v1/complaints/" + reference + "/deadlines");
        assertThat(deadlines.text("/stages/0/deadlines/0/key")).isEqualTo("acknowledge");
        assertThat(deadlines.text("/stages/0/deadlines/0/state")).isEqualTo("met");
        assertThat(deadlines.text("/stages/0/deadlines/1/due")).isEqualTo("2025-03-17");
        assertThat(deadlines.text("/stages/0/deadlines/1/state")).isEqualTo("missed");
        assertThat(deadlines.json().at("/stages/0/deadlines/1/working")).isNotEmpty();
    }

    @Test
    void a_complaint_changed_meanwhile_is_a_conflict_that_tells_its_version() {
        String reference = served.formal();
        String etag = served.get("/api/v1/complaints/" + reference).header("ETag");
        String body = "{\"on\": \"2025-03-05\", \"stage\": \"1\"}";
        assertThat(order(reference, "acknowledge", body, "If-Match", etag).status()).isEqualTo(200);
        Reply conflict = order(reference, "assign-team", "{\"team\": \"WES\"}", "If-Match", etag);
        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.text("/type")).isEqualTo("urn:redress:problem:conflict");
        assertThat("\"" + conflict.text("/version") + "\"")
                .isNotEqualTo(etag)
                .isEqualTo(served.get("/api/v1/complaints/" + reference).header("ETag"));
    }

    @Test
    void the_same_request_under_the_same_key_does_nothing_twice() {
        String reference = served.formal();
        String body =
                "{\"on\": \"2025-03-05\", \"stage\": \"1\", \"category\": \"attitude-rudeness\"}";
        Reply first =
                order(reference, "raise-concern", body, "Idempotency-Key", "concern-" + reference);
        String before = served.everything();
        Reply again =
                order(reference, "raise-concern", body, "Idempotency-Key", "concern-" + reference);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json()).isEqualTo(first.json());
        assertThat(served.everything()).isEqualTo(before);
        Reply other = order(reference, "withdraw", "{}", "Idempotency-Key", "concern-" + reference);
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.text("/type")).isEqualTo("urn:redress:problem:key-reused");
    }

    @Test
    void a_receipt_under_the_same_key_is_the_same_complaint() {
        Reply first =
                served.post("/api/v1/complaints", Served.RECEIPT, "Idempotency-Key", "receipt-1");
        Reply again =
                served.post("/api/v1/complaints", Served.RECEIPT, "Idempotency-Key", "receipt-1");
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.json()).isEqualTo(first.json());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        String named = Served.RECEIPT.replaceFirst("\\{", "{\"reference\": \"OTHER-1\",");
        assertThat(
                        served.post("/api/v1/complaints", named, "Idempotency-Key", "receipt-1")
                                .status())
                .isEqualTo(409);
        assertThat(
                        served.post(
                                        "/api/v1/complaints",
                                        Served.RECEIPT.replace("email", "phone"),
                                        "Idempotency-Key",
                                        "receipt-1")
                                .status())
                .isEqualTo(409);
        assertThat(served.get("/api/v1/complaints/OTHER-1").status()).isEqualTo(404);
    }

    @Test
    void of_many_who_change_the_same_version_one_is_taken() throws Exception {
        String reference = served.formal();
        String etag = served.get("/api/v1/complaints/" + reference).header("ETag");
        List<Integer> statuses = new ArrayList<>();
        try (ExecutorService officers = Executors.newFixedThreadPool(8)) {
            List<Future<Integer>> all =
                    Stream.generate(() ->
                                    officers.submit(() ->
                                            order(
                                                            reference,
                                                            "acknowledge",
                                                            "{\"on\": \"2025-03-05\", \"stage\": \"1\"}",
                                                            "If-Match",
                                                            etag)
                                                    .status()))
                            .limit(16)
                            .toList();
            for (Future<Integer> one : all) {
                statuses.add(one.get());
            }
        }
        assertThat(statuses).containsOnly(200, 409).containsOnlyOnce(200);
    }

    @Test
    void many_requests_under_one_key_at_once_receive_one_complaint() throws Exception {
        List<String> references = new ArrayList<>();
        try (ExecutorService officers = Executors.newFixedThreadPool(8)) {
            List<Future<String>> all =
                    Stream.generate(() ->
                                    officers.submit(() ->
                                            served.post(
                                                            "/api/v1/complaints",
                                                            Served.RECEIPT,
                                                            "Idempotency-Key",
                                                            "receipt-many")
                                                    .text("/reference")))
                            .limit(16)
                            .toList();
            for (Future<String> one : all) {
                references.add(one.get());
            }
        }
        assertThat(references).hasSize(16).doesNotContain("").containsOnly(references.getFirst());
    }

    @Test
    void lists_come_a_page_at_a_time_and_tell_where_the_next_one_is() {
        for (int i = 0; i < 5; i++) {
            String named =
                    Served.RECEIPT.replaceFirst("\\{", "{\"reference\": \"PAGE-" + i + "\",");
            served.post(
                    "/api/v1/complaints", named.replace("Nobody called back", "Zebra crossing"));
        }
        List<String> seen = new ArrayList<>();
        String next = "/api/v1/complaints?area=childrens&q=zebra&limit=2";
        while (!next.isEmpty()) {
            Reply page = served.get(next);
            assertThat(page.status()).isEqualTo(200);
            page.json().at("/complaints").forEach(one -> seen.add(one.at("/reference").asText()));
            next = page.text("/next");
        }
        assertThat(seen).containsExactly("PAGE-0", "PAGE-1", "PAGE-2", "PAGE-3", "PAGE-4");
    }

    @Test
    void a_report_gives_its_cells_and_each_cell_the_complaints_behind_it() {
        for (int i = 0; i < 3; i++) {
            String reference = served.formal();
            order(
                    reference,
                    "respond",
                    "{\"on\": \"2025-03-12\", \"stage\": \"1\", \"outcome\": \"upheld\"}");
        }
        Reply report = served.get("/api/v1/reports/childrens/2024-25");
        assertThat(report.text("/sections/0/tables/0/columns/1")).isEqualTo("2024-25");
        int upheld = report.json().at("/sections/0/tables/0/rows/0/cells/1/n").asInt();
        assertThat(upheld).isGreaterThanOrEqualTo(3);
        assertThat(report.json().at("/sections/0/tables/0/rows/0/cells/0").isNull()).isTrue();
        List<String> behind = new ArrayList<>();
        String next =
                "/api/v1/reports/childrens/2024-25/tables/outcomes/cells?row=upheld&column=2024-25&limit=2";
        while (!next.isEmpty()) {
            Reply page = served.get(next);
            page.json().at("/records").forEach(one -> behind.add(one.at("/reference").asText()));
            next = page.text("/next");
        }
        assertThat(behind).hasSize(upheld).doesNotHaveDuplicates();
        assertThat(
                        served.get("/api/v1/reports/childrens/2024-25?asAt=2025-03-05")
                                .json()
                                .at("/sections/0/tables/0/rows/0/cells/1/n")
                                .asInt())
                .isZero();
    }

    @Test
    void feedback_is_recorded() {
        Reply reply =
                served.post(
                        "/api/v1/feedback",
                        """
                        {"area": "childrens", "receivedOn": "2025-03-03", "kind": "compliment", "team": "EAS",
                         "from": "A parent", "themes": ["Kindness", "Speed"], "text": "Thank you"}\
                        """);
        assertThat(reply.status()).isEqualTo(201);
        assertThat(reply.text("/reference")).isNotEmpty();
        Reply wrong =
                served.post(
                        "/api/v1/feedback",
                        "{\"area\": \"childrens\", \"receivedOn\": \"2026-03-03\", \"kind\": \"comment\","
                                + " \"team\": \"NONE\"}");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.json().at("/errors").findValuesAsText("rule"))
                .containsExactly("not-after-today", "team-known");
        Reply keyed =
                served.post(
                        "/api/v1/feedback",
                        "{\"area\": \"childrens\", \"receivedOn\": \"2025-03-03\", \"kind\": \"comment\"}",
                        "Idempotency-Key",
                        "x");
        assertThat(keyed.status()).isEqualTo(400);
    }

    @Test
    void a_part_of_a_report_is_written_and_written_anew() {
        String report = "/api/v1/reports/childrens/2024-25";
        String pointer = "/sections/0/texts/0/text";
        assertThat(served.get(report).json().at(pointer).isNull()).isTrue();

        Reply reply = served.put(report + "/texts/foreword", "{\"text\": \"Draft\"}");
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.text("/text")).isEqualTo("Draft");
        assertThat(served.put(report + "/texts/foreword", "{\"text\": \"A good year\"}").status())
                .isEqualTo(200);

        assertThat(served.get(report).text(pointer)).isEqualTo("A good year");
        assertThat(served.get(report + "?asAt=2025-03-31").text(pointer)).isEqualTo("A good year");
        assertThat(served.get("/api/v1/reports/childrens/2023-24").json().at(pointer).isNull())
                .isTrue();
    }

    @Test
    void a_part_that_a_report_has_not_or_that_is_no_answer_is_refused_by_rule() {
        String texts = "/api/v1/reports/childrens/2024-25/texts/";
        Reply unknown = served.put(texts + "afterword", "{\"text\": \"Words\"}");
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(unknown.text("/errors/0/rule")).isEqualTo("report-text-known");
        assertThat(unknown.text("/errors/0/reason")).contains("foreword, decided");
        Reply wrong = served.put(texts + "decided", "{\"text\": \"perhaps\"}");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text("/errors/0/rule")).isEqualTo("report-text-answer");
        assertThat(served.put(texts + "foreword", "{\"text\": \" \"}").status()).isEqualTo(400);
        assertThat(
                        served.put(
                                        "/api/v1/reports/none/2024-25/texts/foreword",
                                        "{\"text\": \"Words\"}")
                                .status())
                .isEqualTo(404);
    }

    @Test
    void dates_are_worked_out_without_a_complaint() {
        Reply reply =
                served.get("/api/v1/deadlines/childrens/statutory?stage=1&requested=2025-03-03");
        assertThat(reply.text("/deadlines/respond_target")).isEqualTo("2025-03-17");
        assertThat(reply.text("/deadlines/respond_limit")).isEqualTo("2025-03-31");
        assertThat(reply.json().at("/deadlines/ask_stage_2").isMissingNode()).isTrue();
        assertThat(
                        served.get("/api/v1/deadlines/childrens/statutory?requested=2199-12-30")
                                .status())
                .isEqualTo(400);
        assertThat(
                        served.get("/api/v1/deadlines/childrens/statutory?requested=2025-02-30")
                                .status())
                .isEqualTo(400);
        assertThat(
                        served.get(
                                        "/api/v1/deadlines/childrens/statutory?stage=9&requested=2025-03-03")
                                .status())
                .isEqualTo(404);
        assertThat(
                        served.get(
                                        "/api/v1/deadlines/childrens/statutory?stage=3&requested=2025-03-03"
                                                + "&reached=panel-met:2025-02-30")
                                .status())
                .isEqualTo(400);
        assertThat(served.get("/api/v1/deadlines/childrens/statutory").text("/errors/0/field"))
                .isEqualTo("requested");
    }
}
