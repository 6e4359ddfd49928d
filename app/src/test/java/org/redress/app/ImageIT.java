package org.redress.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImageIT {

    private static final String READ_BY_THE_TEST =
            "org.redress.app=com.fasterxml.jackson.databind,com.fasterxml.jackson.datatype.jdk8,"
                    + "com.fasterxml.jackson.datatype.jsr310,com.zaxxer.hikari,de.siegmar.fastcsv,"
                    + "flyway.core,gg.jte.runtime,io.helidon.common.media.type,"
                    + "io.helidon.config,io.helidon.webserver,"
                    + "io.helidon.webserver.observe,org.jdbi.v3.core";

    @TempDir Path folder;

    @Test
    void the_version_is_told() throws Exception {
        var ended = Image.redress("--version");
        assertThat(ended.output()).startsWith("Redress 0.");
        assertThat(ended.errors()).isEmpty();
        assertThat(ended.status()).isZero();
    }

    @Test
    void help_is_plain_text_that_tells_the_exit_statuses() throws Exception {
        var ended = Image.redress("--help");
        assertThat(ended.output())
                .startsWith("Usage: redress")
                .contains("1   refused", "2   wrong usage")
                .doesNotContain("\u001b");
        assertThat(ended.status()).isZero();
    }

    @Test
    void an_unknown_command_is_wrong_usage() throws Exception {
        var ended = Image.redress("no-such-command");
        assertThat(ended.errors()).contains("no-such-command", "Usage: redress");
        assertThat(ended.output()).isEmpty();
        assertThat(ended.status()).isEqualTo(2);
    }

    @Test
    void every_library_works_on_the_module_path_and_keeps_quiet() throws Exception {
        var flags =
                List.of(
                        "--patch-module",
                        "org.redress.app=" + System.getProperty("redress.test-classes"),
                        "--add-reads",
                        READ_BY_THE_TEST);
        var ended = Image.java(flags, LibrariesAtWork.class.getName(), folder.toString());
        assertThat(ended.errors().lines().filter(line -> !line.contains("Setting up PostgreSQL")))
                .isEmpty();
        assertThat(ended.output().lines())
                .containsExactly(
                        "json 2025-04-01 1",
                        "csv b,c",
                        "workbook PK",
                        "pages a page",
                        "configuration Anytown",
                        "server / 200",
                        "server /observe/health 204",
                        "server /observe/metrics 200",
                        "migrations 1",
                        "storage 42");
        assertThat(ended.status()).isZero();
    }
}
