package org.redress.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class LifetimeTest {

    private final List<String> closed = new ArrayList<>();
    private final Lifetime lifetime = Lifetime.untilStopped();

    @Test
    void the_last_opened_is_closed_first_and_each_once() {
        hold("database");
        hold("pool");
        hold("server");
        lifetime.close();
        lifetime.close();
        assertThat(closed).containsExactly("server", "pool", "database");
    }

    @Test
    void one_that_fails_to_close_does_not_keep_the_others_open() {
        hold("database");
        lifetime.<AutoCloseable>hold(() ->
                () -> {
                    throw new IllegalStateException("stuck");
                });
        lifetime.close();
        assertThat(closed).containsExactly("database");
    }

    @Test
    void nothing_is_opened_after_the_end() {
        lifetime.close();
        assertThatThrownBy(() -> hold("late")).isInstanceOf(CancellationException.class);
        assertThat(closed).isEmpty();
    }

    private void hold(String name) {
        lifetime.<AutoCloseable>hold(() -> () -> closed.add(name));
    }
}
