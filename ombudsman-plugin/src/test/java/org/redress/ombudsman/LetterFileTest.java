package org.redress.ombudsman;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redress.core.spi.CaseFile;
import org.redress.core.spi.Context;

class LetterFileTest {

    @ParameterizedTest(name = "{0} is refused: {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "2024-26|received||4; year: is no financial year: write it such as 2024-25",
                "1800-01|received||4; year: is not between 1970-71 and 2189-90",
                "2026-27|received||4; year: 2026-27 has not begun",
                "2024-25|lost||4; figure: 'lost' is not a figure of the annual letter; known: received (Complaints and enquiries received)",
                "2024-25|received|upheld|4; category: 'upheld' is no category of 'received', which takes the category, or none",
                "2024-25|remedied-before|housing|4; category: 'housing' is no category of 'remedied-before', which takes none",
                "2024-25|received||; number: is needed",
                "2024-25|received||-1; number: '-1' is no whole number",
            })
    void a_line_that_cannot_be_is_refused(String line, String refusal) {
        assertThat(refusals(line)).anyMatch(each -> each.startsWith(refusal));
    }

    private static List<String> refusals(String... lines) {
        LetterFile file = new LetterFile();
        CaseFile.Reading reading =
                file.read(
                        Arrays.stream(lines).map(line -> Office.line(file, line)).toList(),
                        new Context() {
                            @Override
                            public LocalDate today() {
                                return Office.TODAY;
                            }

                            @Override
                            public boolean hasComplaint(String reference) {
                                return false;
                            }
                        });
        return reading instanceof CaseFile.Reading.Refused(var refused)
                ? refused.stream().map(each -> each.field() + ": " + each.reason()).toList()
                : List.of();
    }

    @Test
    void a_figure_stands_once_in_a_file() {
        assertThat(refusals("2024-25|received||4", "2024-25|received||5"))
                .containsExactly("figure: this figure stands in line 2 already");
        assertThat(refusals("2024-25|received||4", "2024-25|received|housing|5")).isEmpty();
    }
}
