package org.redress.app.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/// Sets up the cluster of a data folder, aside, so that under its own name it is whole or not
/// there.
record NewCluster(DataFolder folder, Programs programs) {

    /// How a cluster is set up. An operator may change it later in its `postgresql.conf`.
    private static final List<String> SETTINGS =
            List.of(
                    "listen_addresses=127.0.0.1",
                    "unix_socket_directories=",
                    "timezone=Europe/London",
                    "log_timezone=Europe/London",
                    "client_connection_check_interval=5s",
                    "jit=off",
                    "log_checkpoints=off",
                    // What a statement was about stays out of the log: it may be a person's data.
                    "log_error_verbosity=terse",
                    "log_min_error_statement=panic");

    void create() {
        try {
            programs.requireAUser();
            Folders.delete(folder.clusterInTheMaking());
            var password = password();
            require(programs.run("initdb", initdb()));
            createDatabase(password);
            Folders.putInPlace(folder.clusterInTheMaking(), folder.cluster());
        } catch (IOException e) {
            throw new DatabaseUnavailable(
                    "PostgreSQL cannot be set up in " + folder.cluster() + ": " + e, e);
        }
    }

    private String password() {
        var random = new byte[24];
        new SecureRandom().nextBytes(random);
        var password = Base64.getUrlEncoder().encodeToString(random);
        folder.write(folder.password(), password + "\n");
        return password;
    }

    // The built-in locale sorts alike on every machine, whatever its C library.
    private List<String> initdb() {
        var arguments = new ArrayList<String>();
        arguments.addAll(List.of("-D", folder.clusterInTheMaking().toString(), "-U", "postgres"));
        arguments.addAll(List.of("-E", "UTF8", "--locale=C"));
        arguments.addAll(List.of("--locale-provider=builtin", "--builtin-locale=C.UTF-8"));
        arguments.addAll(List.of("-A", "scram-sha-256", "--pwfile=" + folder.password()));
        SETTINGS.forEach(setting -> arguments.addAll(List.of("--set", setting)));
        return arguments;
    }

    private void createDatabase(String password) throws IOException {
        var role = EmbeddedDatabase.NAME;
        var statements = Files.createTempFile(folder.path(), ".setup", ".sql");
        try {
            Files.writeString(
                    statements,
                    """
                    CREATE ROLE %1$s LOGIN PASSWORD '%2$s';
                    CREATE DATABASE %1$s OWNER %1$s;
                    """
                            .formatted(role, password),
                    StandardCharsets.US_ASCII);
            require(programs.run(statements, "postgres", singleUser()));
        } finally {
            Files.delete(statements);
        }
    }

    private List<String> singleUser() {
        return List.of("--single", "-D", folder.clusterInTheMaking().toString(), "postgres");
    }

    private void require(boolean done) {
        if (!done) {
            throw new DatabaseUnavailable(
                    "PostgreSQL cannot be set up in "
                            + folder.cluster()
                            + "; "
                            + folder.log()
                            + " says why.");
        }
    }
}
