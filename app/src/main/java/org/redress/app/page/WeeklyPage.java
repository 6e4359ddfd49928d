package org.redress.app.page;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The weekly list of open stages.
///
/// @param day in words
/// @param areas the services to choose from, by id
/// @param area the one chosen; empty text for all
/// @param file where the whole list is had as a file
public record WeeklyPage(
        Frame frame,
        String day,
        Map<String, String> areas,
        String area,
        List<Row> rows,
        Link file,
        Optional<String> previous,
        Optional<String> next) {

    public WeeklyPage {
        areas = Collections.unmodifiableMap(new LinkedHashMap<>(areas));
        rows = List.copyOf(rows);
    }

    /// An open stage.
    public record Row(
            Tag tag,
            Link reference,
            String area,
            String stage,
            String team,
            String asked,
            String due,
            String left,
            String limit) {}

    /// The page.
    public String html() {
        return Rendering.html((out, forms) -> JteweeklyGenerated.render(out, forms, this));
    }
}
