package org.redress.core.complaint;

import java.time.LocalDate;
import java.util.Map;
import org.redress.core.procedure.StageId;

/// What the investigation of a stage came to, before the council decides its response.
///
/// @param report the investigator's form, as it was submitted
/// @param findings what they propose as the finding on each concern, by the concern's number
public record Investigation(
        LocalDate on, StageId stage, TextRef report, Map<Integer, Outcome> findings) {

    public Investigation {
        findings = Map.copyOf(findings);
    }
}
