package org.redress.core.http.api;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.redress.core.casework.Casework;
import org.redress.core.casework.LessonEntry;
import org.redress.core.casework.LessonQuery;
import org.redress.core.casework.Page;
import org.redress.core.http.wire.Answer;
import org.redress.core.http.wire.ChoiceInput;
import org.redress.core.http.wire.Output;
import org.redress.core.http.wire.TextInput;
import org.redress.core.http.wire.WordInput;

/// The register of lessons, of all areas together.
final class LessonsResource {

    /// A page of lessons.
    ///
    /// @param next the address of the next page; absent on the last one
    public record Lessons(List<LessonEntry> lessons, Optional<String> next) {}

    private static final WordInput PLACE =
            new WordInput(
                    Pattern.compile("[1-9][0-9]{0,5}:[^\\p{Cntrl}]+"),
                    "a lesson's number and its complaint's reference, joined by a colon",
                    120,
                    LessonsResource::place);

    private static final List<Param> PARAMS =
            List.of(
                    Param.query("area", WordInput.slug(text -> text), "an area's id"),
                    Param.query(
                            "theme", TextInput.line(text -> text), "a theme, letter case ignored"),
                    Param.query(
                            "state",
                            ChoiceInput.of(LessonQuery.State.class),
                            "where its action stands today"),
                    Param.query("team", WordInput.code(text -> text), "a team's code"),
                    Param.query("after", PLACE, "the place after which the page starts"),
                    Params.LIMIT);

    private final Casework casework;

    LessonsResource(Casework casework) {
        this.casework = casework;
    }

    private static LessonQuery.Place place(String text) {
        int colon = text.indexOf(':');
        return new LessonQuery.Place(
                text.substring(colon + 1), Integer.parseInt(text.substring(0, colon)));
    }

    List<Operation> operations() {
        return List.of(
                Operation.get(
                        "list-lessons",
                        Paths.LESSONS,
                        "lessons",
                        "Lessons of all areas in the order of their complaints, a page at a time",
                        PARAMS,
                        Reply.json(200, "A page", Lessons.class),
                        this::list));
    }

    private Answer list(Call call) {
        Page<LessonEntry> page =
                call.permitted(casework)
                        .lessons(
                                new LessonQuery(
                                        Optional.empty(),
                                        call.find("area", String.class),
                                        call.find("theme", String.class),
                                        call.find("state", LessonQuery.State.class),
                                        call.find("team", String.class),
                                        LessonQuery.Order.REFERENCE,
                                        call.find("after", LessonQuery.Place.class),
                                        call.get("limit", Integer.class)));
        return Answer.json(
                200,
                Output.of(new Lessons(page.items(), page.next().map(next -> next(call, next)))));
    }

    private static String next(Call call, String after) {
        Map<String, String> query = new LinkedHashMap<>();
        for (String name : List.of("area", "theme", "team", "limit")) {
            call.find(name, Object.class).ifPresent(value -> query.put(name, value.toString()));
        }
        call.find("state", LessonQuery.State.class)
                .ifPresent(state -> query.put("state", state.name().toLowerCase(Locale.ROOT)));
        query.put("after", after);
        return query.entrySet().stream()
                .map(entry ->
                        entry.getKey()
                                + "="
                                + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", Paths.LESSONS + "?", ""));
    }
}
