package org.redress.core.holidays;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.redress.core.calendar.BankHoliday;

/// Reads the file token by token: the command line wants one date within a second, and mapping
/// objects would cost more than all the rest of its start.
final class BankHolidayParser {

    private static final String DIVISION = "england-and-wales";

    private static final JsonFactory JSON =
            JsonFactory.builder().disable(StreamReadFeature.AUTO_CLOSE_SOURCE).build();

    private final JsonParser parser;
    private final List<BankHoliday> holidays = new ArrayList<>();

    private BankHolidayParser(JsonParser parser) {
        this.parser = parser;
    }

    static List<BankHoliday> parse(InputStream json) {
        try (JsonParser parser = JSON.createParser(json)) {
            return new BankHolidayParser(parser).holidays();
        } catch (JsonProcessingException e) {
            throw new MalformedBankHolidays(
                    "line " + e.getLocation().getLineNr() + ": " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException("The list of bank holidays: " + e.getMessage(), e);
        }
    }

    private List<BankHoliday> holidays() throws IOException {
        parser.nextToken();
        eachField(
                "the file",
                division -> {
                    if (division.equals(DIVISION)) {
                        eachField(DIVISION, this::divisionField);
                    }
                });
        if (holidays.isEmpty()) {
            throw malformed("no event of the division \"" + DIVISION + "\" is listed");
        }
        return List.copyOf(holidays);
    }

    private void divisionField(String name) throws IOException {
        if (name.equals("events")) {
            require(JsonToken.START_ARRAY, "\"events\"", "a list");
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                event();
            }
        }
    }

    private void event() throws IOException {
        Map<String, String> texts = new HashMap<>();
        eachField(
                "an event",
                name -> {
                    if (parser.currentToken() == JsonToken.VALUE_STRING) {
                        texts.put(name, parser.getText());
                    }
                });
        holidays.add(new BankHoliday(date(text(texts, "date")), text(texts, "title")));
    }

    private String text(Map<String, String> texts, String name) {
        String text = texts.getOrDefault(name, "");
        if (text.isBlank()) {
            throw malformed("an event has no \"" + name + "\"");
        }
        return text;
    }

    private LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw malformed("\"" + text + "\" is not a date such as 2025-12-26");
        }
    }

    /// Calls the reader with each field's name, the parser standing at its value; a value that the
    /// reader leaves unread is passed over.
    private void eachField(String what, FieldReader reader) throws IOException {
        require(JsonToken.START_OBJECT, what, "an object");
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            reader.read(name);
            parser.skipChildren();
        }
    }

    private void require(JsonToken expected, String what, String form) {
        if (parser.currentToken() != expected) {
            throw malformed(what + " is not " + form);
        }
    }

    private MalformedBankHolidays malformed(String what) {
        return new MalformedBankHolidays(
                "line " + parser.currentTokenLocation().getLineNr() + ": " + what);
    }

    @FunctionalInterface
    private interface FieldReader {
        void read(String name) throws IOException;
    }
}
