package org.redress.app.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CouncilDatabaseTest {

    private static final String URL = "jdbc:postgresql://db.council.example/redress";

    @TempDir Path folder;

    @Test
    void the_environment_names_the_councils_own_server() {
        var environment =
                Map.of(
                        "REDRESS_DB_URL", URL,
                        "REDRESS_DB_USER", "complaints",
                        "REDRESS_DB_PASSWORD", "secret");
        try (var database = Database.open(folder, environment)) {
            assertThat(database.jdbcUrl()).isEqualTo(URL);
            assertThat(database.user()).isEqualTo("complaints");
            assertThat(database.password()).isEqualTo("secret");
            assertThat(database.toString()).doesNotContain("secret");
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void an_address_of_another_form_is_refused_with_the_form_wanted() {
        var environment = Map.of("REDRESS_DB_URL", "postgres://db.council.example/redress");
        assertThatThrownBy(() -> Database.open(folder, environment))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageContaining("jdbc:postgresql://host:5432/redress");
    }
}
