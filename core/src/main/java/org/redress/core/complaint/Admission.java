package org.redress.core.complaint;

import static org.redress.core.complaint.Complaint.Status.ANSWERED;
import static org.redress.core.complaint.Complaint.Status.AWAITING_TRIAGE;
import static org.redress.core.complaint.Complaint.Status.INFORMAL;
import static org.redress.core.complaint.Complaint.Status.NOT_ACCEPTED;
import static org.redress.core.complaint.Complaint.Status.OPEN;
import static org.redress.core.complaint.Complaint.Status.RECORDED;
import static org.redress.core.complaint.Complaint.Status.RESOLVED;
import static org.redress.core.complaint.Complaint.Status.WITHDRAWN;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.redress.core.complaint.Complaint.Status;

/// Which commands fit a complaint where it stands, before anything else is asked.
final class Admission {

    /// Where triage may still change its mind.
    private static final Set<Status> TRIAGE =
            EnumSet.of(AWAITING_TRIAGE, INFORMAL, RECORDED, NOT_ACCEPTED);

    private static final Set<Status> MADE_FORMAL =
            EnumSet.of(AWAITING_TRIAGE, INFORMAL, RESOLVED, RECORDED, NOT_ACCEPTED);
    private static final Set<Status> LIVE = EnumSet.of(AWAITING_TRIAGE, INFORMAL, OPEN);
    private static final Set<Status> WITH_STAGES = EnumSet.of(OPEN, ANSWERED, WITHDRAWN);
    private static final Set<Status> ANY = EnumSet.allOf(Status.class);

    private Admission() {}

    /// Whether the command fits; objects where it does not, and where it ought not to come now.
    static boolean admits(Question question, Command command) {
        Complaint complaint = question.complaint();
        Status status = complaint.statusApartFromSuspension();
        if (!fitting(command).contains(status)) {
            question.object(Rule.UNSUITED_TO_STATUS, "command", reason(command, status));
            return false;
        }
        notBeforeReceipt(question, command);
        if (status == WITHDRAWN && !fitsWithdrawn(command)) {
            question.object(Rule.COMPLAINT_WITHDRAWN, "command", withdrawn(complaint));
        }
        if (complaint.status() == Status.SUSPENDED && !fitsSuspended(command)) {
            question.object(Rule.SUSPENDED, "command", suspended(complaint));
        }
        return true;
    }

    private static Set<Status> fitting(Command command) {
        return switch (command) {
            case Command.AcceptFormally _ -> MADE_FORMAL;
            case Command.DoNotAccept _,
                    Command.RecordServiceRequest _,
                    Command.RecordComment _,
                    Command.RecordCompliment _,
                    Command.MoveTo _ ->
                    TRIAGE;
            case Command.TryInformally _ -> EnumSet.of(AWAITING_TRIAGE);
            case Command.ResolveInformally _ -> EnumSet.of(INFORMAL);
            case Command.ComplainOfService _ -> EnumSet.of(RECORDED);
            case Command.Withdraw _, Command.Suspend _ -> LIVE;
            case Command.Resume _ -> EnumSet.complementOf(EnumSet.of(WITHDRAWN));
            case Command.ReferEarly _ -> EnumSet.of(OPEN, ANSWERED);
            case Command.Acknowledge _,
                    Command.Appoint _,
                    Command.Extend _,
                    Command.ExplainDelay _,
                    Command.ReachMilestone _,
                    Command.Respond _,
                    Command.AskForStage _,
                    Command.DeclineStage _,
                    Command.RaiseConcern _,
                    Command.RecordFact _,
                    Command.InvolveParty _,
                    Command.RecordPartyAnswer _,
                    Command.SubmitInvestigation _,
                    Command.AgreeRemedy _ ->
                    WITH_STAGES;
            case Command.Receive _,
                    Command.AssignTeam _,
                    Command.AllocateTo _,
                    Command.RecordAdjustments _,
                    Command.RecordConsent _,
                    Command.AnswerServiceRequest _,
                    Command.CompleteRemedy _,
                    Command.DrawLesson _,
                    Command.CompleteLesson _,
                    Command.AddNote _,
                    Command.LinkCase _,
                    Command.UnlinkCase _,
                    Command.Correct _ ->
                    ANY;
        };
    }

    /// What may be done about a complaint that stands still.
    private static boolean fitsSuspended(Command command) {
        return command instanceof Command.Resume
                || command instanceof Command.Suspend
                || command instanceof Command.Withdraw
                || outlivesClosing(command);
    }

    /// What may be done about a complaint that was withdrawn.
    private static boolean fitsWithdrawn(Command command) {
        return command instanceof Command.DeclineStage || outlivesClosing(command);
    }

    private static boolean outlivesClosing(Command command) {
        return command instanceof Command.Correct
                || command instanceof Command.RecordFact
                || command instanceof Command.AllocateTo
                || command instanceof Command.RecordAdjustments
                || command instanceof Command.RecordConsent
                || command instanceof Command.AnswerServiceRequest
                || command instanceof Command.CompleteRemedy
                || command instanceof Command.DrawLesson
                || command instanceof Command.CompleteLesson
                || command instanceof Command.AddNote
                || command instanceof Command.LinkCase
                || command instanceof Command.UnlinkCase;
    }

    private static void notBeforeReceipt(Question question, Command command) {
        LocalDate received = question.complaint().receivedOn();
        if (command.on().isBefore(received) && !(command instanceof Command.Correct)) {
            question.object(
                    Rule.BEFORE_RECEIPT,
                    "on",
                    Words.day(command.on()) + " is before the receipt on " + Words.day(received));
        }
    }

    private static String reason(Command command, Status status) {
        return switch (status) {
                    case AWAITING_TRIAGE -> "it awaits triage";
                    case INFORMAL -> "it is being put right informally";
                    case RESOLVED -> "it was put right informally";
                    case RECORDED -> "it is recorded as no complaint";
                    case NOT_ACCEPTED -> "it was not accepted as a complaint";
                    case OPEN -> "it is an open formal complaint";
                    case ANSWERED -> "it is a formal complaint, and every stage is closed";
                    case WITHDRAWN -> "it was withdrawn";
                    case SUSPENDED -> "it is suspended";
                }
                + ", to which this does not fit: "
                + inWords(command);
    }

    private static String withdrawn(Complaint complaint) {
        return "the complaint was withdrawn"
                + complaint.withdrawnOn().map(day -> " on " + Words.day(day)).orElse("");
    }

    private static String suspended(Complaint complaint) {
        return "the complaint is suspended"
                + complaint.suspendedOn().map(day -> " since " + Words.day(day)).orElse("");
    }

    static String inWords(Command command) {
        return command.getClass()
                .getSimpleName()
                .replaceAll("(?<=.)(?=[A-Z])", " ")
                .toLowerCase(Locale.ROOT);
    }
}
