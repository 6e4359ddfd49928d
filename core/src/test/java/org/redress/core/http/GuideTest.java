package org.redress.core.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.redress.core.http.Served.Reply;

class GuideTest {

    private static final Pattern LINE =
            Pattern.compile(
                    "curl -s '?http://localhost:8080([^ ']+)'?((?: -H '[^']*')*)(?: -d '(.*)')?");
    private static final Pattern HEADER = Pattern.compile("-H '([^:]*): ([^']*)'");

    @Test
    void every_line_of_the_guide_does_what_it_says() throws IOException {
        try (Served served = new Served()) {
            List<String> lines =
                    Files.readAllLines(Path.of("../docs/api.md")).stream()
                            .filter(line -> line.startsWith("curl "))
                            .toList();
            assertThat(lines).hasSizeGreaterThan(30);
            lines.forEach(line -> run(served, line));
            Reply complaint = served.get("/api/v1/complaints/CHI-GUIDE-1");
            assertThat(complaint.text("/status")).isEqualTo("answered");
            assertThat(complaint.json().at("/stages")).hasSize(3);
            assertThat(complaint.text("/stages/2/outcome")).isEqualTo("upheld");
            assertThat(complaint.json().at("/remedies/0/amountGbp").decimalValue())
                    .isEqualByComparingTo("250");
            assertThat(complaint.text("/remedies/0/owner")).isEqualTo("Head of service");
        }
    }

    private static void run(Served served, String line) {
        Matcher parts = LINE.matcher(line);
        assertThat(parts.matches()).as(line).isTrue();
        List<String> headers = new ArrayList<>();
        Matcher header = HEADER.matcher(parts.group(2));
        while (header.find()) {
            if (!header.group(1).equals("Content-Type")) {
                headers.add(header.group(1));
                headers.add(header.group(2));
            }
        }
        String[] given = headers.toArray(String[]::new);
        Reply reply =
                parts.group(3) == null
                        ? served.get(parts.group(1), given)
                        : served.post(parts.group(1), parts.group(3), given);
        assertThat(reply.status()).as(line + "\n" + reply.http().body()).isIn(200, 201);
    }
}
