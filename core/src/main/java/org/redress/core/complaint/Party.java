package org.redress.core.complaint;

import java.time.LocalDate;
import java.util.Optional;
import org.redress.core.procedure.PartyKindId;

/// A body that takes part in a complaint beside the council.
///
/// @param number counts the complaint's parties from 1
/// @param lead whether it leads the answer; at most one of a complaint's parties does
/// @param consentOn when the person consented to sharing the complaint with it
/// @param answeredOn when it answered the council
public record Party(
        int number,
        PartyKindId kind,
        LocalDate involvedOn,
        TextRef name,
        boolean lead,
        Optional<LocalDate> consentOn,
        Optional<LocalDate> answeredOn) {

    Party following() {
        return new Party(number, kind, involvedOn, name, false, consentOn, answeredOn);
    }

    Party answered(LocalDate day) {
        return new Party(number, kind, involvedOn, name, lead, consentOn, Optional.of(day));
    }
}
