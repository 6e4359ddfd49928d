package org.redress.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BoundariesTest {

    private static final JavaClasses PRODUCT =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages(House.REDRESS.root());
    private static final JavaClasses PLANTED =
            new ClassFileImporter().importPackages(House.PLANTED.root());

    static List<Rule> rules() {
        return rulesOf(House.REDRESS);
    }

    static List<Rule> plantedRules() {
        return rulesOf(House.PLANTED);
    }

    private static List<Rule> rulesOf(House house) {
        return Stream.of(new Boundaries(house).rules(), new Conduct(house).rules())
                .flatMap(List::stream)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_product_keeps_the_rule(Rule rule) {
        rule.check().check(PRODUCT);
    }

    @ParameterizedTest
    @MethodSource("plantedRules")
    void a_planted_violation_breaks_the_rule(Rule rule) {
        assertThat(rule.check().evaluate(PLANTED).getFailureReport().getDetails())
                .as("what is planted against: %s", rule)
                .isNotEmpty()
                .anyMatch(detail -> detail.contains(House.PLANTED.root()));
    }

    @Test
    void every_plugin_of_the_build_is_held_to_the_rules() {
        assertThat(Sources.modules().stream().filter(name -> name.endsWith("-plugin")))
                .containsExactlyInAnyOrderElementsOf(
                        House.PLUGINS.stream().map(name -> name + "-plugin").toList());
    }
}
