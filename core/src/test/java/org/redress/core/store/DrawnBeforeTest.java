package org.redress.core.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.redress.core.testkit.TestDatabase;

class DrawnBeforeTest {

    private final TestDatabase database = TestDatabase.fresh();
    private final Jdbi jdbi = database.jdbi();
    private final DrawnBefore<String, Integer> answers = new DrawnBefore<>(jdbi, 2);
    private final AtomicInteger counted = new AtomicInteger();

    @BeforeEach
    void table() {
        jdbi.useHandle(handle -> handle.execute("create table thing (name text)"));
    }

    @AfterEach
    void drop() {
        jdbi.useHandle(handle -> handle.execute("drop table thing"));
    }

    private int ask(String question) {
        return answers.answer(question, this::count);
    }

    private int count(Handle handle) {
        counted.incrementAndGet();
        return handle.createQuery("select count(*) from thing").mapTo(Integer.class).one();
    }

    private void write() {
        jdbi.useHandle(handle -> handle.execute("insert into thing values ('new')"));
    }

    @Test
    void the_same_is_not_counted_twice_while_nothing_is_written() {
        assertThat(ask("a")).isZero();
        assertThat(ask("a")).isZero();

        assertThat(counted).hasValue(1);
    }

    @Test
    void what_was_written_is_counted() {
        ask("a");
        write();

        assertThat(ask("a")).isEqualTo(1);
    }

    @Test
    void what_was_begun_before_and_ended_since_is_counted() {
        try (Handle other = jdbi.open()) {
            other.begin();
            other.execute("insert into thing values ('new')");
            assertThat(ask("a")).isZero();
            other.commit();
        }

        assertThat(ask("a")).isEqualTo(1);
    }

    @Test
    void the_oldest_answer_gives_way() {
        ask("a");
        ask("b");
        ask("c");
        ask("b");
        assertThat(counted).hasValue(3);

        ask("a");

        assertThat(counted).hasValue(4);
    }
}
