package org.redress.core.http.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/// A short string of a fixed form: an id, a code, a reference.
///
/// @param words the form in words, after "must be"
/// @param longest the most characters
public record WordInput(Pattern form, String words, int longest, Function<String, Object> maker)
        implements InputType {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9]([A-Za-z0-9 ._&/-]*)");
    private static final Pattern REFERENCE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._/-]*");

    /// An id: lower-case words joined by hyphens.
    public static WordInput slug(Function<String, Object> maker) {
        return new WordInput(SLUG, "lower-case letters and digits joined by hyphens", 60, maker);
    }

    /// A code of a vocabulary.
    public static WordInput code(Function<String, Object> maker) {
        return new WordInput(CODE, "a code of letters and digits", 60, maker);
    }

    /// A reference.
    public static WordInput reference(Function<String, Object> maker) {
        return new WordInput(
                REFERENCE,
                "letters, digits and - / . _, starting with a letter or digit",
                60,
                maker);
    }

    @Override
    public Optional<Object> read(JsonNode node, String at, Reading reading) {
        if (!node.isTextual()) {
            return reading.refuse(at, "string", at + " must be a string");
        }
        String given = node.textValue();
        if (given.length() > longest || !form.matcher(given).matches()) {
            String reason = at + " must be " + words + ", at most " + longest + " characters";
            return reading.refuse(at, "form", reason);
        }
        return Optional.of(maker.apply(given));
    }

    @Override
    public ObjectNode schema(Schemas schemas) {
        return Json.object()
                .put("type", "string")
                .put("pattern", "^" + form.pattern() + "$")
                .put("maxLength", longest);
    }
}
