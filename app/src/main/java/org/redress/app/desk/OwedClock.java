package org.redress.app.desk;

import java.time.LocalDate;
import java.util.List;
import org.redress.app.page.CasePage;
import org.redress.core.calendar.Dates;
import org.redress.core.calendar.Working;
import org.redress.core.spi.Due;
import org.redress.core.spi.ServiceAreas;

/// A day by which something is owed on a plugin's record, and why it is that day.
final class OwedClock {

    private OwedClock() {}

    static CasePage.Clock of(Due due, ServiceAreas areas, LocalDate today) {
        return new CasePage.Clock(
                due.what(),
                Dates.longForm(due.day()),
                Urgency.near(due.day(), today, areas.calendar()),
                due.counted().map(counted -> working(counted, areas)).orElse(List.of()));
    }

    private static List<String> working(Due.Counted counted, ServiceAreas areas) {
        return areas.procedure(counted.procedure())
                .flatMap(procedure -> procedure.stage(counted.stage()))
                .flatMap(stage ->
                        stage.deadline(counted.key())
                                .map(rule ->
                                        Working.of(
                                                counted.from(),
                                                stage.inWords(rule.from()),
                                                rule.timescale(),
                                                rule.source(),
                                                areas.calendar())))
                .map(Working::sentences)
                .orElse(List.of());
    }
}
