package org.redress.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.redress.core.complaint.Command;

class DeedsTest {

    @Test
    void every_command_has_words_of_its_own() {
        assertThat(Arrays.stream(Command.class.getPermittedSubclasses()).map(Deeds::of))
                .extracting(Deeds.Deed::done)
                .noneMatch(done -> done.endsWith(": recorded."));
    }
}
