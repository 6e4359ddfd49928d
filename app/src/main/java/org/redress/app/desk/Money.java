package org.redress.app.desk;

import java.math.BigDecimal;
import java.util.Locale;

/// Pence as pounds.
public final class Money {

    private Money() {}

    /// Such as `£1,250.00`.
    public static String words(long pence) {
        return String.format(Locale.UK, "£%,.2f", BigDecimal.valueOf(pence, 2));
    }
}
