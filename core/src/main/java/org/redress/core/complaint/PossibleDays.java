package org.redress.core.complaint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// No day recorded as past is in the future, and none precedes the receipt.
final class PossibleDays {

    private PossibleDays() {}

    static List<Objection> objections(Complaint complaint, LocalDate today) {
        List<Objection> found = new ArrayList<>();
        latest(complaint).filter(today::isBefore).ifPresent(day -> found.add(future(day, today)));
        LocalDate received = complaint.receivedOn();
        fromReceipt(complaint)
                .filter(day -> day.isBefore(received))
                .map(day ->
                        Objection.to(
                                Rule.BEFORE_RECEIPT,
                                "on",
                                Words.day(day)
                                        + " is before the receipt on "
                                        + Words.day(received)))
                .forEach(found::add);
        return found;
    }

    static Objection future(LocalDate day, LocalDate today) {
        return Objection.to(
                Rule.DAY_IN_FUTURE, "on", Words.day(day) + " is after today, " + Words.day(today));
    }

    private static Optional<LocalDate> latest(Complaint complaint) {
        return Stream.of(
                        Stream.of(complaint.receivedOn()),
                        fromReceipt(complaint),
                        complaint.stages().stream().flatMap(PossibleDays::atStage),
                        complaint.concerns().stream().map(Concern::raisedOn),
                        complaint.remedies().stream()
                                .flatMap(it -> days(List.of(it.agreedOn(), it.doneOn()))),
                        complaint.lessons().stream()
                                .flatMap(it ->
                                        days(List.of(Optional.of(it.drawnOn()), it.doneOn()))),
                        complaint.notes().stream().map(Note::on),
                        complaint.links().stream().map(CaseLink::on),
                        complaint.investigations().stream().map(Investigation::on))
                .flatMap(days -> days)
                .max(LocalDate::compareTo);
    }

    private static Stream<LocalDate> beside(Complaint complaint) {
        return Stream.concat(
                complaint.facts().stream().map(RecordedFact::on),
                complaint.parties().stream()
                        .flatMap(it ->
                                days(List.of(Optional.of(it.involvedOn()), it.answeredOn()))));
    }

    private static Stream<LocalDate> fromReceipt(Complaint complaint) {
        return Stream.of(
                        complaint.stages().stream().limit(1).map(StageRecord::requestedOn),
                        beside(complaint),
                        days(
                                List.of(
                                        complaint.serviceAnsweredOn(),
                                        complaint.complainedOn(),
                                        complaint.resolvedInformallyOn(),
                                        complaint.suspendedOn(),
                                        complaint.resumedOn(),
                                        complaint.withdrawnOn(),
                                        complaint.referredEarlyOn())))
                .flatMap(days -> days);
    }

    private static Stream<LocalDate> atStage(StageRecord record) {
        return Stream.of(
                        Stream.of(record.requestedOn()),
                        days(
                                List.of(
                                        record.restartedOn(),
                                        record.acknowledgedOn(),
                                        record.delayExplainedOn(),
                                        record.respondedOn(),
                                        record.withdrawnOn())),
                        record.earlierRuns().stream()
                                .flatMap(run -> run.delayExplainedOn().stream()),
                        record.milestones().values().stream(),
                        record.extensions().stream().map(StageRecord.Extension::on),
                        record.appointments().stream().map(StageRecord.Appointment::on))
                .flatMap(days -> days);
    }

    private static Stream<LocalDate> days(List<Optional<LocalDate>> days) {
        return days.stream().flatMap(Optional::stream);
    }
}
