package org.redress.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginsIT {

    private static final String MODULE =
            """
            module town.allotments {
                requires org.redress.core;
                provides org.redress.core.spi.ServiceArea with town.allotments.Allotments;
            }
            """;

    private static final String AREA =
            """
            package town.allotments;

            import java.util.List;
            import org.redress.core.calendar.Source;
            import org.redress.core.calendar.Timescale.WorkingDays;
            import org.redress.core.procedure.*;
            import org.redress.core.spi.*;

            public final class Allotments implements ServiceArea {
                private static final ProcedureRef REF = ProcedureRef.of("allotments", "plots");
                private static final Source BYELAW = new Source("Byelaws", "s.3");

                public AreaId id() { return REF.area(); }
                public String label() { return "Allotments"; }
                public String referencePrefix() { return "ALL"; }
                public List<Kind> kinds() { return List.of(Kind.formal("plot", "Plot", REF)); }
                public List<Procedure> procedures() {
                    return List.of(new Procedure(REF, "Plots", List.of(
                            StageBuilder.stage("1", "Stage 1: the warden")
                                    .respond(new WorkingDays(4), BYELAW, new WorkingDays(9), BYELAW)
                                    .build())));
                }
                public List<Team> teams() { return List.of(); }
                public List<ConcernCategory> categories() { return List.of(); }
            }
            """;

    @TempDir Path folder;

    @Test
    void a_jar_in_the_plugins_folder_adds_its_area() throws Exception {
        plugin(MODULE);
        var plugins = jars().toString();

        var areas = Image.redress("areas", "--data", folder.toString(), "--plugins", plugins);
        assertThat(areas.errors()).isEmpty();
        assertThat(areas.output()).contains("allotments: Allotments, references ALL", "childrens:");

        var data = Files.createDirectory(folder.resolve("data"));
        Files.move(jars(), data.resolve("plugins"));
        var deadlines =
                Image.redress(
                        "deadlines",
                        "allotments",
                        "plots",
                        "--requested",
                        "2025-03-03",
                        "--data",
                        data.toString());
        assertThat(deadlines.output()).contains("Friday 7 March 2025", "Byelaws s.3");
    }

    @Test
    void a_module_without_an_area_is_refused() throws Exception {
        plugin("module town.allotments { requires org.redress.core; }");

        var areas =
                Image.redress("areas", "--data", folder.toString(), "--plugins", jars().toString());
        assertThat(areas.errors().strip())
                .isEqualTo("plugin module town.allotments provides no service area");
        assertThat(areas.status()).isEqualTo(1);
    }

    private Path jars() {
        return folder.resolve("jars");
    }

    private void plugin(String module) throws IOException {
        Path sources = Files.createDirectories(folder.resolve("src"));
        Path classes = folder.resolve("classes");
        Files.writeString(sources.resolve("module-info.java"), module);
        Files.writeString(sources.resolve("Allotments.java"), AREA);
        run(
                "javac",
                "-p",
                System.getProperty("redress.image") + "/lib",
                "-d",
                classes.toString(),
                sources.resolve("module-info.java").toString(),
                sources.resolve("Allotments.java").toString());
        Files.createDirectories(jars());
        run(
                "jar",
                "-cf",
                jars().resolve("allotments.jar").toString(),
                "-C",
                classes.toString(),
                ".");
    }

    private static void run(String tool, String... arguments) {
        int status =
                ToolProvider.findFirst(tool).orElseThrow().run(System.out, System.err, arguments);
        assertThat(status).as(tool).isZero();
    }
}
