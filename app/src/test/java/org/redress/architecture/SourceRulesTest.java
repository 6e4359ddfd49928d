package org.redress.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.redress.architecture.JavaText.Sized;

/// What the text of the sources must keep to, each rule with the violation that it was seen to
/// catch.
class SourceRulesTest {

    private static final int TYPE_BUDGET = 150;

    /// Fifteen lines as a person would write them: the formatter gives each argument of a long call
    /// a line of its own.
    private static final int METHOD_BUDGET = 20;

    private static final int METHOD_CEILING = 30;

    /// Types above the budget, each with the sentence that says why.
    private static final Map<String, String> LARGE_TYPES =
            Map.of(
                    "Command", "the one list of every command, a record for each",
                    "Rule", "the one list of every rule, each with its sentence and its source",
                    "Deeds", "one entry for each command, in the words of its page",
                    "StageBuilder", "one short method for each sentence that a statute can say");

    private static final List<JavaText> PRODUCT = parsed(mainFiles());

    @Test
    void core_and_app_name_no_service_area() {
        Stream<Path> files =
                mainFiles()
                        .filter(file -> !file.toString().contains("-plugin/"))
                        .filter(file -> !file.toString().contains("/org/redress/app/demo/"));
        assertThat(
                        parsed(files).stream()
                                .flatMap(file ->
                                        AreaWords.in(file).stream()
                                                .map(word -> file.name() + ": " + word)))
                .isEmpty();
    }

    @Test
    void cores_tables_name_no_service_area() {
        assertThat(Sources.under("core/src/main/resources", ".sql"))
                .isNotEmpty()
                .allSatisfy(file ->
                        assertThat(Sources.read(file).lines().filter(AreaWords::namesAnArea))
                                .as(file.toString())
                                .isEmpty());
    }

    @Test
    void a_planted_area_is_seen_in_a_name_and_in_a_string() {
        JavaText planted =
                JavaText.of(
                        "Planted",
                        """
                        /// Of children one may speak.
                        class Planted {
                            int lgscoCases;
                            String service = "Adults' services";
                            String quiet = "childcare";
                        }
                        """);
        assertThat(AreaWords.in(planted)).containsExactly("lgscoCases", "\"Adults' services\"");
    }

    @Test
    void a_class_is_small_or_says_why_not() {
        List<Sized> large =
                largest(PRODUCT.stream().flatMap(file -> file.types().stream()), TYPE_BUDGET);
        assertThat(LARGE_TYPES.keySet())
                .as("classes of more than %d lines of code: %s", TYPE_BUDGET, large)
                .containsAll(large.stream().map(Sized::name).toList());
        assertThat(PRODUCT.stream().map(JavaText::name))
                .as("what is excused is still there")
                .containsAll(LARGE_TYPES.keySet());
    }

    @Test
    void nineteen_methods_in_twenty_are_small_and_none_is_long() {
        List<Sized> methods = PRODUCT.stream().flatMap(file -> file.methods().stream()).toList();
        List<Sized> large = largest(methods.stream(), METHOD_BUDGET);
        assertThat(large.size())
                .as("of %d methods: %s", methods.size(), large)
                .isLessThanOrEqualTo(methods.size() / 20);
        Stream<Sized> sequences = PRODUCT.stream().flatMap(file -> file.sequences().stream());
        assertThat(largest(sequences, METHOD_CEILING)).isEmpty();
    }

    @Test
    void planted_large_code_is_measured_without_its_comments() {
        String lines =
                String.join(
                        "\n",
                        IntStream.range(0, 21)
                                .mapToObj(n -> "x = " + n + "; // n\n// why\n")
                                .toList());
        JavaText planted =
                JavaText.of(
                        "Planted", "class Planted {\nint x;\nvoid large() {\n" + lines + "}\n}\n");
        assertThat(planted.methods()).containsExactly(new Sized("Planted#large", 21));
        assertThat(planted.types()).containsExactly(new Sized("Planted", 26));
    }

    @Test
    void every_public_type_says_what_it_is() {
        assertThat(PRODUCT.stream().flatMap(file -> file.undocumented().stream())).isEmpty();
        assertThat(JavaText.of("Bare", "@Deprecated public class Bare {}").undocumented())
                .containsExactly("Bare");
    }

    @Test
    void every_package_says_its_one_idea() {
        Stream<Path> folders =
                Sources.modules().stream()
                        .flatMap(module -> Sources.mainJava(module).stream())
                        .filter(file -> !file.endsWith("module-info.java"))
                        .map(Path::getParent)
                        .distinct();
        assertThat(folders)
                .isNotEmpty()
                .allSatisfy(folder -> assertThat(folder.resolve("package-info.java")).exists());
    }

    @Test
    void no_test_is_switched_off() {
        assertThat(testFiles().filter(file -> switchedOff(Sources.read(file)))).isEmpty();
        assertThat(switchedOff("@" + "Disabled(\"later\")")).isTrue();
    }

    @Test
    void nothing_is_left_for_later() {
        Stream<Path> all = Stream.concat(mainFiles(), testFiles());
        assertThat(all.filter(file -> leftForLater(Sources.read(file)))).isEmpty();
        assertThat(leftForLater("// TO" + "DO tidy")).isTrue();
    }

    private static boolean switchedOff(String text) {
        return text.contains("@" + "Disabled") || text.contains("@" + "Ignore");
    }

    private static boolean leftForLater(String text) {
        return Stream.of("TO" + "DO", "FIX" + "ME").anyMatch(text::contains);
    }

    private static Stream<Path> mainFiles() {
        return Sources.modules().stream().flatMap(module -> Sources.mainJava(module).stream());
    }

    private static Stream<Path> testFiles() {
        return Sources.modules().stream().flatMap(module -> Sources.testJava(module).stream());
    }

    private static List<JavaText> parsed(Stream<Path> files) {
        return JavaText.of(files.filter(file -> !file.toString().endsWith("-info.java")).toList());
    }

    private static List<Sized> largest(Stream<Sized> all, int budget) {
        return all.filter(sized -> sized.lines() > budget)
                .sorted(Comparator.comparingInt(Sized::lines).reversed())
                .toList();
    }
}
