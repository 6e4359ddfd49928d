package org.redress.core.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.core.store.Office.FIRST;
import static org.redress.core.store.Office.accept;
import static org.redress.core.store.Office.acknowledge;
import static org.redress.core.store.Office.day;
import static org.redress.core.store.Office.receive;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.redress.core.casework.Casework;
import org.redress.core.casework.Handled;
import org.redress.core.complaint.Command;
import org.redress.core.complaint.Correction;
import org.redress.core.complaint.StageRecord;
import org.redress.core.complaint.Text;
import org.redress.core.procedure.KindId;
import org.redress.core.procedure.Stage;
import org.redress.core.testkit.TestDatabase;

/// The clocks that a stage had, where several of its runs began on one day or were put in another
/// order by a correction.
class StageClockTest {

    private static final String CASE = "PAR-2025-0001";
    private static final LocalDate DAY = day("2025-03-03");

    static Stream<List<Command>> histories() {
        return Stream.of(
                List.of(
                        receive(CASE),
                        accepted("2025-03-03"),
                        suspend("2025-03-03"),
                        resume("2025-03-03"),
                        acknowledge()),
                List.of(
                        receive(CASE),
                        accept(),
                        suspend("2025-03-10"),
                        resume("2025-03-12"),
                        suspend("2025-03-12"),
                        resume("2025-03-12"),
                        acknowledged("2025-03-14")),
                List.of(
                        receive(CASE),
                        accept(),
                        suspend("2025-03-05"),
                        resume("2025-03-12"),
                        acknowledged("2025-03-14"),
                        new Command.Correct(
                                day("2025-03-20"),
                                new Correction.RequestedOn(FIRST, day("2025-03-12")),
                                Text.of("It came in later"))));
    }

    @ParameterizedTest
    @MethodSource("histories")
    void runs_that_begin_on_one_day_are_kept_as_one(List<Command> history) {
        TestDatabase database = TestDatabase.fresh();
        try (Casework casework = Office.open(database)) {
            for (Command command : history) {
                assertThat(Office.give(casework, CASE, command))
                        .as("%s", command)
                        .isInstanceOf(Handled.Done.class);
            }
            assertThat(casework.auditor().verify().problems()).isEmpty();
        }
    }

    @Property(tries = 300)
    void no_two_clocks_are_known_from_one_day_and_the_last_run_is_in_force(
            @ForAll("days") List<Integer> restarts, @ForAll("days") List<Integer> acknowledged) {
        List<StageClock> clocks =
                StageClock.all(record(restarts, acknowledged), stage(), Office.CALENDAR);

        assertThat(clocks).extracting(StageClock::knownFrom).doesNotHaveDuplicates();
        assertThat(clocks.getLast().start())
                .isEqualTo(restarts.isEmpty() ? DAY : DAY.plusDays(restarts.getLast()));
    }

    @Provide
    Arbitrary<List<Integer>> days() {
        return Arbitraries.integers().between(-2, 6).list().ofMaxSize(4);
    }

    private static StageRecord record(List<Integer> restarts, List<Integer> acknowledged) {
        List<Optional<LocalDate>> begun =
                Stream.concat(
                                Stream.of(Optional.<LocalDate>empty()),
                                restarts.stream().map(days -> Optional.of(DAY.plusDays(days))))
                        .toList();
        List<StageRecord.Run> runs =
                IntStream.range(0, begun.size())
                        .mapToObj(at ->
                                new StageRecord.Run(
                                        begun.get(at),
                                        acknowledged.stream()
                                                .skip(at)
                                                .findFirst()
                                                .map(DAY::plusDays),
                                        Optional.empty()))
                        .toList();
        return new StageRecord(
                FIRST,
                Parks.PROCEDURE,
                DAY,
                runs.subList(0, runs.size() - 1),
                runs.getLast().restartedOn(),
                runs.getLast().acknowledgedOn(),
                List.of(),
                Optional.empty(),
                Map.of(),
                Map.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Stage stage() {
        return new Parks().procedures().getFirst().first();
    }

    private static Command accepted(String on) {
        return new Command.AcceptFormally(day(on), new KindId("formal"));
    }

    private static Command acknowledged(String on) {
        return new Command.Acknowledge(day(on), FIRST);
    }

    private static Command suspend(String on) {
        return new Command.Suspend(day(on), Text.of("A court"));
    }

    private static Command resume(String on) {
        return new Command.Resume(day(on), day(on));
    }
}
