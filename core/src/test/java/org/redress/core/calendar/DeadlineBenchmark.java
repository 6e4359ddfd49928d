package org.redress.core.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.redress.core.holidays.BankHolidayList;

/// How long one deadline of 20 working days takes: the bare date, the date with its working, the
/// working put into sentences, and the making of the calendar itself.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class DeadlineBenchmark {

    private static final int DAYS = 1 << 12;

    private final Timescale timescale = new Timescale.WorkingDays(20);
    private final Source source = new Source("Regs 2006", "r.14");
    private final LocalDate[] received = new LocalDate[DAYS];
    private List<BankHoliday> holidays = List.of();
    private WorkingCalendar calendar = WorkingCalendar.of(holidays);
    private int next;

    @Setup
    public void draw() {
        holidays = BankHolidayList.shipped();
        calendar = WorkingCalendar.of(holidays);
        var random = new Random(2025);
        LocalDate first = LocalDate.of(2019, 1, 1);
        for (int i = 0; i < DAYS; i++) {
            received[i] = first.plusDays(random.nextInt(3600));
        }
    }

    @Benchmark
    public LocalDate date() {
        return timescale.dueFrom(someDay(), calendar);
    }

    @Benchmark
    public Working dateWithWorking() {
        return Working.of(someDay(), "receipt", timescale, source, calendar);
    }

    @Benchmark
    public List<String> dateWithSentences() {
        return Working.of(someDay(), "receipt", timescale, source, calendar).sentences();
    }

    @Benchmark
    public WorkingCalendar calendarMade() {
        return WorkingCalendar.of(holidays);
    }

    private LocalDate someDay() {
        next = (next + 1) & (DAYS - 1);
        return received[next];
    }
}
