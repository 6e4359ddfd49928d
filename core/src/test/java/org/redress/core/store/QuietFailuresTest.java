package org.redress.core.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.redress.core.casework.CaseQuery;
import org.redress.core.casework.Casework;
import org.redress.core.testkit.TestDatabase;

/// A failure of the database goes to the log as it is: it must not carry what somebody wrote.
class QuietFailuresTest {

    private final TestDatabase database = TestDatabase.fresh();

    @Test
    void a_write_that_fails_tells_nothing_of_what_was_written() {
        try (Casework casework = Office.open(database)) {
            behind("alter table personal.text add constraint none check (content = '')");

            String told =
                    told(() ->
                            Office.give(
                                    casework,
                                    "QUIET-1",
                                    Office.receive("QUIET-1", "Ada Smith", "The gate is shut")));

            assertThat(told).contains("none").doesNotContain("Ada Smith", "The gate is shut");
        }
    }

    @Test
    void a_search_that_fails_tells_nothing_of_what_was_searched_for() {
        try (Casework casework = Office.open(database)) {
            behind("drop table personal.search_words cascade");

            String told = told(() -> casework.reader().list(query("Ada Smith")));

            assertThat(told).contains("search_words").doesNotContain("Ada Smith");
        }
    }

    private void behind(String statement) {
        database.jdbi().useHandle(handle -> handle.execute(statement));
    }

    /// All that a log would show of the failure.
    private static String told(Runnable work) {
        Throwable failure = catchThrowable(work::run);
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    private static CaseQuery query(String text) {
        return new CaseQuery(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(text),
                Optional.empty(),
                10);
    }
}
