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
import org.redress.core.casework.CaseQuery.Order;
import org.redress.core.casework.CaseQuery.Sorting;
import org.redress.core.complaint.Rag;

/// What an address asks of the list of cases.
///
/// @param given the values of the address
/// @param today the day that it is
record CaseFilters(Map<String, String> given, LocalDate today) {

    /// What narrows the list.
    static final List<String> NARROWING =
            List.of(
                    "q", "area", "stage", "status", "team", "officer", "outcome", "rag", "from",
                    "to");

    static final String[] NAMES =
            AskedDay.names(
                    "from",
                    AskedDay.names(
                            "to", "q", "area", "stage", "status", "team", "officer", "outcome",
                            "rag", "order", "after", "before"));

    private static final int PAGE = 25;
    private static final String DOWN = "-";
    private static final Sorting NEWEST = new Sorting(Order.RECEIVED, true);
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    CaseFilters {
        given = AskedDay.whole(AskedDay.whole(given, "from"), "to");
    }

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
                                some("outcome"),
                                some("q"),
                                rag().map(rag -> new CaseQuery.Urgency(rag, today)),
                                day("from"),
                                day("to"),
                                sorting(),
                                some("after"),
                                PAGE,
                                some("officer")));
    }

    /// The place before which the page ends, where a page before another one is asked for.
    Optional<String> before() {
        return some("before");
    }

    /// What is wrong with a filter.
    Optional<String> problem() {
        return List.of("from", "to").stream()
                .filter(name -> some(name).isPresent() && day(name).isEmpty())
                .map(name -> "“Received " + name + "” needs a day such as 30 9 2025.")
                .findFirst();
    }

    private Optional<Rag> rag() {
        return Arrays.stream(Rag.values())
                .filter(rag -> rag.name().toLowerCase(Locale.ROOT).equals(value("rag")))
                .findFirst();
    }

    /// The order in use.
    Sorting sorting() {
        String text = value("order");
        boolean down = text.startsWith(DOWN);
        String word = down ? text.substring(1) : text;
        return Arrays.stream(Order.values())
                .filter(order -> word(order).equals(word))
                .findFirst()
                .map(order -> new Sorting(order, down))
                .orElse(NEWEST);
    }

    private static String word(Order order) {
        return order.name().toLowerCase(Locale.ROOT);
    }

    /// An order as an address has it.
    static String word(Sorting sorting) {
        return (sorting.descending() ? DOWN : "") + word(sorting.order());
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

    /// The whole list with these filters.
    String address() {
        return address(Frames.CASES, kept());
    }

    /// The list with these filters and one thing more.
    String address(String name, String value) {
        Map<String, String> kept = kept();
        kept.put(name, value);
        return address(Frames.CASES, kept);
    }

    /// The list without one of these filters.
    String without(String name) {
        Map<String, String> kept = kept();
        kept.remove(name);
        return address(Frames.CASES, kept);
    }

    /// A file of the whole list with these filters.
    String file(String ending) {
        return address(Frames.CASES + "." + ending, kept());
    }

    private Map<String, String> kept() {
        Map<String, String> kept = new LinkedHashMap<>();
        NARROWING.forEach(name -> some(name).ifPresent(text -> kept.put(name, text)));
        kept.put("order", word(sorting()));
        return kept;
    }

    private static String address(String path, Map<String, String> kept) {
        return kept.entrySet().stream()
                .map(it -> it.getKey() + "=" + Addresses.encoded(it.getValue()))
                .collect(Collectors.joining("&", path + "?", ""));
    }
}
