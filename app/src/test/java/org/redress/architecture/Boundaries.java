package org.redress.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.ArrayList;
import java.util.List;

/// Who may use what: the boundaries between modules and packages that the module system cannot
/// hold.
final class Boundaries {

    private static final String[] PLAIN_JAVA = {
        "java.lang..",
        "java.math",
        "java.nio.charset",
        "java.security",
        "java.text",
        "java.time..",
        "java.util",
        "java.util.function",
        "java.util.regex",
        "java.util.stream",
        "org.jspecify.."
    };

    private final House house;

    Boundaries(House house) {
        this.house = house;
    }

    List<Rule> rules() {
        List<Rule> rules = new ArrayList<>();
        rules.add(coreSeesNeitherPluginNorApp());
        rules.add(appSeesNoPlugin());
        House.PLUGINS.forEach(plugin -> rules.add(pluginSeesOnlyCore(plugin)));
        House.LAYERS.keySet().forEach(name -> rules.add(layer(name)));
        House.PURE.forEach(name -> rules.add(pure(name)));
        rules.add(everyPackageOfCoreHasItsLayer());
        Library.ALL.forEach(library -> rules.add(library(library)));
        rules.add(noCycle("core"));
        rules.add(noCycle("app"));
        return rules;
    }

    private Rule coreSeesNeitherPluginNorApp() {
        return new Rule(
                "core sees neither a plugin nor app",
                noClasses()
                        .that()
                        .resideInAPackage(house.core())
                        .should()
                        .dependOnClassesThat(
                                resideInAnyPackage(house.plugins())
                                        .or(resideInAPackage(house.app()))));
    }

    private Rule appSeesNoPlugin() {
        return new Rule(
                "app never names a plugin's class",
                noClasses()
                        .that()
                        .resideInAPackage(house.app())
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(house.plugins()));
    }

    private Rule pluginSeesOnlyCore(String plugin) {
        return new Rule(
                "plugin " + plugin + " sees plain Java and what core offers to plugins",
                classes()
                        .that()
                        .resideInAPackage(house.plugin(plugin))
                        .should()
                        .onlyDependOnClassesThat(
                                resideInAPackage(house.plugin(plugin))
                                        .or(resideInAnyPackage(PLAIN_JAVA))
                                        .or(resideInAnyPackage(house.core(House.OFFERED)))));
    }

    private Rule layer(String name) {
        String[] allowed = house.core(House.LAYERS.get(name));
        return new Rule(
                "inside core, " + name + " uses " + House.LAYERS.get(name),
                noClasses()
                        .that()
                        .resideInAPackage(house.core(name))
                        .should()
                        .dependOnClassesThat(
                                resideInAPackage(house.core())
                                        .and(not(resideInAPackage(house.core(name))))
                                        .and(not(resideInAnyPackage(allowed)))));
    }

    private Rule pure(String name) {
        return new Rule(
                name + " is plain Java: no files, logging, JDBC, JSON or web server",
                classes()
                        .that()
                        .resideInAPackage(house.core(name))
                        .should()
                        .onlyDependOnClassesThat(
                                resideInAPackage(house.core()).or(resideInAnyPackage(PLAIN_JAVA))));
    }

    private Rule everyPackageOfCoreHasItsLayer() {
        return new Rule(
                "every package of core has its place among the layers",
                classes()
                        .that()
                        .resideInAPackage(house.core())
                        .should()
                        .resideInAnyPackage(house.core(List.copyOf(House.LAYERS.keySet()))));
    }

    private Rule library(Library library) {
        DescribedPredicate<JavaClass> outside =
                describe(
                        "outside " + library.rooms(),
                        type ->
                                !resideInAnyPackage(library.roomsIn(house)).test(type)
                                        && !library.mayName(house, type.getName()));
        return new Rule(
                library.name() + " stays in " + library.rooms(),
                noClasses()
                        .that()
                        .resideInAnyPackage(house.everything())
                        .and(outside)
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(library.packages().toArray(String[]::new)));
    }

    private Rule noCycle(String module) {
        return new Rule(
                "no two packages of " + module + " need each other",
                slices().matching(house.root() + "." + module + ".(**)").should().beFreeOfCycles());
    }
}
