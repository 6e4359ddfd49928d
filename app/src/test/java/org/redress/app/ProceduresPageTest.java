package org.redress.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.redress.core.calendar.WorkingCalendar;
import org.redress.core.spi.AuthoritySettings;
import org.redress.core.spi.ServiceAreas;

class ProceduresPageTest {

    private static final Path PAGE = Path.of("../docs/procedures.md");

    @Test
    void the_page_says_what_the_areas_declare() throws IOException {
        ServiceAreas areas =
                ServiceAreas.discover(
                        ModuleLayer.boot(),
                        AuthoritySettings.SHIPPED,
                        WorkingCalendar.of(List.of()));
        String declared = ProceduresPage.of(areas.all());
        if (Boolean.getBoolean("write.docs")) {
            Files.writeString(PAGE, declared);
        }

        assertThat(PAGE)
                .as("made anew with mvn -pl app -am test -Dwrite.docs=true")
                .hasContent(declared);
    }
}
