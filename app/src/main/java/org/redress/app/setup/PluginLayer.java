package org.redress.app.setup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.Configuration;
import java.lang.module.FindException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.lang.module.ResolutionException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.redress.core.spi.ServiceArea;

/// The modules of a plugins folder, in a layer over the product's own.
final class PluginLayer {

    private final List<String> problems = new ArrayList<>();
    private final List<ModuleDescriptor> modules = new ArrayList<>();

    private PluginLayer() {}

    /// The layer of a folder that an operator named.
    ///
    /// @throws SetupRefused if it is no folder, or as [#ifThere]
    static ModuleLayer required(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw refused(List.of(folder + " is no folder of plugins"));
        }
        return ifThere(folder);
    }

    /// The layer of a folder; the product's own where there is no folder, or no jar in it.
    ///
    /// @throws SetupRefused if a jar is no module, provides no area, or cannot be used
    static ModuleLayer ifThere(Path folder) {
        List<Path> jars = Files.isDirectory(folder) ? jars(folder) : List.of();
        return jars.isEmpty() ? ModuleLayer.boot() : new PluginLayer().over(jars);
    }

    private ModuleLayer over(List<Path> jars) {
        jars.forEach(this::read);
        modules.stream()
                .filter(module -> !providesArea(module) && !isLibrary(module))
                .map(module -> "plugin module " + module.name() + " provides no service area")
                .forEach(problems::add);
        if (!problems.isEmpty()) {
            throw refused(problems);
        }
        return define(ModuleFinder.of(jars.toArray(Path[]::new)));
    }

    private void read(Path jar) {
        try {
            module(jar)
                    .filter(module -> !module.isAutomatic())
                    .ifPresentOrElse(
                            modules::add, () -> problems.add("plugin " + jar + " is no module"));
        } catch (FindException e) {
            problems.add("plugin " + jar + " cannot be read: " + e.getMessage());
        }
    }

    private static Optional<ModuleDescriptor> module(Path jar) {
        return ModuleFinder.of(jar).findAll().stream().map(ModuleReference::descriptor).findFirst();
    }

    private static boolean providesArea(ModuleDescriptor module) {
        return module.provides().stream()
                .anyMatch(provides -> provides.service().equals(ServiceArea.class.getName()));
    }

    /// Whether another jar of the folder needs the module.
    private boolean isLibrary(ModuleDescriptor module) {
        return modules.stream()
                .flatMap(other -> other.requires().stream())
                .anyMatch(requires -> requires.name().equals(module.name()));
    }

    private ModuleLayer define(ModuleFinder finder) {
        ModuleLayer boot = ModuleLayer.boot();
        Set<String> names =
                modules.stream().map(ModuleDescriptor::name).collect(Collectors.toSet());
        try {
            Configuration configuration =
                    boot.configuration().resolve(finder, ModuleFinder.of(), names);
            return boot.defineModulesWithOneLoader(
                    configuration, PluginLayer.class.getClassLoader());
        } catch (ResolutionException | FindException | LayerInstantiationException e) {
            throw refused(List.of("the plugins cannot be loaded: " + e.getMessage()));
        }
    }

    private static List<Path> jars(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SetupRefused refused(List<String> problems) {
        return new SetupRefused(problems);
    }
}
