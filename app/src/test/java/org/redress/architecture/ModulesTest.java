package org.redress.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.module.ModuleDescriptor.Opens;
import java.lang.module.ModuleDescriptor.Requires;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The built modules, as their descriptors have them.
class ModulesTest {

    private static final String AREA = "org.redress.core.spi.ServiceArea";

    static List<String> plugins() {
        return House.PLUGINS;
    }

    static Stream<String> modules() {
        return Sources.modules().stream();
    }

    @Test
    void core_keeps_its_store_and_its_web_to_itself() throws IOException {
        assertThat(openExports(descriptor("core")))
                .contains(
                        "org.redress.core.calendar",
                        "org.redress.core.casework",
                        "org.redress.core.complaint",
                        "org.redress.core.procedure",
                        "org.redress.core.report",
                        "org.redress.core.spi")
                .doesNotContain("org.redress.core.store", "org.redress.core.http");
    }

    @Test
    void core_requires_nothing_of_the_product_and_asks_for_areas_only() throws IOException {
        ModuleDescriptor core = descriptor("core");
        assertThat(ofTheProduct(core)).isEmpty();
        assertThat(core.uses()).containsExactly(AREA);
        assertThat(core.provides()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("plugins")
    void a_plugin_requires_core_alone_and_exports_nothing(String plugin) throws IOException {
        ModuleDescriptor module = descriptor(plugin + "-plugin");
        assertThat(module.name()).isEqualTo("org.redress." + plugin);
        assertThat(module.exports()).isEmpty();
        assertThat(module.uses()).isEmpty();
        assertThat(module.requires().stream().map(Requires::name))
                .containsExactlyInAnyOrder("java.base", "org.redress.core", "org.jspecify");
    }

    @ParameterizedTest
    @MethodSource("plugins")
    void a_plugin_provides_one_area_on_the_module_path_and_on_the_class_path(String plugin)
            throws IOException {
        List<ModuleDescriptor.Provides> provides =
                List.copyOf(descriptor(plugin + "-plugin").provides());
        assertThat(provides).hasSize(1);
        assertThat(provides.getFirst().service()).isEqualTo(AREA);
        assertThat(provides.getFirst().providers()).hasSize(1);
        Path services =
                Sources.ROOT.resolve(plugin + "-plugin/target/classes/META-INF/services/" + AREA);
        assertThat(Files.readAllLines(services)).isEqualTo(provides.getFirst().providers());
    }

    @Test
    void app_requires_core_and_no_plugin() throws IOException {
        assertThat(ofTheProduct(descriptor("app"))).containsExactly("org.redress.core");
    }

    @Test
    void app_offers_no_package_to_everybody() throws IOException {
        assertThat(openExports(descriptor("app"))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("modules")
    void a_package_is_opened_to_named_libraries_only(String module) throws IOException {
        assertThat(descriptor(module).opens()).allMatch(Opens::isQualified);
        assertThat(descriptor(module).isOpen()).isFalse();
    }

    private static Set<String> openExports(ModuleDescriptor module) {
        return module.exports().stream()
                .filter(exports -> !exports.isQualified())
                .map(Exports::source)
                .collect(Collectors.toSet());
    }

    private static Stream<String> ofTheProduct(ModuleDescriptor module) {
        return module.requires().stream()
                .map(Requires::name)
                .filter(name -> name.startsWith("org.redress"));
    }

    private static ModuleDescriptor descriptor(String module) throws IOException {
        try (InputStream file =
                Files.newInputStream(
                        Sources.ROOT.resolve(module + "/target/classes/module-info.class"))) {
            return ModuleDescriptor.read(file);
        }
    }
}
