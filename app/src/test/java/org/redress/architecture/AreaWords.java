package org.redress.architecture;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The words by which core or app would give away that it knows one particular service.
final class AreaWords {

    private static final Set<String> NAMES =
            Set.of("child", "children", "childrens", "adult", "adults", "lgsco");

    /// What may be said all the same, and why.
    private static final Map<String, String> ALLOWED =
            Map.of(
                    "FOR_A_CHILD",
                    "somebody may complain for a child in every service: the law's word, not an area's",
                    "for-a-child",
                    "the same in the interfaces",
                    "skipChildren",
                    "a method of the JSON parser",
                    "children",
                    "a method of the JDK's ProcessHandle");

    private AreaWords() {}

    static List<String> in(JavaText file) {
        return file.words().stream()
                .filter(word -> !ALLOWED.containsKey(word))
                .filter(AreaWords::namesAnArea)
                .distinct()
                .toList();
    }

    static boolean namesAnArea(String word) {
        String spaced = word.replaceAll("([a-z0-9])([A-Z])", "$1 $2").replace("'", "");
        return Arrays.stream(spaced.split("[^A-Za-z]+"))
                .map(part -> part.toLowerCase(Locale.ROOT))
                .anyMatch(NAMES::contains);
    }
}
