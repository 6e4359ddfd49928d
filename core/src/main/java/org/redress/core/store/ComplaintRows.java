package org.redress.core.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.redress.core.calendar.WorkingCalendar;
import org.redress.core.complaint.Complaint;
import org.redress.core.complaint.Concern;
import org.redress.core.complaint.OfficerId;
import org.redress.core.complaint.Outcome;
import org.redress.core.complaint.RagDates;
import org.redress.core.complaint.Remedy;
import org.redress.core.complaint.TeamCode;
import org.redress.core.spi.Row;

/// The rows that stand for a complaint, apart from its stages.
final class ComplaintRows {

    private ComplaintRows() {}

    static Row complaint(
            String reference,
            Account account,
            List<StageAccount> stages,
            WorkingCalendar calendar) {
        Complaint complaint = account.complaint();
        RowBuilder row =
                RowBuilder.in(Tables.COMPLAINT)
                        .with("reference", reference)
                        .with("area", complaint.area().value())
                        .with("status", complaint.status())
                        .with("channel", complaint.channel())
                        .maybe("team", complaint.team().map(TeamCode::value))
                        .maybe("officer", complaint.officer().map(OfficerId::value))
                        .with("received_on", complaint.receivedOn())
                        .with("made_by_young_person", complaint.madeByYoungPerson())
                        .with("advocate", complaint.advocate())
                        .with("represented", complaint.representation().isPresent())
                        .maybe("complainant", complaint.complainant().map(who -> who.value()))
                        .maybe("subject", complaint.subject())
                        .maybe("outcome_sought", complaint.outcomeSought());
        TriageRows.add(row, account);
        Optional<RagDates> urgency = urgency(stages, calendar);
        return course(row, complaint)
                .maybe("next_deadline", next(stages))
                .maybe("amber_from", urgency.map(RagDates::amberFrom))
                .maybe("response_due", urgency.map(RagDates::due))
                .maybe("response_limit", urgency.map(RagDates::limit))
                .maybe("outcome", outcome(complaint))
                .row();
    }

    private static Optional<RagDates> urgency(List<StageAccount> stages, WorkingCalendar calendar) {
        return stages.stream()
                .flatMap(stage -> stage.urgency(calendar).stream())
                .min(Comparator.comparing(RagDates::due));
    }

    /// Of the last stage that has one.
    private static Optional<Outcome> outcome(Complaint complaint) {
        return complaint.stages().stream()
                .flatMap(stage -> stage.outcome().stream())
                .reduce((_, later) -> later);
    }

    private static RowBuilder course(RowBuilder row, Complaint complaint) {
        return row.maybe("procedure", complaint.procedure().map(Object::toString))
                .maybe("service_answered_on", complaint.serviceAnsweredOn())
                .maybe("complained_on", complaint.complainedOn())
                .maybe("stage", complaint.latestStage().map(stage -> stage.stage().value()))
                .maybe("resolved_informally_on", complaint.resolvedInformallyOn())
                .maybe("suspended_on", complaint.suspendedOn())
                .maybe("withdrawn_on", complaint.withdrawnOn())
                .maybe("referred_early_on", complaint.referredEarlyOn());
    }

    private static Optional<LocalDate> next(List<StageAccount> stages) {
        return stages.stream()
                .flatMap(stage -> stage.next().stream())
                .map(StageAccount.Due::day)
                .min(LocalDate::compareTo);
    }

    /// Its concerns, remedies, lessons and declined requests.
    static List<Row> details(Complaint complaint) {
        List<Row> rows = new ArrayList<>();
        complaint.concerns().forEach(concern -> rows.add(concern(concern)));
        complaint.remedies().forEach(remedy -> rows.add(remedy(complaint, remedy)));
        complaint.lessons().forEach(lesson -> rows.addAll(LessonRows.of(complaint, lesson)));
        for (int at = 0; at < complaint.declined().size(); at++) {
            rows.add(declined(at + 1, complaint.declined().get(at)));
        }
        return rows;
    }

    private static Row concern(Concern concern) {
        return RowBuilder.in(Tables.CONCERN)
                .with("concern", concern.number())
                .with("stage", concern.stage().value())
                .maybe("team", concern.team().map(TeamCode::value))
                .with("category", concern.category().value())
                .with("raised_on", concern.raisedOn())
                .maybe("finding", concern.finding())
                .row();
    }

    private static Row remedy(Complaint complaint, Remedy remedy) {
        return RowBuilder.in(Tables.REMEDY)
                .with("remedy", remedy.number())
                .with("reference", complaint.reference().value())
                .with("area", complaint.area().value())
                .maybe("team", complaint.team().map(TeamCode::value))
                .with("stage", remedy.stage().value())
                .with("kind", remedy.kind())
                .maybe("amount_pence", remedy.amountPence())
                .with("determined_by", remedy.determinedBy())
                .maybe("agreed_on", remedy.agreedOn())
                .maybe("due_on", remedy.dueOn())
                .maybe("done_on", remedy.doneOn())
                .maybe("owner", remedy.owner())
                .row();
    }

    private static Row declined(int item, Complaint.Declined declined) {
        return RowBuilder.in(Tables.DECLINED_STAGE)
                .with("item", item)
                .with("stage", declined.stage().value())
                .with("declined_on", declined.on())
                .with("told_next_step", declined.toldNextStep())
                .with("ground", declined.ground())
                .row();
    }
}
