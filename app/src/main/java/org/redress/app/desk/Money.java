package org.redress.app.desk;

import java.math.BigDecimal;
import java.util.Locale;

/// Pence as pounds.
final class Money {

    private Money() {}

    static String words(long pence) {
        return String.format(Locale.UK, "£%,.2f", BigDecimal.valueOf(pence, 2));
    }
}
