package org.redress.core.holidays;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.redress.core.calendar.BankHoliday;

/// Bank holidays of England and Wales from the JSON file that GOV.UK publishes at
/// <https://www.gov.uk/bank-holidays.json>. To refresh the shipped list, put the newest file in
/// place of the resource `bank-holidays.json` of this package.
public final class BankHolidayList {

    private static final String SHIPPED = "bank-holidays.json";

    private BankHolidayList() {}

    /// The list that comes with the product.
    public static List<BankHoliday> shipped() {
        try (InputStream json = BankHolidayList.class.getResourceAsStream(SHIPPED)) {
            if (json == null) {
                throw new IllegalStateException("The resource " + SHIPPED + " is missing");
            }
            return read(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A list from a file.
    ///
    /// @throws MalformedBankHolidays if it is not such a list
    /// @throws UncheckedIOException if it cannot be read
    public static List<BankHoliday> read(Path file) {
        try (InputStream json = Files.newInputStream(file)) {
            return read(json);
        } catch (MalformedBankHolidays e) {
            throw new MalformedBankHolidays(file, e);
        } catch (IOException e) {
            throw new UncheckedIOException("The list of bank holidays " + file + ": " + e, e);
        }
    }

    /// A list from a stream, which is left open.
    ///
    /// @throws MalformedBankHolidays if it is not such a list
    /// @throws UncheckedIOException if it cannot be read
    public static List<BankHoliday> read(InputStream json) {
        return BankHolidayParser.parse(json);
    }
}
