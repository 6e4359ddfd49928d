package org.redress.ombudsman;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.redress.core.spi.Words;

/// What the Ombudsman decided. Only the last two are investigations.
enum Ruling {
    INCOMPLETE_OR_INVALID("Incomplete or invalid"),
    ADVICE_GIVEN("Advice given"),
    REFERRED_BACK("Referred back for local resolution"),
    CLOSED_AFTER_INITIAL_ENQUIRIES("Closed after initial enquiries"),
    UPHELD("Upheld"),
    NOT_UPHELD("Not upheld");

    static final Words<Ruling> WORDS =
            new Words<>(
                    "a decision of the Ombudsman's",
                    Arrays.stream(values()).map(Ruling::word).toList());

    private final String label;

    Ruling(String label) {
        this.label = label;
    }

    private Words.Word<Ruling> word() {
        return new Words.Word<>(code(), List.of(label), this);
    }

    /// As it stands in tables and files.
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String label() {
        return label;
    }
}
