package org.redress.core.http.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/// An amount in pounds, as a number or a string, with at most two decimals; read as pence.
public record MoneyInput() implements InputType {

    private static final Pattern FORM = Pattern.compile("(0|[1-9][0-9]{0,7})(\\.[0-9]{1,2})?");
    private static final int MOST_FIGURES = 10;

    @Override
    public Optional<Object> read(JsonNode node, String at, Reading reading) {
        Optional<Long> pence =
                node.isTextual() ? ofText(node.textValue()) : ofNumber(node.decimalValue(), node);
        return pence.isPresent()
                ? pence.map(Object.class::cast)
                : reading.refuse(
                        at,
                        "money",
                        at + " must be pounds, 0 to 99999999.99, with at most two decimals");
    }

    private static Optional<Long> ofText(String text) {
        return FORM.matcher(text).matches() ? pence(new BigDecimal(text)) : Optional.empty();
    }

    private static Optional<Long> ofNumber(BigDecimal amount, JsonNode node) {
        if (!node.isNumber() || amount.signum() < 0 || amount.scale() > 20) {
            return Optional.empty();
        }
        return (long) amount.precision() - amount.scale() > MOST_FIGURES - 2
                ? Optional.empty()
                : pence(amount);
    }

    private static Optional<Long> pence(BigDecimal amount) {
        BigDecimal pence = amount.movePointRight(2).stripTrailingZeros();
        return pence.scale() > 0 ? Optional.empty() : Optional.of(pence.longValueExact());
    }

    @Override
    public ObjectNode schema(Schemas schemas) {
        ObjectNode schema = Json.object().put("description", "pounds, with at most two decimals");
        schema.putArray("type").add("number").add("string");
        return schema.put("minimum", 0).put("pattern", "^" + FORM.pattern() + "$");
    }
}
