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
    private final OwnWords own;

    private Checklist(Filling filling, String body, String start) {
        this.filling = filling;
        this.body = body;
        this.prose = Prose.of(body);
        this.own = OwnWords.of(body, start);
    }

    /// What is not seen in a letter of what it must contain, in the order in which it is asked for.
    ///
    /// @param filling what the case gives
    /// @param body the letter's text
    /// @param start the text with which the letter began, filled in: what stands in it still is not
    ///   what the officer wrote
    public static List<Requirement> unmet(
            List<Requirement> requirements, Filling filling, String body, String start) {
        Checklist checklist = new Checklist(filling, body, start);
        return requirements.stream()
                .filter(requirement -> !checklist.shows(requirement.evidence()))
                .toList();
    }

    /// The same of a letter that began with nothing.
    public static List<Requirement> unmet(
            List<Requirement> requirements, Filling filling, String body) {
        return unmet(requirements, filling, body, "");
    }

    /// What still has to be written: square brackets mark it, and stand nowhere else in a letter.
    public static List<String> gaps(String body) {
        return GAP.matcher(body).results().map(gap -> gap.group(1).strip()).distinct().toList();
    }

    /// A text without what still has to be written.
    static String withoutGaps(String body) {
        return GAP.matcher(body).replaceAll(" ");
    }

    private boolean shows(Evidence evidence) {
        return switch (evidence) {
            case Evidence.Says(var anyOf) -> anyOf.stream().anyMatch(prose::says);
            case Evidence.Written(var anyOf) -> anyOf.stream().anyMatch(own::say);
            case Evidence.Gives(String name, var notWithin) ->
                    filling.value(name).filter(value -> prose.says(value, notWithin)).isPresent();
            case Evidence.Named(String name) ->
                    filling.value(name).filter(PersonalName::is).filter(prose::says).isPresent();
            case Evidence.ForEach it -> shows(it);
            case Evidence.All(var all) -> all.stream().allMatch(this::shows);
            case Evidence.Any(var any) -> any.stream().anyMatch(this::shows);
        };
    }

    private boolean shows(Evidence.ForEach each) {
        List<Map<String, String>> items = filling.list(each.list());
        return items.isEmpty()
                ? !each.atLeastOne()
                : items.stream().allMatch(item -> shows(item, each.parts()));
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
        if (!value.isBlank()) {
            return place.says(value, Names.outcomesLongerThan(value));
        }
        boolean phrase =
                part.otherwise().isEmpty() || part.otherwise().stream().anyMatch(place::says);
        return phrase && (!part.orDay() || place.saysSomeDay());
    }
}
