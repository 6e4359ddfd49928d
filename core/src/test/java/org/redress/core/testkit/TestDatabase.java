package org.redress.core.testkit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.redress.core.store.DatabaseSettings;

/// A fresh database of a real PostgreSQL, which is started once for all tests.
public final class TestDatabase {

    private final String name;
    private final DatabaseSettings settings;

    private TestDatabase(String name, DatabaseSettings settings) {
        this.name = name;
        this.settings = settings;
    }

    private static final class Server {

        private static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder().setServerConfig("max_connections", "300").start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    public static TestDatabase fresh() {
        return from("template1");
    }

    /// Another database with the same in it. Nobody may be connected to this one.
    public TestDatabase copy() {
        return from(name);
    }

    private static TestDatabase from(String template) {
        String name = "t" + UUID.randomUUID().toString().replace("-", "");
        Jdbi.create(Server.POSTGRES.getPostgresDatabase())
                .useHandle(handle ->
                        handle.execute("create database " + name + " template " + template));
        String url = Server.POSTGRES.getJdbcUrl("postgres", name);
        return new TestDatabase(name, DatabaseSettings.of(url, "postgres", "postgres"));
    }

    public DatabaseSettings settings() {
        return settings;
    }

    /// Straight into the tables, behind the product's back.
    public Jdbi jdbi() {
        return Jdbi.create(settings.jdbcUrl(), settings.user(), settings.password());
    }
}
