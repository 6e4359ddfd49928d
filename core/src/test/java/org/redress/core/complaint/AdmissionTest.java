package org.redress.core.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.core.complaint.Say.BEN;
import static org.redress.core.complaint.Say.accepted;
import static org.redress.core.complaint.Say.acknowledged;
import static org.redress.core.complaint.Say.agreed;
import static org.redress.core.complaint.Say.appointed;
import static org.redress.core.complaint.Say.asked;
import static org.redress.core.complaint.Say.comment;
import static org.redress.core.complaint.Say.complained;
import static org.redress.core.complaint.Say.corrected;
import static org.redress.core.complaint.Say.day;
import static org.redress.core.complaint.Say.declined;
import static org.redress.core.complaint.Say.explained;
import static org.redress.core.complaint.Say.extended;
import static org.redress.core.complaint.Say.involved;
import static org.redress.core.complaint.Say.known;
import static org.redress.core.complaint.Say.lesson;
import static org.redress.core.complaint.Say.lessonDone;
import static org.redress.core.complaint.Say.notAccepted;
import static org.redress.core.complaint.Say.partyAnswered;
import static org.redress.core.complaint.Say.raised;
import static org.redress.core.complaint.Say.reached;
import static org.redress.core.complaint.Say.referredEarly;
import static org.redress.core.complaint.Say.remedyDone;
import static org.redress.core.complaint.Say.resolved;
import static org.redress.core.complaint.Say.responded;
import static org.redress.core.complaint.Say.resumed;
import static org.redress.core.complaint.Say.serviceAnswered;
import static org.redress.core.complaint.Say.serviceRequest;
import static org.redress.core.complaint.Say.suspended;
import static org.redress.core.complaint.Say.triedInformally;
import static org.redress.core.complaint.Say.withdrawn;
import static org.redress.core.complaint.Scenes.answered;
import static org.redress.core.complaint.Scenes.contact;
import static org.redress.core.complaint.Scenes.formal;
import static org.redress.core.complaint.Scenes.gone;
import static org.redress.core.complaint.Scenes.stopped;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every command in every status: `yes`, `no` (it cannot be), or `rule` (it can, but the status
/// forbids it).
class AdmissionTest {

    private static final String TABLE =
            """
            command              triage informal resolved noted refused open stopped answered gone
            AcceptFormally       yes    yes      yes      yes   yes     no   no      no       no
            TryInformally        yes    no       no       no    no      no   no      no       no
            ResolveInformally    no     yes      no       no    no      no   no      no       no
            RecordServiceRequest yes    yes      no       yes   yes     no   no      no       no
            RecordComment        yes    yes      no       yes   yes     no   no      no       no
            RecordCompliment     yes    yes      no       yes   yes     no   no      no       no
            DoNotAccept          yes    yes      no       yes   yes     no   no      no       no
            MoveTo               yes    yes      no       yes   yes     no   no      no       no
            RecordConsent        yes    yes      yes      yes   yes     yes  yes     yes      yes
            RecordAdjustments    yes    yes      yes      yes   yes     yes  yes     yes      yes
            AllocateTo           yes    yes      yes      yes   yes     yes  yes     yes      yes
            AnswerServiceRequest yes    yes      yes      yes   yes     yes  yes     yes      yes
            ComplainOfService    no     no       no       yes   no      no   no      no       no
            AssignTeam           yes    yes      yes      yes   yes     yes  rule    yes      rule
            Acknowledge          no     no       no       no    no      yes  rule    yes      rule
            Appoint              no     no       no       no    no      yes  rule    yes      rule
            Extend               no     no       no       no    no      yes  rule    yes      rule
            ExplainDelay         no     no       no       no    no      yes  rule    yes      rule
            ReachMilestone       no     no       no       no    no      yes  rule    yes      rule
            Respond              no     no       no       no    no      yes  rule    yes      rule
            AskForStage          no     no       no       no    no      yes  rule    yes      rule
            DeclineStage         no     no       no       no    no      yes  rule    yes      yes
            RaiseConcern         no     no       no       no    no      yes  rule    yes      rule
            RecordFact           no     no       no       no    no      yes  yes     yes      yes
            InvolveParty         no     no       no       no    no      yes  rule    yes      rule
            RecordPartyAnswer    no     no       no       no    no      yes  rule    yes      rule
            AgreeRemedy          no     no       no       no    no      yes  rule    yes      rule
            CompleteRemedy       yes    yes      yes      yes   yes     yes  yes     yes      yes
            DrawLesson           yes    yes      yes      yes   yes     yes  yes     yes      yes
            CompleteLesson       yes    yes      yes      yes   yes     yes  yes     yes      yes
            AddNote              yes    yes      yes      yes   yes     yes  yes     yes      yes
            LinkCase             yes    yes      yes      yes   yes     yes  yes     yes      yes
            UnlinkCase           yes    yes      yes      yes   yes     yes  yes     yes      yes
            SubmitInvestigation  no     no       no       no    no      yes  rule    yes      rule
            Correct              yes    yes      yes      yes   yes     yes  yes     yes      yes
            Withdraw             yes    yes      no       no    no      yes  yes     no       no
            Suspend              yes    yes      no       no    no      yes  yes     no       no
            Resume               yes    yes      yes      yes   yes     yes  yes     yes      no
            ReferEarly           no     no       no       no    no      yes  rule    yes      no
            """;

    @Test
    void every_command_fits_where_the_table_says() {
        assertThat(drawn()).isEqualTo(asWritten());
    }

    @Test
    void the_table_has_every_command() {
        Stream<String> declared =
                Arrays.stream(Command.class.getPermittedSubclasses())
                        .map(Class::getSimpleName)
                        .filter(name -> !name.equals("Receive"));
        assertThat(asWritten().keySet()).containsExactlyInAnyOrderElementsOf(declared.toList());
    }

    private static Map<String, List<String>> asWritten() {
        return TABLE.lines()
                .skip(1)
                .map(line -> List.of(line.split(" +")))
                .collect(
                        Collectors.toMap(
                                List::getFirst,
                                row -> row.subList(1, row.size()),
                                (a, b) -> a,
                                TreeMap::new));
    }

    private static Map<String, List<String>> drawn() {
        Map<String, List<String>> drawn = new TreeMap<>();
        for (Command command : commands()) {
            drawn.put(
                    command.getClass().getSimpleName(),
                    stories().map(story -> verdict(story, command)).toList());
        }
        return drawn;
    }

    private static String verdict(Story story, Command command) {
        List<String> rules = Story.rules(story.when(command));
        if (rules.contains("unsuited-to-status")) {
            return "no";
        }
        return rules.contains("suspended") || rules.contains("complaint-withdrawn")
                ? "rule"
                : "yes";
    }

    private static Stream<Story> stories() {
        return Stream.of(
                contact(),
                contact().then(triedInformally("2025-01-06", "informal")),
                contact().then(triedInformally("2025-01-06", "informal"), resolved("2025-01-08")),
                contact().then(comment("2025-01-06")),
                contact().then(notAccepted("2025-01-06", true)),
                formal(),
                stopped(),
                answered(),
                gone());
    }

    private static List<Command> commands() {
        String on = "2025-02-03";
        return List.of(
                accepted(on, "statutory"),
                triedInformally(on, "informal"),
                resolved(on),
                serviceRequest(on),
                comment(on),
                new Command.RecordCompliment(day(on)),
                notAccepted(on, true),
                new Command.MoveTo(day(on), new Reference("R-2")),
                new Command.RecordConsent(day(on)),
                new Command.RecordAdjustments(day(on), Say.WORDS),
                new Command.AllocateTo(day(on), new OfficerId("ada-lane")),
                serviceAnswered(on),
                complained(on),
                new Command.AssignTeam(day(on), new TeamCode("BLUE")),
                acknowledged(on, 1),
                appointed(on, 1, "panel", BEN),
                extended(on, 1, on),
                explained(on, 1),
                reached(on, 1, "told"),
                responded(on, 1),
                asked(on, 2),
                declined(on, 2),
                raised(on, 1),
                known(on, "offered"),
                involved(on, "partner", false, on),
                partyAnswered(on, 1),
                agreed(on, 1, RemedyKind.APOLOGY),
                remedyDone(on, 1),
                lesson(on),
                lessonDone(on, 1),
                Say.noted(on),
                Say.linked(on, "R-9"),
                Say.unlinked(on, "R-9"),
                Say.investigationOf(on, 1),
                corrected(on, new Correction.TeamOf(new TeamCode("RED"))),
                withdrawn(on),
                suspended(on),
                resumed(on, on),
                referredEarly(on));
    }
}
