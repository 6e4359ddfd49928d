package org.redress.core.store;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.redress.core.calendar.WorkingCalendar;
import org.redress.core.casework.Casework;
import org.redress.core.casework.Equality;
import org.redress.core.casework.Handled;
import org.redress.core.casework.History;
import org.redress.core.casework.Instruction;
import org.redress.core.complaint.Basis;
import org.redress.core.complaint.CategoryCode;
import org.redress.core.complaint.Channel;
import org.redress.core.complaint.Command;
import org.redress.core.complaint.Determiner;
import org.redress.core.complaint.Outcome;
import org.redress.core.complaint.Person;
import org.redress.core.complaint.Reference;
import org.redress.core.complaint.RemedyKind;
import org.redress.core.complaint.TeamCode;
import org.redress.core.complaint.Text;
import org.redress.core.holidays.BankHolidayList;
import org.redress.core.procedure.KindId;
import org.redress.core.procedure.RoleId;
import org.redress.core.procedure.StageId;
import org.redress.core.spi.AuthoritySettings;
import org.redress.core.spi.ServiceAreas;
import org.redress.core.testkit.TestDatabase;

/// What an office does in these tests.
final class Office {

    static final WorkingCalendar CALENDAR = WorkingCalendar.of(BankHolidayList.shipped());
    static final Instant NOW = Instant.parse("2025-06-30T10:15:30.123456789Z");
    static final StageId FIRST = StageId.of("1");
    static final StageId SECOND = StageId.of("2");

    private Office() {}

    static ServiceAreas areas() {
        return areas(new Parks());
    }

    static ServiceAreas areas(Parks parks) {
        return ServiceAreas.of(List.of(parks), AuthoritySettings.SHIPPED, CALENDAR);
    }

    static Casework open(TestDatabase database) {
        return open(database, areas());
    }

    static Casework open(TestDatabase database, ServiceAreas areas) {
        return Installation.open(database.settings(), areas, InstantSource.fixed(NOW));
    }

    static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    static Reference reference(String value) {
        return new Reference(value);
    }

    static Command.Receive receive(String reference) {
        return receive(reference, "Ada Smith", "The gate is shut");
    }

    static Command.Receive receive(String reference, String name, String subject) {
        return new Command.Receive(
                reference(reference),
                new Parks().id(),
                day("2025-03-03"),
                Channel.EMAIL,
                Optional.of(new TeamCode("NORTH")),
                Optional.of(Person.named(name)),
                false,
                true,
                Optional.empty(),
                Optional.of(Text.of(subject)),
                Optional.empty());
    }

    static Command accept() {
        return new Command.AcceptFormally(day("2025-03-04"), new KindId("formal"));
    }

    static Command acknowledge() {
        return new Command.Acknowledge(day("2025-03-05"), FIRST);
    }

    static Command raise(String category) {
        return new Command.RaiseConcern(
                day("2025-03-04"),
                FIRST,
                Optional.of(new TeamCode("SOUTH")),
                new CategoryCode(category),
                Optional.empty());
    }

    static Command respond() {
        return new Command.Respond(
                day("2025-03-12"), FIRST, Outcome.UPHELD, Map.of(1, Outcome.UPHELD));
    }

    static Command remedy() {
        return new Command.AgreeRemedy(
                day("2025-03-12"),
                FIRST,
                RemedyKind.FINANCIAL,
                Optional.of(day("2025-03-12")),
                Optional.of(12_550L),
                Determiner.COUNCIL,
                Optional.of(day("2025-04-01")),
                Optional.of(Text.of("The head of parks")));
    }

    static Command lesson() {
        return new Command.DrawLesson(
                day("2025-03-12"),
                Optional.of(Text.of("Gates")),
                Text.of("Open the gates at eight"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    static Command askForSecond() {
        return new Command.AskForStage(day("2025-03-20"), SECOND, false);
    }

    static Command appoint(String role, String name) {
        return new Command.Appoint(
                day("2025-03-21"), SECOND, RoleId.of(role), Person.named(name), true, false);
    }

    /// From the receipt to the second stage.
    static List<Command> life(String reference) {
        return List.of(
                receive(reference),
                accept(),
                raise("litter"),
                acknowledge(),
                respond(),
                remedy(),
                lesson(),
                askForSecond(),
                appoint("ranger", "Bea Brown"),
                appoint("warden", "Cy Clark"));
    }

    static History history(String reference) {
        return history(reference, life(reference));
    }

    static History history(String reference, List<Command> commands) {
        return new History(
                reference(reference),
                commands,
                new Basis.AsRecorded(),
                "importer",
                Equality.NOT_STATED);
    }

    static Instruction instruct(String reference, Command command) {
        return instruct(reference, command, "officer-1", Optional.empty(), Optional.empty());
    }

    static Instruction instruct(
            String reference,
            Command command,
            String officer,
            Optional<Integer> version,
            Optional<String> key) {
        return new Instruction(
                reference(reference),
                command,
                new Basis.Rules(),
                officer,
                version,
                key,
                Equality.NOT_STATED);
    }

    static Handled give(Casework casework, String reference, Command command) {
        return casework.desk().handle(instruct(reference, command));
    }

    /// Takes whole lives in, one for each reference.
    static void take(Casework casework, String... references) {
        casework.intake()
                .inOneTransaction(session -> {
                    for (String reference : references) {
                        if (!session.take(history(reference)).isEmpty()) {
                            throw new IllegalStateException(reference + " was refused");
                        }
                    }
                    session.keep();
                    return references.length;
                });
    }
}
