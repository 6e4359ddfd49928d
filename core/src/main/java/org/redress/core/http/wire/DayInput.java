package org.redress.core.http.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.redress.core.calendar.WorkingCalendar;

/// A day such as `2025-03-14`, of those that the calendar knows. Whether it may be in the future is
/// for the rules.
public record DayInput() implements InputType {

    private static final Pattern FORM = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    @Override
    public Optional<Object> read(JsonNode node, String at, Reading reading) {
        Optional<LocalDate> day = node.isTextual() ? parse(node.textValue()) : Optional.empty();
        if (day.isEmpty()) {
            return reading.refuse(at, "date", at + " must be a date such as 2025-03-14");
        }
        if (isOutside(day.get())) {
            String reason = at + " must be between 1970-01-01 and 2199-12-31";
            return reading.refuse(at, "date-range", reason);
        }
        return day.map(Object.class::cast);
    }

    private static Optional<LocalDate> parse(String text) {
        if (!FORM.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static boolean isOutside(LocalDate day) {
        return day.isBefore(WorkingCalendar.FIRST_DAY) || day.isAfter(WorkingCalendar.LAST_DAY);
    }

    @Override
    public ObjectNode schema(Schemas schemas) {
        return Json.object().put("type", "string").put("format", "date");
    }
}
