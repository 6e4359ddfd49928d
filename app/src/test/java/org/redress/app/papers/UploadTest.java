package org.redress.app.papers;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.app.papers.Upload.Flaw;

class UploadTest {

    private static final String TYPE = "multipart/form-data; boundary=XyZ";

    private static String field(String name, String value) {
        return "--XyZ\r\nContent-Disposition: form-data; name=\""
                + name
                + "\"\r\n\r\n"
                + value
                + "\r\n";
    }

    private static String file(String name, String content) {
        return "--XyZ\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                + name
                + "\"\r\nContent-Type: text/html\r\n\r\n"
                + content
                + "\r\n";
    }

    private static Upload read(String body) {
        return read(body.getBytes(UTF_8), TYPE);
    }

    private static Upload read(byte[] body, String type) {
        return Upload.read(new ByteArrayInputStream(body), type, 100, 10_000);
    }

    @Test
    void a_form_with_a_file_is_taken_in_and_its_file_put_away_afterwards() throws IOException {
        Upload upload =
                read(
                        field("token", "t")
                                + field("words", "zoë")
                                + file("a.pdf", "%PDF")
                                + "--XyZ--\r\n");

        assertThat(upload.flaw()).isEmpty();
        assertThat(upload.value("token")).isEqualTo("t");
        assertThat(upload.value("words")).isEqualTo("zoë");
        ReceivedFile received = upload.file().orElseThrow();
        assertThat(received.name().value()).isEqualTo("a.pdf");
        assertThat(received.size()).isEqualTo(4);
        assertThat(Files.readString(received.path())).isEqualTo("%PDF");
        assertThat(Files.getPosixFilePermissions(received.path())).hasSize(2);
        upload.close();
        assertThat(received.path()).doesNotExist();
    }

    @Test
    void no_file_chosen_is_no_file() {
        try (Upload upload = read(field("token", "t") + file("", "") + "--XyZ--\r\n")) {
            assertThat(upload.file()).isEmpty();
            assertThat(upload.flaw()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {99, 100, 101, 5000})
    void a_file_over_its_limit_is_passed_over_and_what_follows_still_read(int size) {
        try (Upload upload =
                read(file("a.pdf", "x".repeat(size)) + field("token", "t") + "--XyZ--\r\n")) {
            assertThat(upload.flaw().equals(Optional.of(Flaw.TOO_LARGE))).isEqualTo(size > 100);
            assertThat(upload.value("token")).isEqualTo("t");
            assertThat(upload.file().orElseThrow().path().toFile().length())
                    .isLessThanOrEqualTo(100);
        }
    }

    @Test
    void two_files_are_one_too_many() {
        try (Upload upload = read(file("a.pdf", "x") + file("b.pdf", "y") + "--XyZ--\r\n")) {
            assertThat(upload.flaw()).contains(Flaw.SEVERAL_FILES);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "text/plain",
                "application/x-www-form-urlencoded",
                "multipart/form-data",
                "multipart/form-data; boundary=",
                "multipart/form-data; boundary=Other",
                "multipart/mixed; boundary=XyZ"
            })
    void what_is_no_form_with_a_file_is_broken(String type) {
        byte[] body = (file("a.pdf", "%PDF") + "--XyZ--\r\n").getBytes(UTF_8);
        try (Upload upload = read(body, type)) {
            assertThat(upload.file()).isEmpty();
            assertThat(type.contains("Other") || upload.flaw().equals(Optional.of(Flaw.BROKEN)))
                    .isTrue();
        }
    }

    @Test
    void a_form_that_breaks_off_brings_no_part_of_a_file() {
        String whole = field("token", "t") + file("a.pdf", "%PDF-1.7 and more") + "--XyZ--\r\n";
        for (int length = 30; length < whole.length() - 6; length++) {
            try (Upload upload = read(whole.substring(0, length))) {
                assertThat(upload.file()).as("cut at " + length).isEmpty();
            }
        }
    }

    @Test
    void more_parts_than_a_form_has_are_refused() {
        try (Upload upload = read(field("a", "b").repeat(50) + "--XyZ--\r\n")) {
            assertThat(upload.flaw()).contains(Flaw.BROKEN);
        }
        try (Upload upload =
                read("--XyZ\r\nX-Long: " + "y".repeat(5000) + "\r\n\r\nz\r\n--XyZ--\r\n")) {
            assertThat(upload.flaw()).contains(Flaw.BROKEN);
        }
    }

    private static List<Path> left() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(it -> it.getFileName().toString().matches("redress-.*upload"))
                    .toList();
        }
    }

    @Test
    void no_file_is_left_behind_where_the_client_goes_away() throws IOException {
        byte[] begun = file("a.pdf", "%PDF-1.7 and more".repeat(500)).getBytes(UTF_8);
        InputStream gone =
                new InputStream() {
                    private int at;

                    @Override
                    public int read() {
                        if (at == begun.length) {
                            throw new IllegalStateException("the client has gone");
                        }
                        return begun[at++];
                    }
                };
        List<Path> before = left();

        assertThatThrownBy(() -> Upload.read(gone, TYPE, 100_000, 1_000_000))
                .isInstanceOf(IllegalStateException.class);

        assertThat(left()).isSubsetOf(before);
    }

    @Test
    void no_more_is_read_than_the_longest_form_may_have() throws IOException {
        byte[] start = file("a.pdf", "").getBytes(UTF_8);
        long[] read = {0};
        InputStream endless =
                new InputStream() {
                    @Override
                    public int read() {
                        long at = read[0]++;
                        return at < start.length - 2 ? start[(int) at] : 'x';
                    }
                };
        List<Path> before = left();

        try (Upload upload = Upload.read(endless, TYPE, 100, 50_000)) {
            assertThat(upload.flaw()).contains(Flaw.BROKEN);
            assertThat(upload.file()).isEmpty();
        }
        assertThat(read[0]).isLessThan(200_000);
        assertThat(left()).isSubsetOf(before);
    }

    @Test
    void what_was_pasted_from_a_word_processor_becomes_plain_text() {
        assertThat(PlainText.of("a\u000bb\fc\r\nd\re\tf\0g\u0007h\u0085i\u2028j\uffffk\ud800l\n"))
                .isEqualTo("a\nb\nc\nd\ne\tfgh\ni\njkl\n");
        assertThat(PlainText.of("Zoë 🙂 £5 – “so”")).isEqualTo("Zoë 🙂 £5 – “so”");
        try (Upload upload = read(field("description", "a\fb\0") + "--XyZ--\r\n")) {
            assertThat(upload.value("description")).isEqualTo("a\nb");
        }
    }

    @Test
    void a_name_with_tricks_in_it_is_cleaned() {
        try (Upload upload = read(file("../../x\0y.pdf", "%PDF") + "--XyZ--\r\n")) {
            assertThat(upload.file().map(it -> it.name().value())).contains("x y.pdf");
        }
    }

    @Property(tries = 300)
    void bytes_changed_anywhere_end_in_an_answer_and_never_in_a_failure(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int changes) {
        byte[] body =
                (field("token", "t")
                                + file("a\".pdf", "%PDF\r\n--Xy")
                                + field("a", "b")
                                + "--XyZ--\r\n")
                        .getBytes(ISO_8859_1);
        Random random = new Random(seed);
        for (int at = 0; at < changes; at++) {
            body[random.nextInt(body.length)] = (byte) random.nextInt(256);
        }
        byte[] cut = Arrays.copyOf(body, random.nextInt(body.length) + 1);
        try (Upload upload = read(cut, TYPE)) {
            assertThat(upload.fields().size()).isLessThanOrEqualTo(20);
        }
    }
}
