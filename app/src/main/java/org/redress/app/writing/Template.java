package org.redress.app.writing;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.redress.core.letter.Filling;
import org.redress.core.letter.Names;

/// A text in which names in double braces are filled in. It holds no code: only names that are
/// known, and passages repeated for each item of a list.
///
/// @param text as a council or an area wrote it
public record Template(String text) {

    private static Mustache.Compiler compiler(PlainValues values) {
        return Mustache.compiler().escapeHTML(false).withCollector(values);
    }

    /// What is wrong with it, in words for who wrote it; nothing where it can be filled in.
    public List<String> problems(KnownNames known) {
        TemplateNames names = new TemplateNames(known);
        try {
            compiler(new PlainValues()).compile(text).visit(names);
        } catch (MustacheException broken) {
            return List.of("The braces do not fit together: " + broken.getMessage());
        }
        if (!names.problems().isEmpty()) {
            return names.problems();
        }
        return tried(known);
    }

    private List<String> tried(KnownNames known) {
        Map<String, List<Map<String, String>>> one = new HashMap<>();
        known.lists().keySet().forEach(name -> one.put(name, List.of(Map.of())));
        PlainValues values = new PlainValues();
        try {
            execute(new Filling(Map.of(), one), known, values);
        } catch (MustacheException broken) {
            return List.of("A passage is repeated that has no names");
        }
        return values.within().stream()
                .map(name ->
                        "“"
                                + name
                                + "” stands inside a list: a list cannot be repeated within another,"
                                + " nor within itself, so end the first one before it")
                .toList();
    }

    /// The text with the names filled in. A name without a value leaves a gap in square brackets; a
    /// list within an item of a list has no items; and what is too long for a letter is cut off.
    public String filled(Filling filling, KnownNames known) {
        return tidy(execute(filling, known, new PlainValues()));
    }

    private String execute(Filling filling, KnownNames known, PlainValues values) {
        Map<String, Object> all = new HashMap<>();
        known.all().forEach(name -> all.put(name, gap(name)));
        known.lists().keySet().forEach(name -> all.put(name, items(filling, known, name)));
        filling.values()
                .forEach((name, value) -> filling.value(name).ifPresent(it -> all.put(name, it)));
        FilledText filled = new FilledText();
        compiler(values).compile(text).execute(all, filled);
        return filled.text();
    }

    private static String gap(String name) {
        return Names.OPTIONAL.contains(name) ? "" : "[" + name + "]";
    }

    /// The items of a list. One without names within its items tells only whether something holds,
    /// so that it has one item at most, and other lists can be used within it.
    private static List<Map<String, Object>> items(Filling filling, KnownNames known, String list) {
        if (known.lists().getOrDefault(list, List.of()).isEmpty()) {
            return filling.list(list).isEmpty() ? List.of() : List.of(Map.of());
        }
        List<Map<String, Object>> items = new ArrayList<>();
        for (Map<String, String> item : filling.list(list)) {
            Map<String, Object> there = new TreeMap<>(item);
            there.values().removeIf(value -> value.toString().isBlank());
            known.lists()
                    .forEach((name, within) -> {
                        if (!within.isEmpty()) {
                            there.put(name, new PlainValues.NoList(name));
                        }
                    });
            items.add(there);
        }
        return items;
    }

    /// Without blanks at the ends of lines, and never two empty lines together.
    private static String tidy(String filled) {
        return filled.replaceAll("[ \\t]+(?=\\n|$)", "").replaceAll("\\n{3,}", "\n\n").strip()
                + "\n";
    }
}
