package org.redress.core.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpRequest;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.core.access.OpenDoor;
import org.redress.core.http.Served.Reply;

class ServerTest {

    private static Served served;

    @BeforeAll
    static void start() {
        served =
                new Served(
                        new Mount(
                                "/pages",
                                rules ->
                                        rules.get("/hello", (_, response) -> response.send("hello"))
                                                .get(
                                                        "/fails",
                                                        (_, _) -> {
                                                            throw new IllegalStateException(
                                                                    "secret of the inside");
                                                        })));
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @Test
    void it_listens_on_this_machine_only_until_people_sign_in() {
        ServerSettings open = new ServerSettings("0.0.0.0", 0, Set.of(), 1024, 1024);
        assertThatThrownBy(() ->
                        RedressServer.start(
                                served.casework,
                                served.areas,
                                open,
                                List.of(),
                                InstantSource.system(),
                                OpenDoor.to(served.areas)))
                .isInstanceOf(ServerRefused.class)
                .hasMessageContaining(
                        "does not listen on 0.0.0.0: the council's sign-in is not there yet");
    }

    @Test
    void a_port_that_is_taken_is_said_so() {
        ServerSettings taken = ServerSettings.local(served.server.port());
        assertThatThrownBy(() ->
                        RedressServer.start(
                                served.casework,
                                served.areas,
                                taken,
                                List.of(),
                                InstantSource.system(),
                                OpenDoor.to(served.areas)))
                .isInstanceOf(ServerRefused.class)
                .hasMessageContaining("port " + served.server.port());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/areas",
                "/health/live",
                "/metrics",
                "/openapi",
                "/nowhere",
                "/pages/hello",
                "/pages/fails",
                "/api/v1/complaints/none"
            })
    void every_answer_has_its_security_headers_and_an_id(String path) {
        Reply reply = served.get(path);
        assertThat(reply.header("Content-Security-Policy"))
                .startsWith("default-src 'self';")
                .contains("frame-ancestors 'none'");
        assertThat(reply.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(reply.header("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(reply.header("Request-Id")).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "evil.example, 421",
        "localhost, 200",
        "127.0.0.1:80, 200",
        "[::1]:8080, 200",
        "LOCALHOST:1, 200",
        "localhost.evil.example, 421",
        "127.0.0.1.evil.example:80, 421"
    })
    void only_calls_by_its_own_names_are_answered(String host, int status) {
        String answer =
                served.raw(
                        "GET /api/v1/areas HTTP/1.1\r\nHost: "
                                + host
                                + "\r\nConnection: close\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 " + status);
        assertThat(answer.contains("application/problem+json")).isEqualTo(status != 200);
    }

    @ParameterizedTest
    @CsvSource({
        "Origin, http://evil.example",
        "Origin, null",
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site",
        "Origin, http://localhost"
    })
    void changes_sent_from_another_site_are_refused(String header, String value) {
        String before = served.everything();
        Reply reply = served.post("/api/v1/complaints", Served.RECEIPT, header, value);
        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.text("/type")).isEqualTo("urn:redress:problem:cross-origin");
        assertThat(served.everything()).isEqualTo(before);
    }

    @Test
    void changes_from_its_own_pages_are_taken() {
        String own = "http://localhost:" + served.server.port();
        assertThat(
                        served.post(
                                        "/api/v1/complaints",
                                        Served.RECEIPT,
                                        "Origin",
                                        own,
                                        "Sec-Fetch-Site",
                                        "same-origin")
                                .status())
                .isEqualTo(201);
    }

    @Test
    void it_is_live_ready_and_started() {
        for (String path : List.of("/health", "/health/live", "/health/ready", "/health/started")) {
            Reply reply = served.get(path);
            assertThat(reply.status()).as(path).isEqualTo(200);
            assertThat(reply.text("/status")).isEqualTo("UP");
        }
    }

    @Test
    void it_is_not_ready_when_its_database_does_not_answer() {
        served.fails.set(true);
        try {
            Reply ready = served.get("/health/ready");
            assertThat(ready.status()).isEqualTo(503);
            assertThat(ready.http().body()).contains("DOWN").doesNotContain("secret");
            assertThat(served.get("/health/live").status()).isEqualTo(200);
        } finally {
            served.fails.set(false);
        }
    }

    @Test
    void a_failure_shows_nothing_of_the_inside_but_an_id() {
        served.fails.set(true);
        try {
            Reply reply = served.get("/api/v1/complaints/CHI-1");
            assertThat(reply.status()).isEqualTo(500);
            assertThat(reply.header("Content-Type")).isEqualTo("application/problem+json");
            assertThat(reply.text("/id")).isEqualTo(reply.header("Request-Id")).isNotEmpty();
            assertThat(reply.http().body()).doesNotContain("secret", "Exception");
        } finally {
            served.fails.set(false);
        }
    }

    @Test
    void a_failure_in_a_mounted_page_shows_nothing_either() {
        assertThat(served.get("/pages/hello").http().body()).isEqualTo("hello");
        Reply reply = served.get("/pages/fails");
        assertThat(reply.status()).isEqualTo(500);
        assertThat(reply.http().body()).doesNotContain("secret");
    }

    @Test
    void measurements_count_requests_by_operation_and_hold_no_reference() {
        served.get("/api/v1/areas");
        served.get("/api/v1/complaints/CHI-SECRET?x=1");
        String metrics = served.get("/metrics").http().body();
        assertThat(metrics)
                .contains("redress_requests")
                .contains("operation=\"list-areas\"")
                .doesNotContain("CHI-SECRET");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /nowhere, 404",
        "GET, /api/v1/nowhere, 404",
        "GET, /api, 404",
        "POST, /api/v1/areas, 405",
        "DELETE, /api/v1/complaints/x, 405",
        "GET, /api/v1/complaints/x/withdraw, 405",
        "PUT, /health/live, 405",
        "POST, /metrics, 405",
        "PATCH, /openapi, 405",
        "GET, /api/v1/areas/, 404",
        "GET, //api/v1/areas, 404",
        "OPTIONS, /api/v1/areas, 405"
    })
    void what_is_not_there_is_a_problem(String method, String path, int status) {
        Reply reply =
                served.send(
                        served.request(path)
                                .method(method, HttpRequest.BodyPublishers.noBody())
                                .build());
        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(reply.header("Allow").isEmpty()).isEqualTo(status != 405);
    }

    @Test
    void the_head_of_an_answer_has_no_body() {
        Reply reply = served.send(served.request("/api/v1/areas").HEAD().build());
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("Content-Length")).isNotEqualTo("0");
        assertThat(reply.http().body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GARBAGE\r\n\r\n",
                "GET /api/v1/areas HTTP/9.9\r\nHost: localhost\r\n\r\n",
                "GET /api/v1/areas HTTP/1.1\r\n\r\n",
                "GET /%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "GET /\u0000 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "GET /api/v1/areas HTTP/1.1\r\nHost: localhost\r\nX: \u0001\r\nConnection: close\r\n\r\n",
                "GET /api/v1/complaints/%ff HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "GET /api/v1/complaints?q=%ff HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "GET /api/v1/complaints?q=%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "GET /api/v1/areas HTTP/1.1\r\nHost: localhost\r\nAccept: ///\r\nConnection: close\r\n\r\n",
                "POST /api/v1/complaints HTTP/1.1\r\nHost: localhost\r\nContent-Type: ;;\r\nContent-Length: 2\r\n"
                        + "Connection: close\r\n\r\n{}",
                "POST /api/v1/complaints HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                        + "Transfer-Encoding: chunked\r\nConnection: close\r\n\r\nzz\r\n{}\r\n0\r\n\r\n"
            })
    void broken_http_is_a_problem_too(String request) {
        String answer = served.raw(request);
        assertThat(answer).startsWith("HTTP/1.1 4").contains("application/problem+json");
    }

    @Test
    void what_cannot_be_accepted_is_a_problem() {
        assertThat(served.get("/api/v1/areas", "Accept", "text/html").status()).isEqualTo(406);
        assertThat(served.get("/api/v1/areas", "Accept", "application/*").status()).isEqualTo(200);
    }
}
