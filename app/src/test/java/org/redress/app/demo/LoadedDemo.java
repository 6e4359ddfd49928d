package org.redress.app.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
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
    private final List<Casework> opened = new ArrayList<>();

    public LoadedDemo() {
        try {
            folder = Files.createTempDirectory("demo");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        database = Database.open(folder, Map.of());
        casework = loaded(database.jdbcUrl());
    }

    private static Clock clock() {
        ZoneId england = ZoneId.of("Europe/London");
        return Clock.fixed(TODAY.atTime(LocalTime.NOON).atZone(england).toInstant(), england);
    }

    /// The council once more, in an empty database beside the first.
    Casework again() throws SQLException {
        String url = database.jdbcUrl();
        try (Connection connection =
                        DriverManager.getConnection(url, database.user(), database.password());
                Statement statement = connection.createStatement()) {
            statement.execute("create database again");
        }
        return loaded(url.replaceFirst("/[a-z]+(\\?|$)", "/again$1"));
    }

    private Casework loaded(String url) {
        Casework empty =
                Installation.open(
                        new DatabaseSettings(
                                url, database.user(), database.password(), Optional.empty()),
                        areas,
                        CLOCK);
        opened.add(empty);
        new DemoCouncil(empty, areas, TODAY).load(_ -> {});
        return empty;
    }

    @Override
    public void close() {
        opened.forEach(Casework::close);
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
