package org.redress.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.time.Clock;
import java.time.InstantSource;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;

/// What no class may do, wherever it lives.
final class Conduct {

    private static final Set<String> SYSTEM_CLOCKS =
            Set.of(
                    "system",
                    "systemUTC",
                    "systemDefaultZone",
                    "tick",
                    "tickMillis",
                    "tickSeconds",
                    "tickMinutes");

    private final House house;

    Conduct(House house) {
        this.house = house;
    }

    List<Rule> rules() {
        return List.of(
                coreAndPluginsNeverAskTheClock(),
                oneClassOfAppAsksTheClock(),
                nothingSleeps(),
                onlyTheCommandLineWritesToTheTerminal(),
                onlyServiceAreasLooksForServices(),
                aPluginIsOneFlatPackage(),
                aPluginIsNotForExtending());
    }

    private Rule coreAndPluginsNeverAskTheClock() {
        return new Rule(
                "nothing in core or a plugin asks the clock",
                noClasses()
                        .that()
                        .resideInAnyPackage(house.coreAndPlugins())
                        .should()
                        .accessTargetWhere(ASKS_THE_CLOCK));
    }

    private Rule oneClassOfAppAsksTheClock() {
        return new Rule(
                "one class of app asks the clock, and hands it on",
                classes()
                        .that()
                        .resideInAPackage(house.app())
                        .should(new AtMostOneClass(ASKS_THE_CLOCK)));
    }

    private Rule nothingSleeps() {
        return new Rule(
                "nothing sleeps, but for the wait for another process's server",
                noClasses()
                        .that()
                        .resideInAnyPackage(house.everything())
                        .and()
                        .doNotHaveFullyQualifiedName(house.root() + ".app.database.Wait")
                        .should()
                        .accessTargetWhere(
                                describe(
                                        "is Thread.sleep",
                                        access ->
                                                of(access, Thread.class)
                                                        && named(access, "sleep"))));
    }

    private Rule onlyTheCommandLineWritesToTheTerminal() {
        return new Rule(
                "only the command line writes to the terminal",
                noClasses()
                        .that()
                        .resideInAnyPackage(house.everything())
                        .and(describe("are not of the command line", this::isNoCommand))
                        .should()
                        .accessTargetWhere(
                                describe(
                                        "is System.out or System.err",
                                        access ->
                                                of(access, System.class)
                                                        && (named(access, "out")
                                                                || named(access, "err")))));
    }

    private boolean isNoCommand(JavaClass type) {
        return !type.getPackageName().equals(house.root() + ".app.command")
                && !type.getName().equals(house.root() + ".app.Main");
    }

    private Rule onlyServiceAreasLooksForServices() {
        return new Rule(
                "only ServiceAreas looks for services",
                noClasses()
                        .that()
                        .resideInAnyPackage(house.everything())
                        .and()
                        .doNotHaveFullyQualifiedName(house.root() + ".core.spi.ServiceAreas")
                        .should()
                        .dependOnClassesThat()
                        .belongToAnyOf(ServiceLoader.class));
    }

    private Rule aPluginIsOneFlatPackage() {
        return new Rule(
                "a plugin is one flat package",
                classes()
                        .that()
                        .resideInAnyPackage(house.plugins())
                        .should()
                        .resideInAnyPackage(
                                House.PLUGINS.stream()
                                        .map(plugin -> house.root() + "." + plugin)
                                        .toArray(String[]::new)));
    }

    private Rule aPluginIsNotForExtending() {
        return new Rule(
                "a plugin's classes are final, records, enums or interfaces",
                noClasses()
                        .that()
                        .resideInAnyPackage(house.plugins())
                        .should(be(describe("open to extension", Conduct::isOpenToExtension))));
    }

    private static boolean isOpenToExtension(JavaClass type) {
        return !type.isInterface()
                && !type.isEnum()
                && !type.isAnonymousClass()
                && !type.getModifiers().contains(JavaModifier.FINAL);
    }

    private static final DescribedPredicate<JavaAccess<?>> ASKS_THE_CLOCK =
            describe("asks the clock", Conduct::asksTheClock);

    private static boolean asksTheClock(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        return asksToday(access, owner)
                || asksASystemClock(access)
                || of(access, System.class) && named(access, "currentTimeMillis")
                || owner.equals("java.util.Date") && named(access, "<init>");
    }

    /// `now()` and `now(ZoneId)` ask the machine; `now(Clock)` asks the clock that was handed in.
    private static boolean asksToday(JavaAccess<?> access, String owner) {
        return owner.startsWith("java.time.")
                && named(access, "now")
                && !access.getTarget().getFullName().contains(Clock.class.getName());
    }

    private static boolean asksASystemClock(JavaAccess<?> access) {
        return (of(access, Clock.class) || of(access, InstantSource.class))
                && SYSTEM_CLOCKS.contains(access.getTarget().getName())
                && !access.getTarget().getFullName().contains("(" + Clock.class.getName());
    }

    private static boolean of(JavaAccess<?> access, Class<?> owner) {
        return access.getTargetOwner().isEquivalentTo(owner);
    }

    private static boolean named(JavaAccess<?> access, String name) {
        return access.getTarget().getName().equals(name);
    }
}
