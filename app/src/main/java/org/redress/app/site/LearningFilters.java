package org.redress.app.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.redress.app.desk.Labels;
import org.redress.app.page.CasesPage.Filter;
import org.redress.core.access.Officer;
import org.redress.core.access.Permission;
import org.redress.core.spi.ServiceArea;

/// What an address asks of the lists of lessons and remedies.
///
/// @param path of the list
/// @param given the values of the address
record LearningFilters(String path, Map<String, String> given, Labels labels, Officer officer) {

    static final String AREA = "area";
    static final String TEAM = "team";
    static final String STATE = "state";
    static final String THEME = "theme";
    static final String AFTER = "after";

    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    /// Where a page starts: a day, a case and a number within it.
    record Place(Optional<LocalDate> day, String reference, int number) {

        /// As an address has it.
        static String token(Optional<LocalDate> day, String reference, int number) {
            return day.orElse(NEVER) + "~" + number + "~" + reference;
        }
    }

    Optional<String> some(String name) {
        return Optional.ofNullable(given.get(name)).map(String::strip).filter(it -> !it.isEmpty());
    }

    String value(String name) {
        return some(name).orElse("");
    }

    /// Empty where the page starts at the beginning, or at no place.
    Optional<Place> after() {
        return some(AFTER)
                .filter(text -> text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}~[0-9]{1,6}~.+"))
                .map(text -> text.split("~", 3))
                .flatMap(parts ->
                        Visit.day(parts[0])
                                .map(day ->
                                        new Place(
                                                Optional.of(day),
                                                parts[2],
                                                Integer.parseInt(parts[1]))));
    }

    /// The list with these filters, from a place on.
    String address(Optional<String> after) {
        Map<String, String> kept = new LinkedHashMap<>();
        for (String name : List.of(AREA, TEAM, STATE, THEME)) {
            some(name).ifPresent(text -> kept.put(name, text));
        }
        after.ifPresent(place -> kept.put(AFTER, place));
        return kept.isEmpty()
                ? path
                : kept.entrySet().stream()
                        .map(it -> it.getKey() + "=" + Addresses.encoded(it.getValue()))
                        .collect(Collectors.joining("&", path + "?", ""));
    }

    /// The area, the team and where it stands.
    ///
    /// @param states what each state is called
    List<Filter> filters(Map<String, String> states) {
        List<Filter> filters = new ArrayList<>();
        Map<String, String> areas = new LinkedHashMap<>();
        mine().forEach(area -> areas.put(area.id().value(), area.label()));
        Map<String, String> teams = new LinkedHashMap<>();
        mine().stream()
                .filter(area -> value(AREA).isEmpty() || area.id().value().equals(value(AREA)))
                .flatMap(area -> labels.settings(area.id()).stream())
                .flatMap(settings -> settings.teams().stream())
                .forEach(team -> teams.putIfAbsent(team.code().value(), team.label()));
        filters.add(filter(AREA, "Service", areas));
        filters.add(filter(TEAM, "Team", teams));
        filters.add(filter(STATE, "Where it stands", states));
        return filters;
    }

    Filter filter(String name, String label, Map<String, String> values) {
        return new Filter(
                name,
                label,
                values.entrySet().stream()
                        .map(it ->
                                new Filter.Option(
                                        it.getKey(),
                                        it.getValue(),
                                        it.getKey().equals(value(name))))
                        .toList(),
                value(name));
    }

    private List<ServiceArea> mine() {
        return labels.areas().all().stream()
                .filter(area -> !area.kinds().isEmpty())
                .filter(area -> officer.may(Permission.READ_CASES, area.id()))
                .toList();
    }
}
