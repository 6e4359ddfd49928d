package org.redress.ombudsman;

import java.time.LocalDate;
import java.util.Optional;
import org.redress.core.spi.Fields;

/// Reads what a line says of the Ombudsman's decision, and refuses what the decision cannot bring.
final class DecisionFields {

    private DecisionFields() {}

    /// The decision; empty while there is none, and where something is refused.
    static Optional<OmbudsmanEvent.Decided> read(Fields fields, Optional<LocalDate> receivedOn) {
        Optional<LocalDate> decidedOn = fields.past("decided_on");
        fields.notBefore("decided_on", decidedOn, receivedOn, "the Ombudsman received the case");
        Optional<Ruling> ruling = fields.word(UpheldOnly.DECISION, Ruling.WORDS);
        boolean remediedBefore = fields.flag("remedied_before").orElse(false);
        Optional<Long> pence = fields.pence("remedy_gbp").filter(sum -> sum > 0);
        boolean day = fields.raw("decided_on").isPresent();
        boolean decision = fields.raw(UpheldOnly.DECISION).isPresent();
        fields.refuseIf(
                decision && !day,
                UpheldOnly.DECISION,
                "there is a decision, but no day in decided_on");
        fields.refuseIf(day && !decision, "decided_on", "there is a day, but no decision");
        fields.refuseIf(
                pence.isPresent() && !decision,
                "remedy_gbp",
                "there is a payment, but no decision");
        fields.refuseIf(
                remediedBefore && !decision,
                "remedied_before",
                "there is a finding, but no decision");
        return decidedOn.flatMap(on ->
                ruling.map(known -> new OmbudsmanEvent.Decided(on, known, remediedBefore, pence)));
    }
}
