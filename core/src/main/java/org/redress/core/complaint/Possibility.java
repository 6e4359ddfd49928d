package org.redress.core.complaint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.redress.core.procedure.Procedure;

/// Whether a complaint, as recorded, can be. Every complaint that the [Decider] lets come about
/// can.
public final class Possibility {

    private Possibility() {}

    /// Everything about the complaint that cannot be; none if it can.
    ///
    /// @param today no recorded day lies after it, except those that are only planned
    public static List<Refusal> contradictions(
            Complaint complaint, Rulebook rules, LocalDate today) {
        return objections(complaint, rules, today).stream().map(Objection::refusal).toList();
    }

    static List<Objection> objections(Complaint complaint, Rulebook rules, LocalDate today) {
        List<Objection> found = new ArrayList<>();
        found.addAll(PossibleDays.objections(complaint, today));
        found.addAll(PossibleWhole.objections(complaint));
        found.addAll(PossibleClosing.objections(complaint));
        found.addAll(PossibleRemedies.objections(complaint));
        complaint
                .procedure()
                .ifPresent(ref -> {
                    Optional<Procedure> procedure = rules.procedure(ref);
                    procedure.ifPresentOrElse(
                            known -> found.addAll(PossibleStages.objections(complaint, known)),
                            () ->
                                    found.add(
                                            Objection.to(
                                                    Rule.UNKNOWN_PROCEDURE,
                                                    "procedure",
                                                    "the procedure " + ref + " is not installed")));
                });
        return found;
    }
}
