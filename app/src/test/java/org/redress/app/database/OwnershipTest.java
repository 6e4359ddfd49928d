package org.redress.app.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnershipTest {

    private static final Map<String, String> COUNCIL =
            Map.of("REDRESS_DB_URL", "jdbc:postgresql://db.council.example/redress");

    @TempDir Path folder;

    @Test
    void a_second_server_on_a_folder_is_refused_in_one_line_that_names_the_first() {
        try (var ownership = granted(Map.of())) {
            assertThat(Ownership.claim(folder, Map.of()))
                    .isInstanceOfSatisfying(
                            Ownership.Claim.Refused.class,
                            refused ->
                                    assertThat(refused.reason())
                                            .contains("process " + ProcessHandle.current().pid())
                                            .doesNotContain("\n"));
            assertThat(ownership).isNotNull();
        }
        granted(Map.of()).close();
    }

    @Test
    void a_refused_claim_does_not_loosen_the_first() {
        try (var server = UserProcess.serving(folder)) {
            assertThat(server.address()).isPresent();
            for (int claim = 0; claim < 2; claim++) {
                assertThat(Ownership.claim(folder, Map.of()))
                        .isInstanceOf(Ownership.Claim.Refused.class);
            }
            server.terminate();
        }
    }

    @Test
    void a_killed_server_gives_its_folder_up() {
        try (var server = UserProcess.serving(folder)) {
            assertThat(server.address()).isPresent();
            server.kill();
        }
        try (var successor = UserProcess.serving(folder)) {
            assertThat(successor.address()).isPresent();
            successor.terminate();
        }
    }

    @Test
    void several_servers_may_work_on_the_councils_own_database() {
        try (var first = granted(COUNCIL);
                var second = granted(COUNCIL)) {
            assertThat(first).isNotSameAs(second);
        }
    }

    private Ownership granted(Map<String, String> environment) {
        return ((Ownership.Claim.Granted) Ownership.claim(folder, environment)).ownership();
    }
}
