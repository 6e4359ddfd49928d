package org.redress.app.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginLayerTest {

    @TempDir Path folder;

    @Test
    void without_jars_the_layer_is_the_products_own() throws IOException {
        Files.writeString(folder.resolve("readme.txt"), "no jar");

        assertThat(PluginLayer.ifThere(folder)).isSameAs(ModuleLayer.boot());
        assertThat(PluginLayer.ifThere(folder.resolve("gone"))).isSameAs(ModuleLayer.boot());
    }

    @Test
    void a_folder_asked_for_must_be_there() {
        assertThatExceptionOfType(SetupRefused.class)
                .isThrownBy(() -> PluginLayer.required(folder.resolve("gone")))
                .withMessage(folder.resolve("gone") + " is no folder of plugins");
    }

    @Test
    void jars_that_are_no_plugins_are_all_reported() throws IOException {
        jar("plain.jar", "readme.txt");
        Files.writeString(folder.resolve("text.jar"), "no jar at all");

        assertThatExceptionOfType(SetupRefused.class)
                .isThrownBy(() -> PluginLayer.ifThere(folder))
                .satisfies(refused -> {
                    assertThat(refused.problems())
                            .anySatisfy(one -> assertThat(one).endsWith("plain.jar is no module"));
                    assertThat(refused.problems())
                            .anySatisfy(one -> assertThat(one).contains("text.jar"));
                    assertThat(refused.problems()).hasSize(2);
                });
    }

    private void jar(String name, String entry) throws IOException {
        try (OutputStream file = Files.newOutputStream(folder.resolve(name));
                JarOutputStream jar = new JarOutputStream(file)) {
            jar.putNextEntry(new JarEntry(entry));
            jar.closeEntry();
        }
    }
}
