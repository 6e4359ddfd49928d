package org.redress.core.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.redress.core.calendar.WorkingCalendar;
import org.redress.core.casework.Casework;
import org.redress.core.holidays.BankHolidayList;
import org.redress.core.spi.AuthoritySettings;
import org.redress.core.spi.ServiceArea;
import org.redress.core.spi.ServiceAreas;
import org.redress.core.store.Installation;
import org.redress.core.testkit.TestDatabase;

/// A server on a real socket, on a day of its own, and a client that calls it.
final class Served implements AutoCloseable {

    static final LocalDate TODAY = LocalDate.of(2025, 12, 1);
    static final ObjectMapper JSON = new ObjectMapper();

    final ServiceAreas areas;
    final AtomicBoolean fails = new AtomicBoolean();
    private final TestDatabase database = TestDatabase.fresh();
    final Casework casework;
    final RedressServer server;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    Served(Mount... mounts) {
        this(List.of(new ThreeStages()), mounts);
    }

    Served(List<ServiceArea> served, Mount... mounts) {
        areas =
                ServiceAreas.of(
                        served,
                        AuthoritySettings.SHIPPED,
                        WorkingCalendar.of(BankHolidayList.shipped()));
        InstantSource now =
                InstantSource.fixed(TODAY.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC));
        casework = new FailingCasework(Installation.open(database.settings(), areas, now), fails);
        server =
                RedressServer.start(casework, areas, ServerSettings.local(0), List.of(mounts), now);
    }

    /// An answer, its body read where it is JSON.
    record Reply(int status, JsonNode json, HttpResponse<String> http) {

        String header(String name) {
            return http.headers().firstValue(name).orElse("");
        }

        String text(String pointer) {
            return json.at(pointer).asText();
        }
    }

    Reply get(String path, String... headers) {
        return send(request(path, headers).GET().build());
    }

    Reply post(String path, String body, String... headers) {
        return send(
                request(path, headers)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build());
    }

    Reply put(String path, String body, String... headers) {
        return send(
                request(path, headers)
                        .header("Content-Type", "application/json")
                        .PUT(HttpRequest.BodyPublishers.ofString(body))
                        .build());
    }

    Reply postBytes(String path, byte[] body) {
        return send(
                request(path)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                        .build());
    }

    HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder builder =
                HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + path))
                        .timeout(Duration.ofSeconds(20));
        for (int i = 0; i < headers.length; i += 2) {
            builder.header(headers[i], headers[i + 1]);
        }
        return builder;
    }

    Reply send(HttpRequest request) {
        try {
            HttpResponse<String> http = client.send(request, HttpResponse.BodyHandlers.ofString());
            boolean json = http.headers().firstValue("Content-Type").orElse("").contains("json");
            return new Reply(
                    http.statusCode(),
                    json && !http.body().isEmpty() ? JSON.readTree(http.body()) : JSON.nullNode(),
                    http);
        } catch (IOException e) {
            throw new UncheckedIOException(request.uri().toString(), e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Sends bytes as they are and gives back everything that comes until the server closes.
    String raw(String text) {
        try (Socket socket = new Socket(InetAddress.getByName("localhost"), server.port())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            try (InputStream in = socket.getInputStream()) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Everything stored, for a comparison before and after.
    String everything() {
        return database.jdbi()
                .withHandle(handle ->
                        handle.createQuery(
                                        """
                                        select (select count(*) from journal.event) || ' events, '
                                            || (select coalesce(sum(version), 0) from journal.stream)
                                            || ' versions, '
                                            || (select count(*) from personal.text) || ' texts, '
                                            || (select count(*) from journal.idempotency) || ' keys, '
                                            || (select count(*) from projection.feedback) || ' feedback'
                                        """)
                                .mapTo(String.class)
                                .one());
    }

    /// A complaint that waits for triage.
    String received() {
        return post("/api/v1/complaints", RECEIPT).text("/reference");
    }

    static final String RECEIPT =
            """
            {"area": "childrens", "receivedOn": "2025-03-03", "channel": "email", "team": "EAS",
             "complainant": {"name": "Ada Example"}, "subject": "Nobody called back"}\
            """;

    /// A formal complaint at its first stage.
    String formal() {
        String reference = received();
        post(
                "/api/v1/complaints/" + reference + "/accept-formally",
                "{\"kind\": \"statutory\", \"on\": \"2025-03-04\"}");
        return reference;
    }

    @Override
    public void close() {
        server.close();
        client.close();
        casework.close();
    }
}
