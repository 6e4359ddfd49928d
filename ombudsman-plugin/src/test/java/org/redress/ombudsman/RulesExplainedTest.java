package org.redress.ombudsman;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.redress.core.spi.Action;
import org.redress.core.spi.LedgerDesk;

class RulesExplainedTest {

    private static String page() throws IOException {
        return Files.readString(Path.of("..", "docs", "ombudsman.md"));
    }

    @Test
    void every_rule_is_explained_to_officers() throws IOException {
        String page = page();

        assertThat(CaseRule.values())
                .allSatisfy(rule -> assertThat(page).contains("| `" + rule.id() + "` | "));
    }

    @Test
    void every_action_is_explained_to_officers() throws IOException {
        String page = page();

        assertThat(new OmbudsmanCases().desks().stream().flatMap(RulesExplainedTest::actions))
                .hasSizeGreaterThan(15)
                .allSatisfy(action -> assertThat(page).contains("`" + action + "`"));
    }

    private static Stream<String> actions(LedgerDesk<?, ?> desk) {
        return Stream.concat(
                Stream.of(desk.opening().id()), desk.actions().stream().map(Action::id));
    }

    @Test
    void every_figure_of_the_letter_is_explained() throws IOException {
        String page = page();

        assertThat(LetterFigure.values())
                .allSatisfy(figure -> assertThat(page).contains("| `" + figure.code() + "` | "));
    }
}
