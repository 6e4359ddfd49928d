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

    private static Mustache.Compiler compiler() {
        return Mustache.compiler().escapeHTML(false).withCollector(new PlainValues());
    }

    /// What is wrong with it, in words for who wrote it; nothing where it can be filled in.
    public List<String> problems(KnownNames known) {
        TemplateNames names = new TemplateNames(known);
        try {
            compiler().compile(text).visit(names);
        } catch (MustacheException broken) {
            return List.of("The braces do not fit together: " + broken.getMessage());
        }
        if (!names.problems().isEmpty()) {
            return names.problems();
        }
        return fits(known) ? List.of() : List.of("A passage is repeated that has no names");
    }

    private boolean fits(KnownNames known) {
        try {
            filled(Filling.NONE, known);
            return true;
        } catch (MustacheException broken) {
            return false;
        }
    }

    /// The text with the names filled in. A name without a value leaves a gap in square brackets.
    public String filled(Filling filling, KnownNames known) {
        Map<String, Object> all = new HashMap<>();
        known.all().forEach(name -> all.put(name, gap(name)));
        known.lists().keySet().forEach(name -> all.put(name, items(filling, name)));
        filling.values()
                .forEach((name, value) -> filling.value(name).ifPresent(it -> all.put(name, it)));
        return tidy(compiler().compile(text).execute(all));
    }

    private static String gap(String name) {
        return Names.OPTIONAL.contains(name) ? "" : "[" + name + "]";
    }

    private static List<Map<String, String>> items(Filling filling, String name) {
        List<Map<String, String>> items = new ArrayList<>();
        for (Map<String, String> item : filling.list(name)) {
            Map<String, String> there = new TreeMap<>(item);
            there.values().removeIf(String::isBlank);
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
