package org.redress.app.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
        try {
            folder = Files.createTempDirectory("demo");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        database = Database.open(folder, Map.of());
        casework = loaded();
    }

    private static Clock clock() {
        ZoneId england = ZoneId.of("Europe/London");
        return Clock.fixed(TODAY.atTime(LocalTime.NOON).atZone(england).toInstant(), england);
    }

    private Casework loaded() {
        Casework empty =
                Installation.open(
                        new DatabaseSettings(
                                database.jdbcUrl(),
                                database.user(),
                                database.password(),
                                Optional.empty()),
                        areas,
                        CLOCK);
        new DemoCouncil(empty, areas, TODAY).load(_ -> {});
        return empty;
    }

    @Override
    public void close() {
        casework.close();
        database.close();
        try (Stream<Path> left = Files.walk(folder)) {
            for (Path file : left.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
