package org.redress.core.complaint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Responses, withdrawals, outcomes and early referral fit one another.
final class PossibleClosing {

    private PossibleClosing() {}

    static List<Objection> objections(Complaint complaint) {
        List<Objection> found = new ArrayList<>();
        complaint.stages().stream()
                .filter(record -> !outcomeFits(record))
                .map(PossibleClosing::outcomeAmiss)
                .forEach(found::add);
        if (complaint.withdrawnOn().filter(day -> !withdrawalFits(complaint, day)).isPresent()) {
            found.add(
                    Objection.to(
                            Rule.WITHDRAWAL_AND_STAGES,
                            "on",
                            "it is withdrawn, but a stage is open or none was withdrawn that day"));
        }
        if (complaint.referredEarlyOn().filter(day -> !referralFits(complaint, day)).isPresent()) {
            found.add(
                    Objection.to(
                            Rule.EARLY_REFERRAL,
                            "on",
                            "no stage had been answered when it was referred early"));
        }
        return found;
    }

    private static Objection outcomeAmiss(StageRecord record) {
        return Objection.to(
                Rule.OUTCOME_AND_CLOSING,
                "outcome",
                "stage " + record.stage() + " has an outcome that does not fit its closing");
    }

    private static boolean outcomeFits(StageRecord record) {
        boolean withdrawn = record.withdrawnOn().isPresent();
        boolean responded = record.respondedOn().isPresent();
        Optional<Boolean> outcomeOfWithdrawal = record.outcome().map(Outcome.WITHDRAWN::equals);
        return !(withdrawn && responded)
                && outcomeOfWithdrawal.equals(
                        record.isOpen() ? Optional.empty() : Optional.of(withdrawn));
    }

    private static boolean withdrawalFits(Complaint complaint, LocalDate day) {
        List<StageRecord> stages = complaint.stages();
        boolean allClosed = stages.stream().noneMatch(StageRecord::isOpen);
        boolean oneThatDay =
                stages.stream().anyMatch(it -> it.withdrawnOn().equals(Optional.of(day)));
        return stages.isEmpty() || (allClosed && oneThatDay);
    }

    private static boolean referralFits(Complaint complaint, LocalDate day) {
        return complaint.stages().stream()
                .flatMap(record -> record.respondedOn().stream())
                .anyMatch(responded -> !responded.isAfter(day));
    }
}
