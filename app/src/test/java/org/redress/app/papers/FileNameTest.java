package org.redress.app.papers;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "letter.pdf|letter.pdf",
                "../../x.pdf|x.pdf",
                "C:\\Users\\ann\\My letter.PDF|My letter.PDF",
                "/etc/passwd|passwd",
                "Ünïcode – brief.docx|Ünïcode – brief.docx",
                "a\"b<c>.pdf|a_b_c_.pdf",
                "..|document",
                "...pdf|pdf",
                "'  a   b .pdf  '|a b .pdf"
            })
    void a_name_names_and_does_nothing_else(String given, String kept) {
        assertThat(FileName.of(given).value()).isEqualTo(kept);
    }

    @Test
    void what_nobody_sees_is_taken_out_of_a_name() {
        assertThat(FileName.of("a.pdf\r\nX: y").value()).isEqualTo("a.pdf X_ y");
        assertThat(FileName.of("a\0b.pdf").value()).isEqualTo("a b.pdf");
        assertThat(FileName.of("cod\u202Efdp.exe").value()).isEqualTo("cod fdp.exe");
    }

    @Test
    void a_name_too_long_keeps_its_extension() {
        String name = FileName.of("x".repeat(500) + ".docx").value();

        assertThat(name).hasSize(120).endsWith("x.docx");
    }

    @Property
    void any_name_at_all_becomes_one_that_names(@ForAll String given) {
        String name = FileName.of(given).value();

        assertThat(name).isNotBlank().doesNotContain("/", "\\", "\r", "\n", "\0", "\"");
        assertThat(name.codePointCount(0, name.length())).isLessThanOrEqualTo(120);
    }
}
