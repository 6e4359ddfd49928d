package org.redress.app.setup;

import io.helidon.config.Config;
import io.helidon.config.ConfigException;
import io.helidon.config.ConfigSources;
import io.helidon.config.yaml.YamlConfigParser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Where the configuration stands: a YAML file and, before it, the environment.
///
/// @param path the file
/// @param named whether `REDRESS_CONFIG` names it, so that it must be there
/// @param environment the environment's variables
record SettingsFile(Path path, boolean named, Map<String, String> environment) {

    static SettingsFile find(Path data, Map<String, String> environment) {
        return Optional.ofNullable(environment.get("REDRESS_CONFIG"))
                .filter(name -> !name.isBlank())
                .map(name -> new SettingsFile(Path.of(name), true, environment))
                .orElseGet(
                        () -> new SettingsFile(data.resolve("redress.yaml"), false, environment));
    }

    /// The configuration; empty, and at no cost, where nothing is configured.
    Config load() {
        Map<String, String> variables = EnvironmentKeys.configured(environment);
        boolean there = Files.isRegularFile(path);
        if (!there && named) {
            throw refused("REDRESS_CONFIG: there is no file " + path);
        }
        return there || !variables.isEmpty() ? load(variables, there) : Config.empty();
    }

    /// A file named in the configuration, which is relative to the configuration's own folder.
    Path beside(String name) {
        return path.toAbsolutePath().resolveSibling(name);
    }

    /// No part of Helidon's configuration is looked up that is not named here: the commands that
    /// only answer a question start in a fraction of the time.
    private Config load(Map<String, String> variables, boolean there) {
        Config.Builder builder =
                Config.builder()
                        .disableEnvironmentVariablesSource()
                        .disableSystemPropertiesSource()
                        .disableFilterServices()
                        .disableMapperServices()
                        .disableParserServices()
                        .disableValueResolving()
                        .addParser(YamlConfigParser.create())
                        .addSource(ConfigSources.create(variables));
        if (there) {
            builder.addSource(ConfigSources.file(path));
        }
        try {
            return builder.build();
        } catch (ConfigException e) {
            throw refused(path + ": " + cause(e));
        }
    }

    private static String cause(Throwable failure) {
        Throwable deepest = failure;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        return String.valueOf(deepest.getMessage());
    }

    private static SetupRefused refused(String problem) {
        return new SetupRefused(List.of(problem));
    }
}
