package org.redress.app.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {

    @TempDir Path folder;

    @AfterEach
    void nothing_is_left_running() {
        Database.open(folder, Map.of()).close();
        assertThat(server()).isEmpty();
    }

    @Test
    void the_first_use_sets_up_a_database_that_answers() throws SQLException {
        try (var database = Database.open(folder, Map.of())) {
            assertThat(ask(database, "SHOW server_version_num")).startsWith("18");
            assertThat(ask(database, "SELECT current_database() || ' ' || current_user"))
                    .isEqualTo("redress redress");
        }
    }

    @Test
    void it_sorts_alike_on_every_machine() throws SQLException {
        try (var database = Database.open(folder, Map.of())) {
            assertThat(ask(database, "SHOW server_encoding")).isEqualTo("UTF8");
            var locale =
                    "SELECT concat(datlocprovider, ' ', datlocale) FROM pg_database"
                            + " WHERE datname = current_database()";
            assertThat(ask(database, locale)).isEqualTo("b C.UTF-8");
        }
    }

    @Test
    void it_keeps_english_time_and_loses_nothing_it_has_confirmed() throws SQLException {
        try (var database = Database.open(folder, Map.of())) {
            assertThat(ask(database, "SHOW fsync")).isEqualTo("on");
            assertThat(ask(database, "SHOW synchronous_commit")).isEqualTo("on");
            assertThat(folder.resolve("postgres/postgresql.conf"))
                    .content()
                    .containsPattern("(?m)^timezone = '?Europe/London");
        }
    }

    @Test
    void what_a_failed_statement_was_about_stays_out_of_message_and_log() throws SQLException {
        try (var database = Database.open(folder, Map.of())) {
            assertThatThrownBy(() -> insertTwice(database))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("unique constraint")
                    .hasMessageNotContaining("Ann Example");
        }
        assertThat(folder.resolve("postgres.log"))
                .content()
                .contains("unique constraint")
                .doesNotContain("Ann Example");
    }

    @Test
    void it_listens_on_the_loopback_address_only_and_asks_for_the_password() throws SQLException {
        try (var database = Database.open(folder, Map.of())) {
            assertThat(ask(database, "SHOW listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(folder.resolve("postgres/postgresql.conf"))
                    .content()
                    .containsPattern("(?m)^unix_socket_directories = ''");
            assertThatThrownBy(
                            () -> DriverManager.getConnection(database.jdbcUrl(), "redress", "no"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void only_its_owner_may_read_how_to_connect() throws IOException {
        try (var database = Database.open(folder, Map.of())) {
            assertThat(folder.resolve("database.properties")).content().contains("user=redress");
            assertThat(folder.resolve("postgres.password"))
                    .content()
                    .isEqualToIgnoringNewLines(database.password());
        }
        for (var name : new String[] {"database.properties", "postgres.password"}) {
            var permissions = Files.getPosixFilePermissions(folder.resolve(name));
            assertThat(PosixFilePermissions.toString(permissions)).isEqualTo("rw-------");
        }
    }

    @Test
    void a_set_up_that_was_broken_off_is_begun_anew() throws IOException, SQLException {
        Files.createDirectories(folder.resolve("postgres.new/base"));
        Files.writeString(folder.resolve("postgres.new/PG_VERSION"), "18");
        try (var database = Database.open(folder, Map.of())) {
            assertThat(ask(database, "SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void what_is_written_is_there_on_the_next_start() throws SQLException {
        try (var database = Database.open(folder, Map.of())) {
            keepNote(database);
        }
        assertThat(server()).isEmpty();
        try (var database = Database.open(folder, Map.of())) {
            assertThat(ask(database, "SELECT text FROM note")).isEqualTo("kept");
        }
    }

    @Test
    void two_users_in_one_process_share_the_server_until_the_last_leaves() throws SQLException {
        var first = Database.open(folder, Map.of());
        try (var second = Database.open(folder, Map.of())) {
            first.close();
            assertThat(second.jdbcUrl()).isEqualTo(first.jdbcUrl());
            assertThat(ask(second, "SELECT 1")).isEqualTo("1");
        }
        assertThat(server()).isEmpty();
    }

    @Test
    void two_processes_that_start_at_once_share_one_server() {
        try (var first = UserProcess.workingOn(folder);
                var second = UserProcess.workingOn(folder)) {
            assertThat(first.address()).isPresent().isEqualTo(second.address());
            first.finish();
            assertThat(server()).isPresent();
            second.finish();
            assertThat(server()).isEmpty();
        }
    }

    @Test
    void a_process_told_to_stop_stops_the_server() {
        try (var user = UserProcess.serving(folder)) {
            assertThat(user.address()).isPresent();
            user.terminate();
            assertThat(server()).isEmpty();
        }
    }

    @Test
    void a_server_orphaned_by_a_kill_is_adopted_and_stopped_at_the_end() throws SQLException {
        try (var user = UserProcess.workingOn(folder)) {
            var address = user.address();
            user.kill();
            var orphan = server().orElseThrow();
            try (var database = Database.open(folder, Map.of())) {
                assertThat(database.jdbcUrl()).isEqualTo(address.orElseThrow());
                assertThat(server()).contains(orphan);
                keepNote(database);
            }
        }
        assertThat(server()).isEmpty();
    }

    @Test
    void a_machine_that_crashed_leaves_a_folder_that_recovers() throws SQLException {
        try (var user = UserProcess.workingOn(folder)) {
            assertThat(user.address()).isPresent();
            try (var database = Database.open(folder, Map.of())) {
                keepNote(database);
                user.kill();
                killServer();
            }
        }
        try (var database = Database.open(folder, Map.of())) {
            assertThat(ask(database, "SELECT text FROM note")).isEqualTo("kept");
        }
    }

    @Test
    void a_pid_file_that_names_another_program_is_not_believed() throws Exception {
        Database.open(folder, Map.of()).close();
        var ours = ProcessHandle.current().pid();
        var stale = "%d\n%s\n1\n5432\n\n127.0.0.1\n1 1\nready   \n".formatted(ours, folder);
        Files.writeString(folder.resolve("postgres/postmaster.pid"), stale);
        try (var database = Database.open(folder, Map.of())) {
            assertThat(ask(database, "SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void a_server_on_its_way_down_is_waited_for() throws Exception {
        try (var user = UserProcess.workingOn(folder)) {
            assertThat(user.address()).isPresent();
            user.kill();
            var orphan = server().orElseThrow();
            signal("INT", orphan.pid());
            try (var database = Database.open(folder, Map.of())) {
                assertThat(ask(database, "SELECT 1")).isEqualTo("1");
            }
        }
    }

    private Optional<Postmaster> server() {
        return Postmaster.of(folder.resolve("postgres"));
    }

    private void killServer() {
        var handle = ProcessHandle.of(server().orElseThrow().pid()).orElseThrow();
        var workers = handle.descendants().toList();
        handle.destroyForcibly();
        workers.forEach(ProcessHandle::destroyForcibly);
        handle.onExit().orTimeout(30, TimeUnit.SECONDS).join();
    }

    private static void signal(String name, long pid) throws IOException, InterruptedException {
        var kill = new ProcessBuilder("/bin/sh", "-c", "kill -%s %d".formatted(name, pid));
        assertThat(kill.start().waitFor()).isZero();
    }

    private static void keepNote(Database database) throws SQLException {
        try (var connection = connect(database);
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE note (text text)");
            statement.execute("INSERT INTO note VALUES ('kept')");
        }
    }

    private static void insertTwice(Database database) throws SQLException {
        try (var connection = connect(database);
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE person (name text PRIMARY KEY)");
            statement.execute("INSERT INTO person VALUES ('Ann Example')");
            statement.execute("INSERT INTO person VALUES ('Ann Example')");
        }
    }

    private static String ask(Database database, String question) throws SQLException {
        try (var connection = connect(database);
                var statement = connection.createStatement();
                var answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }

    private static Connection connect(Database database) throws SQLException {
        return DriverManager.getConnection(
                database.jdbcUrl(), database.user(), database.password());
    }
}
