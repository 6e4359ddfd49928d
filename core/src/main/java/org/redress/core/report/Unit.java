package org.redress.core.report;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.redress.core.report.Report.Cell;

/// What a cell's figure counts or measures, and how such figures and their differences are worded.
enum Unit {
    DAYS("longer", "shorter"),
    POUNDS("more", "less"),
    PERCENT("higher", "lower"),
    RATE("higher", "lower"),
    COUNT("more", "fewer");

    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");

    private final String up;
    private final String down;

    Unit(String up, String down) {
        this.up = up;
        this.down = down;
    }

    /// What a cell shows first of all.
    static Optional<Unit> of(Cell cell) {
        return Arrays.stream(values()).filter(unit -> unit.in(cell).isPresent()).findFirst();
    }

    Optional<BigDecimal> in(Cell cell) {
        return switch (this) {
            case DAYS -> cell.days().map(BigDecimal::valueOf);
            case POUNDS -> cell.gbp();
            case PERCENT -> cell.pct().map(BigDecimal::valueOf);
            case RATE ->
                    cell.text().filter(text -> NUMBER.matcher(text).matches()).map(BigDecimal::new);
            case COUNT -> cell.n().map(BigDecimal::valueOf);
        };
    }

    /// The figure itself: `18 working days`, `£7,467`, `8%`.
    String shown(BigDecimal figure) {
        return this == DAYS ? days(figure) : bare(figure);
    }

    /// The figure where its unit is plain already.
    String bare(BigDecimal figure) {
        return switch (this) {
            case POUNDS -> "£" + grouped(figure);
            case PERCENT -> grouped(figure) + "%";
            case RATE -> figure.toPlainString();
            case DAYS, COUNT -> grouped(figure);
        };
    }

    /// How far one figure is from another: `2 working days longer`; empty where they are the same.
    Optional<String> apart(BigDecimal from, BigDecimal to) {
        BigDecimal difference = to.subtract(from);
        return difference.signum() == 0
                ? Optional.empty()
                : Optional.of(
                        distance(difference.abs()) + " " + (difference.signum() > 0 ? up : down));
    }

    private String distance(BigDecimal distance) {
        return switch (this) {
            case DAYS -> days(distance);
            case PERCENT ->
                    grouped(distance)
                            + (isOne(distance) ? " percentage point" : " percentage points");
            case POUNDS, RATE, COUNT -> bare(distance);
        };
    }

    private static String days(BigDecimal days) {
        return grouped(days) + (isOne(days) ? " working day" : " working days");
    }

    private static boolean isOne(BigDecimal number) {
        return number.compareTo(BigDecimal.ONE) == 0;
    }

    private static String grouped(BigDecimal whole) {
        return String.format(Locale.UK, "%,d", whole.toBigInteger());
    }
}
