package org.redress.app.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.redress.app.database.Database;
import org.redress.core.calendar.WorkingCalendar;
import org.redress.core.casework.Casework;
import org.redress.core.holidays.BankHolidayList;
import org.redress.core.spi.AuthoritySettings;
import org.redress.core.spi.ServiceAreas;
import org.redress.core.store.DatabaseSettings;
import org.redress.core.store.Installation;

/// The demonstration council, loaded on a day of its own with the areas that the product ships.
public final class LoadedDemo implements AutoCloseable {

    public static final LocalDate TODAY = LocalDate.of(2025, 12, 1);
    public static final Clock CLOCK = clock();

    public final ServiceAreas areas =
            ServiceAreas.discover(
                    ModuleLayer.boot(),
                    AuthoritySettings.SHIPPED,
                    WorkingCalendar.of(BankHolidayList.shipped()));
    public final Casework casework;
    private final Path folder;
    private final Database database;

    public LoadedDemo() {
        this(CLOCK);
    }

    /// @param clock which the work on it goes by; it was loaded on `TODAY`
    public LoadedDemo(Clock clock) {
        folder = Template.LOADED.copy();
        database = Database.open(folder, Map.of());
        casework = opened(database, areas, clock);
    }

    private static Clock clock() {
        ZoneId england = ZoneId.of("Europe/London");
        return Clock.fixed(TODAY.atTime(LocalTime.NOON).atZone(england).toInstant(), england);
    }

    private static Casework opened(Database database, ServiceAreas areas, Clock clock) {
        return Installation.open(
                new DatabaseSettings(
                        database.jdbcUrl(), database.user(), database.password(), Optional.empty()),
                areas,
                clock);
    }

    @Override
    public void close() {
        casework.close();
        database.close();
        Template.delete(folder);
    }

    /// A data folder with the demonstration council in it, loaded once for all tests, each of which
    /// works on a copy.
    private enum Template {
        LOADED;

        private final Path folder = folder();

        Template() {
            ServiceAreas areas =
                    ServiceAreas.discover(
                            ModuleLayer.boot(),
                            AuthoritySettings.SHIPPED,
                            WorkingCalendar.of(BankHolidayList.shipped()));
            Database database = Database.open(folder, Map.of());
            try (Casework casework = opened(database, areas, CLOCK)) {
                new DemoCouncil(casework, areas, TODAY).load(_ -> {});
            }
            database.close();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
        }

        private static Path folder() {
            try {
                return Files.createTempDirectory("demo");
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }

        Path copy() {
            Path copy = folder();
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(it -> !it.equals(folder)).toList()) {
                    Files.copy(
                            file,
                            copy.resolve(folder.relativize(file)),
                            StandardCopyOption.COPY_ATTRIBUTES,
                            LinkOption.NOFOLLOW_LINKS);
                }
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
            return copy;
        }

        static void delete(Path folder) {
            try (Stream<Path> left = Files.walk(folder)) {
                for (Path file : left.sorted((a, b) -> b.compareTo(a)).toList()) {
                    Files.delete(file);
                }
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
