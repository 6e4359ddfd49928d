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

    /// The identifiers that may be used all the same, and why.
    private static final Map<String, String> ALLOWED =
            Map.of(
                    "FOR_A_CHILD",
                    "in every service somebody may complain for a child: the law's word, no area's",
                    "skipChildren",
                    "a method of the JSON parser",
                    "child",
                    "a node below another in a tree",
                    "children",
                    "the nodes below another in a tree");

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
