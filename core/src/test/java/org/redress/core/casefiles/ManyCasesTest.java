package org.redress.core.casefiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redress.core.testkit.TestDatabase;

class ManyCasesTest {

    private static final int COMPLAINTS = 12_000;

    @TempDir private Path folder;

    @Test
    void many_cases_need_no_more_memory_than_few() throws IOException, InterruptedException {
        TestDatabase database = TestDatabase.fresh();
        Path output = folder.resolve("output.txt");
        Path cases = ManyCases.write(Files.createDirectory(folder.resolve("cases")), COMPLAINTS);

        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx64m",
                                "-classpath",
                                System.getProperty("java.class.path"),
                                ManyCases.class.getName(),
                                database.settings().jdbcUrl(),
                                database.settings().user(),
                                database.settings().password(),
                                cases.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(output.toFile())
                        .start();
        boolean ended = process.waitFor(10, TimeUnit.MINUTES);
        process.destroyForcibly();

        assertThat(ended).isTrue();
        assertThat(process.exitValue()).as(Files.readString(output)).isZero();
        System.out.println(
                COMPLAINTS + " complaints: " + Files.readString(output).lines().toList().getLast());
        int taken =
                database.jdbi()
                        .withHandle(handle ->
                                handle.createQuery("select count(*) from projection.complaint")
                                        .mapTo(Integer.class)
                                        .one());
        assertThat(taken).isEqualTo(COMPLAINTS);
    }
}
