package org.redress.core.holidays;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redress.core.calendar.BankHoliday;

class BankHolidayListTest {

    private static final String GOOD =
            """
            {"scotland": {"division": "scotland", "events": [
               {"title": "2nd January", "date": "2025-01-02", "notes": "", "bunting": true}]},
             "england-and-wales": {"division": "england-and-wales", "events": [
               {"title": "New Year’s Day", "date": "2025-01-01", "notes": "", "bunting": true},
               {"title": "Good Friday", "date": "2025-04-18", "notes": {"a": [1]}, "bunting": 0}]}}
            """;

    @Test
    void the_shipped_list_holds_the_holidays_that_published_reports_were_counted_with() {
        assertThat(BankHolidayList.shipped())
                .contains(
                        holiday("2020-05-08", "Early May bank holiday (VE day)"),
                        holiday(
                                "2022-09-19",
                                "Bank Holiday for the State Funeral of Queen Elizabeth II"),
                        holiday(
                                "2023-05-08",
                                "Bank holiday for the coronation of King Charles III"),
                        holiday("2024-12-26", "Boxing Day"));
    }

    @Test
    void only_england_and_wales_is_read() {
        assertThat(read(GOOD))
                .containsExactly(
                        holiday("2025-01-01", "New Year’s Day"),
                        holiday("2025-04-18", "Good Friday"));
    }

    @Test
    void a_file_is_read_as_a_stream_is(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("newest.json"), GOOD);

        assertThat(BankHolidayList.read(file)).isEqualTo(read(GOOD));
    }

    @Test
    void a_stream_given_is_left_open() {
        var stream =
                new ByteArrayInputStream(GOOD.getBytes(UTF_8)) {
                    private boolean closed;

                    @Override
                    public void close() {
                        closed = true;
                    }
                };

        BankHolidayList.read(stream);

        assertThat(stream.closed).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "`` | line 1: the file is not an object",
                "[] | line 1: the file is not an object",
                "{} | line 1: no event of the division \"england-and-wales\" is listed",
                "{\"england-and-wales\": 7} | line 1: england-and-wales is not an object",
                "{\"england-and-wales\": {\"events\": {}}} | line 1: \"events\" is not a list",
                "{\"england-and-wales\": {\"events\": []}} | line 1: no event of the division"
                        + " \"england-and-wales\" is listed",
                "{\"england-and-wales\": {\"events\": [3]}} | line 1: an event is not an object",
                "{\"england-and-wales\": {\"events\": [{\"date\": \"2025-01-01\"}]}} | line 1: an"
                        + " event has no \"title\"",
                "{\"england-and-wales\": {\"events\": [{\"title\": \"A\", \"date\": 5}]}} | line 1:"
                        + " an event has no \"date\"",
                "{\"england-and-wales\": {\"events\": [{\"title\": \"A\", \"date\": \"1/1/25\"}]}}"
                        + " | line 1: \"1/1/25\" is not a date such as 2025-12-26",
            })
    void a_malformed_list_says_what_is_wrong(String json, String problem) {
        assertThatThrownBy(() -> read(json))
                .isInstanceOf(MalformedBankHolidays.class)
                .hasMessage("Not GOV.UK's list of bank holidays: " + problem);
    }

    @Test
    void a_problem_names_its_line() {
        assertThatThrownBy(() -> read(GOOD.replace("2025-04-18", "2025-04-31")))
                .hasMessage(
                        "Not GOV.UK's list of bank holidays: line 5: \"2025-04-31\" is not a date"
                                + " such as 2025-12-26");
    }

    @ParameterizedTest
    @CsvSource({"<html>", "\"{\"\"england-and-wales\"\": {\"\"events\"\": [\""})
    void what_is_not_json_is_refused(String text) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(MalformedBankHolidays.class)
                .hasMessageStartingWith("Not GOV.UK's list of bank holidays: line 1: ");
    }

    @Test
    void a_malformed_file_is_named(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("broken.json"), "[]");

        assertThatThrownBy(() -> BankHolidayList.read(file))
                .isInstanceOf(MalformedBankHolidays.class)
                .hasMessage(
                        file
                                + ": Not GOV.UK's list of bank holidays: line 1: the file is not an"
                                + " object");
    }

    @Test
    void a_file_that_is_not_there_is_named(@TempDir Path folder) {
        Path missing = folder.resolve("missing.json");

        assertThatThrownBy(() -> BankHolidayList.read(missing))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("missing.json");
    }

    @Test
    void a_stream_that_breaks_is_reported() {
        var broken =
                new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("the disk is gone");
                    }
                };

        assertThatThrownBy(() -> BankHolidayList.read(broken))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("The list of bank holidays: the disk is gone");
    }

    private static List<BankHoliday> read(String json) {
        return BankHolidayList.read(new ByteArrayInputStream(json.getBytes(UTF_8)));
    }

    private static BankHoliday holiday(String date, String title) {
        return new BankHoliday(LocalDate.parse(date), title);
    }
}
