package org.redress.app.site;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.redress.core.calendar.WorkingCalendar;
import org.redress.core.casework.CaseQuery;
import org.redress.core.complaint.Rag;

/// What an address asks of the list of cases.
///
/// @param given the values of the address
/// @param today the day that it is
record CaseFilters(Map<String, String> given, LocalDate today) {

    static final String[] NAMES = {
        "q", "area", "stage", "status", "team", "officer", "rag", "from", "to", "order", "after"
    };

    private static final int PAGE = 25;
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    String value(String name) {
        return given.getOrDefault(name, "").strip();
    }

    private Optional<String> some(String name) {
        return Optional.of(value(name)).filter(text -> !text.isEmpty());
    }

    /// Empty where a filter is no value at all.
    Optional<CaseQuery> query() {
        return problem().isPresent()
                ? Optional.empty()
                : Optional.of(
                        new CaseQuery(
                                        Optional.empty(),
                                        some("area"),
                                        some("status"),
                                        some("stage"),
                                        some("team"),
                                        some("q"),
                                        rag().map(rag -> new CaseQuery.Urgency(rag, today)),
                                        day("from"),
                                        day("to"),
                                        CaseQuery.Order.valueOf(order().toUpperCase(Locale.ROOT)),
                                        some("after"),
                                        PAGE)
                                .of(some("officer")));
    }

    /// What is wrong with a filter.
    Optional<String> problem() {
        return List.of("from", "to").stream()
                .filter(name -> some(name).isPresent() && day(name).isEmpty())
                .map(name -> "“Received " + name + "” needs a day such as 2025-09-30.")
                .findFirst();
    }

    private Optional<Rag> rag() {
        return Arrays.stream(Rag.values())
                .filter(rag -> rag.name().toLowerCase(Locale.ROOT).equals(value("rag")))
                .findFirst();
    }

    /// The order in use.
    String order() {
        return Arrays.stream(CaseQuery.Order.values())
                .map(order -> order.name().toLowerCase(Locale.ROOT))
                .filter(value("order")::equals)
                .findFirst()
                .orElse("newest");
    }

    private Optional<LocalDate> day(String name) {
        return some(name).filter(text -> DAY.matcher(text).matches()).flatMap(CaseFilters::parsed);
    }

    private static Optional<LocalDate> parsed(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            return Optional.of(day)
                    .filter(it -> !it.isBefore(WorkingCalendar.FIRST_DAY))
                    .filter(it -> !it.isAfter(WorkingCalendar.LAST_DAY));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /// The list with these filters, from a place on.
    String address(Optional<String> after) {
        return address(order(), after);
    }

    /// The list with these filters in another order.
    String orderedBy(String order) {
        return address(order, Optional.empty());
    }

    private String address(String order, Optional<String> after) {
        Map<String, String> kept = new LinkedHashMap<>();
        for (String name : NAMES) {
            some(name).ifPresent(text -> kept.put(name, text));
        }
        kept.put("order", order);
        kept.remove("after");
        after.ifPresent(place -> kept.put("after", place));
        return kept.entrySet().stream()
                .map(it -> it.getKey() + "=" + Addresses.encoded(it.getValue()))
                .collect(Collectors.joining("&", Frames.CASES + "?", ""));
    }
}
