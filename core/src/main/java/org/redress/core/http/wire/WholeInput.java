package org.redress.core.http.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.regex.Pattern;

/// A whole number.
public record WholeInput(int least, int most) implements InputType {

    private static final Pattern FIGURES = Pattern.compile("0|[1-9][0-9]{0,8}");

    @Override
    public Optional<Object> read(JsonNode node, String at, Reading reading) {
        if (node.isIntegralNumber() && node.canConvertToInt() && fits(node.intValue())) {
            return Optional.of(node.intValue());
        }
        return refuse(at, reading);
    }

    @Override
    public Optional<Object> readText(String text, String at, Reading reading) {
        return FIGURES.matcher(text).matches()
                ? read(IntNode.valueOf(Integer.parseInt(text)), at, reading)
                : refuse(at, reading);
    }

    private Optional<Object> refuse(String at, Reading reading) {
        String reason = at + " must be a whole number from " + least + " to " + most;
        return reading.refuse(at, "whole-number", reason);
    }

    private boolean fits(int number) {
        return least <= number && number <= most;
    }

    @Override
    public ObjectNode schema(Schemas schemas) {
        return Json.object().put("type", "integer").put("minimum", least).put("maximum", most);
    }
}
