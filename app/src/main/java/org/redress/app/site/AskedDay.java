package org.redress.app.site;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A day that an address asks for: as one value such as `2025-09-30`, or in the three boxes of a
/// form.
final class AskedDay {

    private static final List<String> BOXES = List.of("-year", "-month", "-day");

    private AskedDay() {}

    /// The parameters of an address that has such a day besides others.
    static String[] names(String day, String... others) {
        return Stream.concat(
                        Stream.of(others),
                        Stream.concat(Stream.of(day), BOXES.stream().map(box -> day + box)))
                .toArray(String[]::new);
    }

    /// The same query with the day as one value, empty text where no box is filled in.
    static Map<String, String> whole(Map<String, String> query, String day) {
        Map<String, String> whole = new HashMap<>(query);
        List<String> boxes =
                BOXES.stream().map(box -> query.getOrDefault(day + box, "").strip()).toList();
        BOXES.forEach(box -> whole.remove(day + box));
        if (boxes.stream().anyMatch(box -> !box.isEmpty())) {
            whole.put(day, boxes.get(0) + "-" + two(boxes.get(1)) + "-" + two(boxes.get(2)));
        }
        return whole;
    }

    private static String two(String figures) {
        return figures.matches("[0-9]") ? "0" + figures : figures;
    }
}
