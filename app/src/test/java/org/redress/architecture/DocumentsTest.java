package org.redress.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.redress.core.complaint.Rule;

/// What the documents promise of the code.
class DocumentsTest {

    private static final Pattern LINK = Pattern.compile("]\\(([^)#\\s]+)(#[^)]*)?\\)");
    private static final Pattern FUNCTION =
            Pattern.compile(
                    "create (?:or replace )?function (reporting\\.\\w+\\([^)]*\\)) returns table \\(\\n(.*?)\\n\\)",
                    Pattern.DOTALL);
    private static final Path EXAMPLE = Path.of("app/src/test/java/org/redress/example");

    static Stream<Path> pages() {
        return Stream.concat(
                Stream.of(Sources.ROOT.resolve("README.md")),
                Sources.under("docs", ".md").stream());
    }

    static Stream<Path> decisions() {
        return Sources.under("docs/decisions", ".md").stream()
                .filter(page -> !page.endsWith("README.md"));
    }

    static Stream<String> exampleFiles() {
        return Stream.of("LibraryServices.java", "Outcomes.java", "LibraryServicesTest.java");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_link_to_a_file_leads_somewhere(Path page) {
        List<String> links =
                LINK.matcher(Sources.read(page))
                        .results()
                        .map(link -> link.group(1))
                        .filter(link -> !link.startsWith("http"))
                        .toList();
        assertThat(links).allMatch(link -> Files.exists(page.resolveSibling(link)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_page_can_be_reached_from_the_index(Path page) {
        Path docs = Sources.ROOT.resolve("docs");
        String indexes =
                Sources.read(docs.resolve("README.md"))
                        + Sources.read(docs.resolve("decisions/README.md"))
                        + Sources.read(docs.resolve("plugin-authors/README.md"));
        assertThat(indexes).contains(page.getFileName().toString());
    }

    @ParameterizedTest
    @MethodSource("exampleFiles")
    void the_authors_page_quotes_the_example_to_the_letter(String file) {
        assertThat(Sources.read(Sources.ROOT.resolve("docs/plugin-authors/README.md")))
                .contains(
                        "```java\n"
                                + Sources.read(Sources.ROOT.resolve(EXAMPLE).resolve(file))
                                + "```\n");
    }

    @Test
    void every_reporting_function_is_documented_with_its_columns() {
        String page = Sources.read(Sources.ROOT.resolve("docs/plugin-authors/reporting.md"));
        List<MatchResult> functions =
                Sources.under("core/src/main/resources", ".sql").stream()
                        .flatMap(file -> FUNCTION.matcher(Sources.read(file)).results())
                        .toList();
        assertThat(functions)
                .isNotEmpty()
                .allSatisfy(function ->
                        assertThat(page)
                                .contains("## " + function.group(1) + "\n")
                                .contains(columns(function.group(2))));
    }

    private static String columns(String declared) {
        return declared.strip()
                .lines()
                .map(line -> line.strip().replaceAll("(\\w+)\\s+([\\w\\[\\]]+),?", "| `$1` | $2 |"))
                .collect(Collectors.joining("\n"));
    }

    @ParameterizedTest
    @EnumSource(Rule.class)
    void every_rule_is_explained_to_officers_in_its_own_words(Rule rule) {
        assertThat(Sources.read(Sources.ROOT.resolve("docs/officers.md")))
                .contains("| `" + rule.id() + "` | " + rule.description() + " |");
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void a_decision_gives_its_context_and_its_consequences(Path page) {
        assertThat(Sources.read(page))
                .contains("**Context.**", "**Decision.**", "**Consequences.**");
    }
}
