package org.redress.core.complaint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Remedies and lessons are agreed before they are done, and only money has an amount.
final class PossibleRemedies {

    private PossibleRemedies() {}

    static List<Objection> objections(Complaint complaint) {
        List<Objection> found = new ArrayList<>();
        complaint
                .remedies()
                .forEach(remedy -> {
                    amount(remedy, found);
                    days(complaint, remedy, found);
                });
        complaint
                .lessons()
                .forEach(lesson ->
                        order(
                                "lesson " + lesson.number(),
                                Optional.of(lesson.drawnOn()),
                                lesson.doneOn(),
                                found));
        return found;
    }

    private static void amount(Remedy remedy, List<Objection> found) {
        if (remedy.amountPence().isPresent() && remedy.kind() != RemedyKind.FINANCIAL) {
            found.add(
                    Objection.to(
                            Rule.AMOUNT_NOT_FINANCIAL,
                            "amountPence",
                            "remedy " + remedy.number() + " is not financial and has no amount"));
        }
        remedy.amountPence()
                .filter(pence -> pence < 0)
                .ifPresent(pence ->
                        found.add(
                                Objection.to(
                                        Rule.AMOUNT_NEGATIVE,
                                        "amountPence",
                                        "the amount of remedy "
                                                + remedy.number()
                                                + " is negative")));
    }

    private static void days(Complaint complaint, Remedy remedy, List<Objection> found) {
        order("remedy " + remedy.number(), remedy.agreedOn(), remedy.doneOn(), found);
        complaint
                .stage(remedy.stage())
                .map(StageRecord::requestedOn)
                .ifPresent(requested ->
                        remedy.agreedOn()
                                .or(remedy::doneOn)
                                .filter(requested::isAfter)
                                .ifPresent(day ->
                                        found.add(
                                                Objection.to(
                                                        Rule.BEFORE_REQUEST,
                                                        "on",
                                                        "remedy "
                                                                + remedy.number()
                                                                + " on "
                                                                + Words.day(day)
                                                                + " is before stage "
                                                                + remedy.stage()
                                                                + " was asked for on "
                                                                + Words.day(requested)))));
    }

    private static void order(
            String what,
            Optional<LocalDate> agreed,
            Optional<LocalDate> done,
            List<Objection> found) {
        agreed.ifPresent(from ->
                done.filter(from::isAfter)
                        .ifPresent(day ->
                                found.add(
                                        Objection.to(
                                                Rule.DONE_BEFORE_AGREED,
                                                "on",
                                                what
                                                        + " was done on "
                                                        + Words.day(day)
                                                        + ", before it was agreed on "
                                                        + Words.day(from)))));
    }
}
