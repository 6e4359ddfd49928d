package org.redress.core.casework;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.redress.core.complaint.RagDates;
import org.redress.core.complaint.RemedyKind;

/// A case, or a record of a plugin's ledger, that needs somebody, with the one thing that comes
/// next.
///
/// @param officer the id of who runs it
/// @param channel how it came in, lower-case
/// @param person who complains; empty where nobody is named or the name was erased
/// @param day when it is due; where nothing is, since when it waits
/// @param task what is to be done
/// @param stage the stage that it is about
/// @param number of the remedy or lesson that it is about
/// @param remedy what sort of remedy it is about
/// @param madeByYoungPerson whether a child or young person complains themselves
/// @param deadline how the day was counted, where a rule gave it
/// @param response how urgent the response of the open stage is from which day on
/// @param owed what is owed, where it is on a record of a plugin's ledger
public record WorkItem(
        String reference,
        String area,
        Optional<String> team,
        Optional<String> officer,
        String channel,
        Optional<String> person,
        Optional<String> subject,
        LocalDate day,
        Task task,
        Optional<String> stage,
        Optional<Integer> number,
        Optional<RemedyKind> remedy,
        boolean madeByYoungPerson,
        Optional<Counted> deadline,
        Optional<RagDates> response,
        Optional<Owed> owed) {

    /// What is to be done next.
    public enum Task {
        TRIAGE,
        RESOLVE,
        ACKNOWLEDGE,
        STEP,
        RESPOND,
        REMEDY,
        LESSON,
        RESUME,
        CONSENT,
        /// Something that is owed on a record of a plugin's ledger.
        RECORD
    }

    /// What is owed on a record.
    ///
    /// @param what in a few words
    /// @param action the id of the action by which it is done, where there is one
    /// @param fields what is settled of the action's fields
    public record Owed(
            String ledger, String what, Optional<String> action, Map<String, String> fields) {

        public Owed {
            fields = Map.copyOf(fields);
        }
    }

    /// A deadline's own day, before anything was put off.
    ///
    /// @param procedure the procedure whose rule it is, as `area/procedure`
    /// @param key names the rule within the stage
    /// @param from the day counted from
    /// @param due the day that the rule gives
    public record Counted(String procedure, String key, LocalDate from, LocalDate due) {}
}
