package org.redress.app;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import de.siegmar.fastcsv.reader.CsvReader;
import gg.jte.output.StringOutput;
import io.helidon.common.media.type.MediaTypes;
import io.helidon.config.Config;
import io.helidon.config.ConfigSources;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.observe.ObserveFeature;
import java.io.ByteArrayOutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;
import org.redress.app.database.Database;

/// Puts every library of the image to its work, one printed line each; it is run on the module
/// path, inside the application's own module.
final class LibrariesAtWork {

    private LibrariesAtWork() {}

    public static void main(String[] arguments) throws Exception {
        System.setProperty("java.util.logging.config.class", Logging.class.getName());
        json();
        csv();
        workbook();
        pages();
        configuration();
        server();
        try (var database = Database.open(Path.of(arguments[0]), Map.of())) {
            storage(database);
        }
    }

    private static void json() throws Exception {
        var mapper =
                JsonMapper.builder()
                        .addModule(new JavaTimeModule())
                        .addModule(new Jdk8Module())
                        .build();
        var day = LocalDate.of(2025, 4, 1);
        var read = mapper.readValue(mapper.writeValueAsString(day), LocalDate.class);
        System.out.println("json " + read + " " + mapper.writeValueAsString(Optional.of(1)));
    }

    private static void csv() throws Exception {
        try (var rows = CsvReader.builder().ofCsvRecord("a,\"b,c\"\n")) {
            System.out.println("csv " + rows.stream().findFirst().orElseThrow().getField(1));
        }
    }

    private static void workbook() throws Exception {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Redress", "1.0")) {
            book.newWorksheet("A sheet").value(0, 0, 1);
        }
        System.out.println("workbook " + out.toString(US_ASCII).substring(0, 2));
    }

    private static void pages() {
        var output = new StringOutput();
        output.writeContent("a page");
        System.out.println("pages " + output);
    }

    private static void configuration() {
        var yaml =
                ConfigSources.create("council:\n  name: Anytown\n", MediaTypes.APPLICATION_X_YAML);
        var config = Config.just(yaml);
        System.out.println("configuration " + config.get("council.name").asString().get());
    }

    private static void server() throws Exception {
        var server =
                WebServer.builder()
                        .host("127.0.0.1")
                        .port(0)
                        .shutdownHook(false)
                        .addFeature(ObserveFeature.create())
                        .routing(routing -> routing.get("/", (_, response) -> response.send("ok")))
                        .build()
                        .start();
        try {
            for (var path : new String[] {"/", "/observe/health", "/observe/metrics"}) {
                var at = URI.create("http://127.0.0.1:" + server.port() + path);
                var connection = (HttpURLConnection) at.toURL().openConnection();
                System.out.println("server " + path + " " + connection.getResponseCode());
            }
        } finally {
            server.stop();
        }
    }

    private static void storage(Database database) {
        var settings = new HikariConfig();
        settings.setJdbcUrl(database.jdbcUrl());
        settings.setUsername(database.user());
        settings.setPassword(database.password());
        try (var pool = new HikariDataSource(settings)) {
            var flyway =
                    Flyway.configure().dataSource(pool).locations("classpath:db/migration-sample");
            System.out.println("migrations " + flyway.load().migrate().migrationsExecuted);
            var answer =
                    Jdbi.create(pool)
                            .withHandle(handle ->
                                    handle.createQuery("SELECT 6 * :n")
                                            .bind("n", 7)
                                            .mapTo(Integer.class)
                                            .one());
            System.out.println("storage " + answer);
        }
    }
}
