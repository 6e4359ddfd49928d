package org.redress.core.letter;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Looks through a letter for what it must contain.
public final class Checklist {

    private static final Pattern GAP = Pattern.compile("\\[([^\\[\\]\\n]+)]");

    private final Filling filling;
    private final String body;
    private final Prose prose;

    private Checklist(Filling filling, String body) {
        this.filling = filling;
        this.body = body;
        this.prose = Prose.of(body);
    }

    /// What is not seen in a letter of what it must contain, in the order in which it is asked for.
    ///
    /// @param filling what the case gives
    /// @param body the letter's text
    public static List<Requirement> unmet(
            List<Requirement> requirements, Filling filling, String body) {
        Checklist checklist = new Checklist(filling, body);
        return requirements.stream()
                .filter(requirement -> !checklist.shows(requirement.evidence()))
                .toList();
    }

    /// What still has to be written: square brackets mark it, and stand nowhere else in a letter.
    public static List<String> gaps(String body) {
        return GAP.matcher(body).results().map(gap -> gap.group(1).strip()).distinct().toList();
    }

    private boolean shows(Evidence evidence) {
        return switch (evidence) {
            case Evidence.Says(var anyOf) -> anyOf.stream().anyMatch(prose::says);
            case Evidence.Gives(String name, var notWithin) ->
                    filling.value(name).filter(value -> prose.says(value, notWithin)).isPresent();
            case Evidence.ForEach(String list, var parts) ->
                    filling.list(list).stream().allMatch(item -> shows(item, parts));
            case Evidence.All(var all) -> all.stream().allMatch(this::shows);
            case Evidence.Any(var any) -> any.stream().anyMatch(this::shows);
        };
    }

    private boolean shows(Map<String, String> item, List<Evidence.Part> parts) {
        String first = item.getOrDefault(parts.getFirst().name(), "");
        if (first.isBlank()) {
            return false;
        }
        Stream<String> headed =
                Prose.sections(body).stream()
                        .filter(section -> Prose.of(heading(section)).says(first));
        return Stream.concat(Prose.lines(body), headed)
                .map(Prose::of)
                .anyMatch(place -> parts.stream().allMatch(part -> shows(place, item, part)));
    }

    private static String heading(String section) {
        return section.lines().findFirst().orElse("");
    }

    private static boolean shows(Prose place, Map<String, String> item, Evidence.Part part) {
        String value = item.getOrDefault(part.name(), "");
        return value.isBlank()
                ? part.otherwise().isEmpty() || part.otherwise().stream().anyMatch(place::says)
                : place.says(value, Names.outcomesLongerThan(value));
    }
}
