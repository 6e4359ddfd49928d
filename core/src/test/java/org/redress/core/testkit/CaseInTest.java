package org.redress.core.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.redress.core.calendar.WorkingCalendar;
import org.redress.core.complaint.Basis;
import org.redress.core.complaint.CategoryCode;
import org.redress.core.complaint.Channel;
import org.redress.core.complaint.Command;
import org.redress.core.complaint.Complaint;
import org.redress.core.complaint.Decider;
import org.redress.core.complaint.Decision;
import org.redress.core.complaint.Event;
import org.redress.core.complaint.Evolver;
import org.redress.core.complaint.FactAnswer;
import org.redress.core.complaint.NextAction;
import org.redress.core.complaint.NextActions;
import org.redress.core.complaint.Outcome;
import org.redress.core.complaint.Person;
import org.redress.core.complaint.Reference;
import org.redress.core.complaint.Refusal;
import org.redress.core.complaint.Rulebook;
import org.redress.core.complaint.Scope;
import org.redress.core.complaint.TeamCode;
import org.redress.core.complaint.Text;
import org.redress.core.procedure.AreaId;
import org.redress.core.procedure.FactId;
import org.redress.core.procedure.Kind;
import org.redress.core.procedure.KindId;
import org.redress.core.procedure.PartyKindId;
import org.redress.core.procedure.Procedure;
import org.redress.core.procedure.ProcedureRef;
import org.redress.core.procedure.ProvisionId;
import org.redress.core.procedure.RoleId;
import org.redress.core.procedure.ScopeTest;
import org.redress.core.procedure.StageId;
import org.redress.core.spi.ServiceArea;

/// A complaint to one area, told in the words of a test. Each sentence is a command on an ISO day;
/// what is [#told] must be taken by the rules, what is [#asked] may be refused. Today is the last
/// day of 2025.
public final class CaseInTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 12, 31);
    private static final Text WORDS = Text.of("because");

    private final Rulebook rules;
    private Optional<Complaint> state = Optional.empty();

    private CaseInTest(Rulebook rules) {
        this.rules = rules;
    }

    /// A contact to the area, by the person themselves.
    public static CaseInTest received(ServiceArea area, String on) {
        return received(area, on, false, Optional.empty());
    }

    /// A contact by a child or young person.
    public static CaseInTest receivedFromAYoungPerson(ServiceArea area, String on) {
        return received(area, on, true, Optional.empty());
    }

    /// A contact for somebody else.
    public static CaseInTest receivedFor(
            ServiceArea area, String on, Event.Representation.Basis basis) {
        return received(
                area,
                on,
                false,
                Optional.of(new Command.Representative(Person.named("Rae"), basis)));
    }

    private static CaseInTest received(
            ServiceArea area,
            String on,
            boolean young,
            Optional<Command.Representative> representative) {
        return new CaseInTest(new OneArea(area))
                .told(
                        new Command.Receive(
                                new Reference("R-1"),
                                area.id(),
                                LocalDate.parse(on),
                                Channel.EMAIL,
                                Optional.empty(),
                                Optional.empty(),
                                young,
                                false,
                                representative,
                                Optional.empty(),
                                Optional.empty()));
    }

    public CaseInTest told(Command... commands) {
        for (Command command : commands) {
            Decision decision = asked(command);
            assertThat(decision).as("%s", command).isInstanceOf(Decision.Taken.class);
            state = Evolver.replay(state, ((Decision.Taken) decision).events());
        }
        return this;
    }

    public Decision asked(Command command) {
        return Decider.decide(state, command, new Basis.Rules(), rules, TODAY);
    }

    /// The rules that refuse the command; none if it is taken.
    public List<String> refusing(Command command) {
        return refusals(command).stream().map(Refusal::rule).toList();
    }

    public List<Refusal> refusals(Command command) {
        return asked(command) instanceof Decision.Refused(List<Refusal> refusals)
                ? refusals
                : List.of();
    }

    /// The rules that still refuse it with a reason for discretion.
    public List<String> refusingWithDiscretion(Command command) {
        Decision decision =
                Decider.decide(state, command, new Basis.Discretion(WORDS), rules, TODAY);
        return decision instanceof Decision.Refused(List<Refusal> refusals)
                ? refusals.stream().map(Refusal::rule).toList()
                : List.of();
    }

    public Complaint complaint() {
        return state.orElseThrow();
    }

    /// The commands that would be taken on a day, each with what it is about.
    public List<String> next(String today) {
        return NextActions.of(complaint(), rules, LocalDate.parse(today)).stream()
                .filter(NextAction::isAllowed)
                .map(action -> action.name() + action.about().map(it -> " " + it).orElse(""))
                .toList();
    }

    public static Command accepted(String on, String kind) {
        return new Command.AcceptFormally(LocalDate.parse(on), new KindId(kind));
    }

    public static Command acceptedAbout(
            String on, String kind, boolean separable, String... provisions) {
        List<ProvisionId> about = Arrays.stream(provisions).map(ProvisionId::of).toList();
        return new Command.AcceptFormally(
                LocalDate.parse(on),
                new KindId(kind),
                Optional.of(new Scope(about, separable, true)));
    }

    public static Command acknowledged(String on, String stage) {
        return new Command.Acknowledge(LocalDate.parse(on), StageId.of(stage));
    }

    public static Command appointed(String on, String stage, String role, Person person) {
        return new Command.Appoint(
                LocalDate.parse(on), StageId.of(stage), RoleId.of(role), person, true, false);
    }

    public static Command extended(
            String on, String stage, String until, boolean reason, boolean toldNextStep) {
        return new Command.Extend(
                LocalDate.parse(on),
                StageId.of(stage),
                LocalDate.parse(until),
                reason ? Optional.of(WORDS) : Optional.empty(),
                toldNextStep);
    }

    public static Command responded(String on, String stage) {
        return new Command.Respond(
                LocalDate.parse(on), StageId.of(stage), Outcome.UPHELD, Map.of());
    }

    public static Command asks(String on, String stage, boolean grounds) {
        return new Command.AskForStage(LocalDate.parse(on), StageId.of(stage), grounds);
    }

    public static Command declined(String on, String stage, boolean toldNextStep) {
        return new Command.DeclineStage(
                LocalDate.parse(on), StageId.of(stage), WORDS, toldNextStep);
    }

    public static Command explained(String on, String stage) {
        return new Command.ExplainDelay(LocalDate.parse(on), StageId.of(stage), WORDS);
    }

    public static Command known(String on, String fact) {
        return new Command.RecordFact(LocalDate.parse(on), FactId.of(fact), new FactAnswer.Yes());
    }

    public static Command involved(String on, String kind, boolean lead, String... consentOn) {
        return new Command.InvolveParty(
                LocalDate.parse(on),
                PartyKindId.of(kind),
                Text.of("A body"),
                lead,
                Stream.of(consentOn).findFirst().map(LocalDate::parse));
    }

    public static Command partyAnswered(String on, int party) {
        return new Command.RecordPartyAnswer(LocalDate.parse(on), party, Optional.empty());
    }

    /// One area alone, whatever other areas' procedures its kinds name.
    private record OneArea(ServiceArea area) implements Rulebook {

        @Override
        public WorkingCalendar calendar() {
            return StageInTest.CALENDAR;
        }

        @Override
        public Optional<Procedure> procedure(ProcedureRef ref) {
            return area.procedures().stream().filter(it -> it.ref().equals(ref)).findFirst();
        }

        @Override
        public List<Kind> kinds(AreaId id) {
            return id.equals(area.id()) ? area.kinds() : List.of();
        }

        @Override
        public Optional<ScopeTest> scope(AreaId id) {
            return area.scope();
        }

        @Override
        public boolean hasTeam(AreaId id, TeamCode team) {
            return area.teams().stream().anyMatch(it -> it.code().equals(team));
        }

        @Override
        public boolean hasCategory(AreaId id, CategoryCode category) {
            return area.categories().stream().anyMatch(it -> it.code().equals(category));
        }
    }
}
