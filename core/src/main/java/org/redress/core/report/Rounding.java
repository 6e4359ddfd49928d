package org.redress.core.report;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// The one way in which published figures are rounded: exactly, half up, once.
final class Rounding {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Rounding() {}

    static long percent(long part, long whole) {
        return divide(BigDecimal.valueOf(part).multiply(HUNDRED), whole, 0).longValueExact();
    }

    static long mean(Tally.Measure measure) {
        return divide(measure.sum(), measure.count(), 0).longValueExact();
    }

    static BigDecimal pounds(BigDecimal pence) {
        return pence.divide(HUNDRED, 0, RoundingMode.HALF_UP);
    }

    /// One decimal, or none where it is zero.
    static String ratio(long one, long to) {
        BigDecimal exact = divide(BigDecimal.valueOf(one), to, 1);
        return exact.stripTrailingZeros().toPlainString() + " : 1";
    }

    /// One decimal, always.
    static String rate(long count, BigDecimal of, int per) {
        return BigDecimal.valueOf(count)
                .multiply(BigDecimal.valueOf(per))
                .divide(of, 1, RoundingMode.HALF_UP)
                .toPlainString();
    }

    private static BigDecimal divide(BigDecimal dividend, long divisor, int decimals) {
        return dividend.divide(BigDecimal.valueOf(divisor), decimals, RoundingMode.HALF_UP);
    }
}
