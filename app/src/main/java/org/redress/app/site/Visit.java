package org.redress.app.site;

import io.helidon.webserver.http.ServerRequest;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.redress.core.access.Officer;
import org.redress.core.access.Permission;
import org.redress.core.calendar.FinancialYear;
import org.redress.core.calendar.WorkingCalendar;
import org.redress.core.http.Query;
import org.redress.core.procedure.AreaId;

/// What a request for a page says, with nothing taken on trust.
///
/// @param visitor who is signed in
record Visit(ServerRequest request, Clock clock, Optional<Visitor> visitor) {

    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    /// Who asks.
    Officer officer() {
        return visitor.map(Visitor::officer)
                .orElseThrow(() -> new IllegalStateException("nobody is signed in"));
    }

    /// Refused to who may it nowhere.
    Found<Officer> may(Permission permission) {
        return Found.required(
                Optional.of(officer()).filter(it -> it.may(permission)),
                403,
                "You may not "
                        + permission.words()
                        + ". If you need to, ask your manager or the administrator.");
    }

    /// Refused to who may it not in that area.
    Found<Officer> may(Permission permission, AreaId area) {
        return Found.required(
                Optional.of(officer()).filter(it -> it.may(permission, area)),
                403,
                "You may not "
                        + permission.words()
                        + " of this service. If you need to, ask your manager or the administrator.");
    }

    /// The query, whatever it asks.
    Found<Map<String, String>> anyQuery() {
        Query query = Query.of(request.query().rawValue());
        return query.errors().isEmpty()
                ? new Found.Here<>(query.values())
                : new Found.Refused<>(400, "The address cannot be read.");
    }

    /// An address with the query of this one.
    String address(String path) {
        String query = request.query().rawValue();
        return query.isEmpty() ? path : path + "?" + query;
    }

    /// A part of the path.
    String path(String name) {
        return request.path().pathParameters().first(name).orElse("");
    }

    /// The parameters of the query, each of them one of those known.
    Found<Map<String, String>> query(String... known) {
        Query query = Query.of(request.query().rawValue());
        if (!query.errors().isEmpty()) {
            return new Found.Refused<>(
                    400, "The address cannot be read: " + query.errors().getFirst().reason() + ".");
        }
        List<String> names = List.of(known);
        if (!names.containsAll(query.values().keySet())) {
            return new Found.Refused<>(
                    400,
                    "After the “?” this address takes only: " + String.join(", ", names) + ".");
        }
        boolean plain =
                query.values().values().stream()
                        .allMatch(value -> value.chars().noneMatch(Character::isISOControl));
        return plain
                ? new Found.Here<>(query.values())
                : new Found.Refused<>(400, "The address has characters that nobody can see.");
    }

    /// The day of `as-at`, which is today where none is given.
    Found<LocalDate> asAt(Map<String, String> query) {
        String text = query.getOrDefault("as-at", "");
        return text.isEmpty()
                ? new Found.Here<>(today())
                : Found.required(
                        day(text).filter(Visit::isKnown),
                        400,
                        "“Figures as at” needs a day such as 2025-09-30, from 1970 to 2199.");
    }

    static Found<FinancialYear> year(String text) {
        return Found.required(
                FinancialYear.tryParse(text)
                        .filter(year -> isKnown(year.firstDay()) && isKnown(year.lastDay())),
                404,
                "There is no such financial year. A year is written as 2024-25, the year in which"
                        + " it starts and the last two figures of the next, from 1970-71 on.");
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    private static boolean isKnown(LocalDate day) {
        return !day.isBefore(WorkingCalendar.FIRST_DAY) && !day.isAfter(WorkingCalendar.LAST_DAY);
    }

    /// The day that a text names, if it names one.
    static Optional<LocalDate> day(String text) {
        if (!DAY.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
