package org.redress.ombudsman;

import java.util.Optional;
import org.redress.core.spi.Fields;

/// What only an upheld case can have. The desk and the case file ask the same.
///
/// @param ruling empty while there is none, and where it cannot be read
record UpheldOnly(Fields fields, Optional<Ruling> ruling) {

    static final String DECISION = "decision";

    static UpheldOnly read(Fields fields) {
        return new UpheldOnly(fields, fields.word(DECISION, Ruling.WORDS));
    }

    void remedyBefore(String field, boolean remedied) {
        refuseIf(remedied, field, "only an upheld case had a remedy before");
    }

    void payment(String field, Optional<Long> pence) {
        refuseIf(pence.isPresent(), field, "only an upheld case brings a payment");
    }

    void recommendation(String field, Optional<String> wording) {
        refuseIf(wording.isPresent(), field, "only an upheld case brings recommendations");
    }

    private void refuseIf(boolean there, String field, String reason) {
        boolean unreadable = ruling.isEmpty() && fields.raw(DECISION).isPresent();
        boolean upheld = ruling.filter(Ruling.UPHELD::equals).isPresent();
        CaseRule.NOT_UPHELD.refuseIf(there && !upheld && !unreadable, fields, field, reason);
    }
}
