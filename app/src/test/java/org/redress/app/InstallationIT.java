package org.redress.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redress.app.database.Database;

/// The built image at work on a data folder, as its operator uses it.
class InstallationIT {

    private static final String REPORT = "/api/v1/reports/childrens/2024-25?asAt=2025-03-31";

    @TempDir Path data;
    @TempDir Path folder;

    @BeforeEach
    void cases() throws Exception {
        Files.writeString(
                folder.resolve("complaints.csv"),
                """
                reference,service_area,kind,received_on,channel,team,complainant,made_by_young_person,advocate,gender,age_band,ethnicity,disability,subject
                CHI-1,childrens,statutory,2024-04-08,email,Team Central,Ada Smith,,true,,,,,
                CHI-2,childrens,statutory,2024-04-09,email,MASH,,,,,,,,
                """);
        Files.writeString(
                folder.resolve("stages.csv"),
                """
                reference,stage,requested_on,acknowledged_on,extended_to,extension_reason,panel_met_on,panel_reported_on,responded_on,withdrawn_on,outcome
                CHI-1,1,2024-04-08,2024-04-09,,,,,2024-04-30,,upheld
                CHI-2,1,2024-04-09,,,,,,2024-04-12,,not-upheld
                """);
        Image.Ended imported =
                Image.redress("import", "--data", data.toString(), folder.toString());
        assertThat(imported.status()).as(imported.errors()).isZero();
    }

    @Test
    void a_changed_row_of_the_journal_is_named_by_verify() throws Exception {
        assertThat(verify().status()).isZero();
        tamper();

        Image.Ended found = verify();

        assertThat(found.status()).isEqualTo(1);
        assertThat(found.errors()).contains("event 1 of complaint CHI-2 was changed");
        assertThat(found.errors()).doesNotContain("CHI-1", "\tat ");
    }

    private Image.Ended verify() throws Exception {
        return Image.redress("verify", "--data", data.toString());
    }

    /// What somebody can do who owns the tables.
    private void tamper() throws Exception {
        try (Database database = Database.open(data, Map.of());
                Connection owner =
                        DriverManager.getConnection(
                                database.jdbcUrl(), database.user(), database.password());
                Statement statement = owner.createStatement()) {
            statement.execute("alter table journal.event disable trigger event_is_append_only");
            int changed =
                    statement.executeUpdate(
                            """
                            update journal.event set happened_on = happened_on - 1
                            where version = 1 and stream =
                                (select stream from journal.stream where reference = 'CHI-2')
                            """);
            statement.execute("alter table journal.event enable trigger event_is_append_only");
            assertThat(changed).isEqualTo(1);
        }
    }

    @Test
    void the_server_serves_takes_complaints_and_stops_when_told_to() throws Exception {
        try (Image.Running server =
                        Image.start(
                                "serve", "--port", "0", "--no-demo", "--data", data.toString());
                HttpClient client = HttpClient.newHttpClient()) {
            URI address = URI.create(server.awaited("Redress is at (http://localhost:[0-9]+)"));

            assertThat(get(client, address, "/health/ready").statusCode()).isEqualTo(200);
            assertThat(get(client, address, "/").headers().firstValue("Location"))
                    .hasValueSatisfying(it -> assertThat(it).startsWith("/sign-in"));
            assertThat(get(client, address, "/sign-in").body()).contains("Ambleford City Council");
            assertThat(post(client, address).statusCode()).isEqualTo(201);
            HttpResponse<String> served = get(client, address, REPORT);
            assertThat(served.statusCode()).isEqualTo(200);
            assertThat(report().output())
                    .as("the same bytes on the command line")
                    .isEqualTo(served.body());

            Image.Ended ended = server.stopped();
            assertThat(ended.status()).as("128 and SIGTERM").isEqualTo(143);
            assertThat(ended.errors()).doesNotContain("Exception", "\tat ", "SEVERE");
        }
        assertThat(verify().status()).isZero();
    }

    private Image.Ended report() throws Exception {
        return Image.redress(
                "report",
                "childrens",
                "2024-25",
                "--as-at",
                "2025-03-31",
                "--format",
                "json",
                "--data",
                data.toString());
    }

    private static HttpResponse<String> get(HttpClient client, URI address, String path)
            throws IOException, InterruptedException {
        return client.send(
                request(address, path).build(),
                HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private static HttpResponse<String> post(HttpClient client, URI address)
            throws IOException, InterruptedException {
        HttpRequest request =
                request(address, "/api/v1/complaints")
                        .header("Content-Type", "application/json")
                        .POST(
                                HttpRequest.BodyPublishers.ofString(
                                        """
                                        {"area": "childrens", "receivedOn": "2025-03-03",
                                         "channel": "email", "subject": "Nobody called back"}
                                        """))
                        .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(URI address, String path) {
        return HttpRequest.newBuilder(address.resolve(path)).timeout(Duration.ofSeconds(30));
    }
}
