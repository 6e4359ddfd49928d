package org.redress.core.http.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.function.Function;

/// What somebody wrote, taken without the blanks about it.
///
/// @param longest the most characters
/// @param lines whether it may have line breaks and tabs
public record TextInput(int longest, boolean lines, Function<String, Object> maker)
        implements InputType {

    /// Several lines.
    public static TextInput passage(Function<String, Object> maker) {
        return new TextInput(20_000, true, maker);
    }

    /// One line.
    public static TextInput line(Function<String, Object> maker) {
        return new TextInput(200, false, maker);
    }

    @Override
    public Optional<Object> read(JsonNode node, String at, Reading reading) {
        if (!node.isTextual()) {
            return reading.refuse(at, "string", at + " must be a string");
        }
        String given = node.textValue();
        if (given.isBlank()) {
            return reading.refuse(at, "not-blank", at + " must say something");
        }
        if (given.codePointCount(0, given.length()) > longest) {
            String reason = at + " must have at most " + longest + " characters";
            return reading.refuse(at, "too-long", reason);
        }
        if (!given.codePoints().allMatch(this::allowed)) {
            String reason = at + " has a control character or half of a surrogate pair";
            return reading.refuse(at, "characters", reason);
        }
        return Optional.of(maker.apply(given.strip()));
    }

    private boolean allowed(int point) {
        if (lines && (point == '\n' || point == '\r' || point == '\t')) {
            return true;
        }
        return !Character.isISOControl(point) && Character.getType(point) != Character.SURROGATE;
    }

    @Override
    public ObjectNode schema(Schemas schemas) {
        return Json.object().put("type", "string").put("minLength", 1).put("maxLength", longest);
    }
}
