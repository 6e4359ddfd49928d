package org.redress.core.store;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.redress.core.casework.CaseQuery;
import org.redress.core.casework.Casework;
import org.redress.core.complaint.Command;
import org.redress.core.testkit.TestDatabase;

/// How fast an installation takes histories in, takes commands at the desk, is read and is
/// verified.
///
/// Run it with the number of histories: `mvn -pl core test-compile`, then `java -cp ...
/// StoreBenchmark 20000`.
public final class StoreBenchmark {

    private StoreBenchmark() {}

    /// Prints one line for each measurement.
    public static void main(String[] arguments) throws Exception {
        int histories = arguments.length == 0 ? 5000 : Integer.parseInt(arguments[0]);
        TestDatabase database = TestDatabase.fresh();
        time("first opening", 1, () -> Office.open(database).close());
        try (Casework casework = Office.open(database)) {
            intake(casework, 500, "WARM");
            time("opening again", 1, () -> Office.open(database).close());
            long before = casework.auditor().verify().events();
            Duration taken =
                    time("histories taken in", histories, () -> intake(casework, histories, "H"));
            long events = casework.auditor().verify().events() - before;
            rate("events taken in", events, taken);
            desk(casework, 1, 100, "WARM-D");
            desk(casework, 1, 200, "ONE");
            desk(casework, 8, 400, "EIGHT");
            read(casework);
            time("verify, events", (int) events, () -> casework.auditor().verify());
            time("rebuild, events", (int) events, () -> casework.auditor().rebuild());
            time("anchor, events", (int) events, () -> casework.auditor().anchor());
        }
        System.exit(0);
    }

    private static void intake(Casework casework, int histories, String prefix) {
        casework.intake()
                .inOneTransaction(session -> {
                    IntStream.range(0, histories)
                            .forEach(number ->
                                    session.take(
                                            Office.history("%s-%06d".formatted(prefix, number))));
                    session.keep();
                    return histories;
                });
    }

    private static void desk(Casework casework, int officers, int complaints, String prefix)
            throws Exception {
        int commands = Office.life("X-1").size() * complaints;
        time(
                "commands at the desk, officers: " + officers,
                commands,
                () -> {
                    try (ExecutorService all = Executors.newFixedThreadPool(officers)) {
                        List<Future<?>> work = new ArrayList<>();
                        IntStream.range(0, complaints)
                                .forEach(number ->
                                        work.add(
                                                all.submit(() ->
                                                        live(casework, prefix + "-" + number))));
                        for (Future<?> one : work) {
                            one.get();
                        }
                    }
                });
    }

    private static void live(Casework casework, String reference) {
        for (Command command : Office.life(reference)) {
            casework.desk()
                    .handle(
                            Office.instruct(
                                    reference,
                                    command,
                                    "officer-1",
                                    Optional.empty(),
                                    Optional.of(reference + command.hashCode())));
        }
    }

    private static void read(Casework casework) throws Exception {
        time(
                "complaints found",
                500,
                () ->
                        IntStream.range(0, 500)
                                .forEach(number ->
                                        casework.reader()
                                                .find(
                                                        Office.reference(
                                                                "H-%06d".formatted(number)))));
        for (String text : List.of("H-000123", "smith", "nobody")) {
            time(
                    "pages of 50 with '" + text + "'",
                    50,
                    () ->
                            IntStream.range(0, 50)
                                    .forEach(_ ->
                                            casework.reader()
                                                    .list(
                                                            new CaseQuery(
                                                                    Optional.of("parks"),
                                                                    Optional.of("open"),
                                                                    Optional.empty(),
                                                                    Optional.empty(),
                                                                    Optional.of(text),
                                                                    Optional.of("H-0005"),
                                                                    50))));
        }
    }

    private interface Work {
        void run() throws Exception;
    }

    private static Duration time(String what, int many, Work work) throws Exception {
        long start = System.nanoTime();
        work.run();
        Duration taken = Duration.ofNanos(System.nanoTime() - start);
        rate(what, many, taken);
        return taken;
    }

    private static void rate(String what, long many, Duration taken) {
        System.out.printf(
                "%-40s %8d in %8.3f s %10.0f a second%n",
                what, many, taken.toNanos() / 1e9, many / (taken.toNanos() / 1e9));
    }
}
