package org.redress.core.holidays;

import java.nio.file.Path;

/// A file that is not a list of bank holidays as GOV.UK publishes it; the message says what is
/// wrong.
public final class MalformedBankHolidays extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    MalformedBankHolidays(String what) {
        super("Not GOV.UK's list of bank holidays: " + what);
    }

    MalformedBankHolidays(String what, Throwable cause) {
        super("Not GOV.UK's list of bank holidays: " + what, cause);
    }

    MalformedBankHolidays(Path file, MalformedBankHolidays cause) {
        super(file + ": " + cause.getMessage(), cause);
    }
}
