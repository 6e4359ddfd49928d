package org.redress.core.complaint;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.redress.core.procedure.Kind;
import org.redress.core.procedure.Procedure;
import org.redress.core.procedure.Stage;

/// The commands worth trying on a complaint.
record Probes(Complaint complaint, Optional<Procedure> procedure, Rulebook rules, LocalDate today) {

    Stream<Probe> all() {
        return Stream.of(triage(), stages(), further(), beside(), followUp(), life())
                .flatMap(probes -> probes);
    }

    private Stream<Probe> triage() {
        Stream<Probe> kinds =
                rules.kinds(complaint.area()).stream()
                        .map(kind -> Probe.of(byKind(kind)).about(kind.id()));
        Stream<Command> others =
                Stream.of(
                        new Command.ResolveInformally(today),
                        new Command.RecordServiceRequest(today),
                        new Command.AnswerServiceRequest(today),
                        new Command.ComplainOfService(today),
                        new Command.RecordComment(today),
                        new Command.RecordCompliment(today),
                        new Command.DoNotAccept(
                                today, Exclusion.ANOTHER_APPEAL_ROUTE, Probe.WORDS, true));
        return Stream.concat(kinds, others.map(Probe::of));
    }

    private Command byKind(Kind kind) {
        return kind.procedure().isPresent()
                ? new Command.AcceptFormally(today, kind.id())
                : new Command.TryInformally(today, kind.id());
    }

    private Stream<Probe> stages() {
        return complaint.stages().stream()
                .filter(StageRecord::isOpen)
                .flatMap(record ->
                        procedure
                                .flatMap(it -> it.stage(record.stage()))
                                .map(stage -> new OpenedStage(stage, record, rules.calendar()))
                                .map(stage -> new StageProbes(complaint, stage, today).all())
                                .orElse(Stream.empty()));
    }

    private Stream<Probe> further() {
        Optional<Stage> next =
                complaint
                        .latestStage()
                        .flatMap(last -> procedure.flatMap(it -> it.after(last.stage())));
        Stream<Probe> asked =
                next.map(Stage::id).stream()
                        .flatMap(stage ->
                                Stream.of(
                                        Probe.at(
                                                stage,
                                                new Command.AskForStage(today, stage, false)),
                                        Probe.at(
                                                stage,
                                                new Command.DeclineStage(
                                                        today, stage, Probe.WORDS, true))));
        return Stream.concat(
                asked, next.stream().map(stage -> Probe.of(new Command.ReferEarly(today))));
    }

    private Stream<Probe> beside() {
        return procedure.stream().flatMap(it -> new ProbesBeside(complaint, it, today).all());
    }

    private Stream<Probe> followUp() {
        Stream<Probe> agreed =
                complaint.stages().stream()
                        .map(record ->
                                Probe.at(
                                        record.stage(), StageProbes.remedy(record.stage(), today)));
        Stream<Probe> remedies =
                complaint.remedies().stream()
                        .filter(remedy -> remedy.doneOn().isEmpty())
                        .map(remedy ->
                                Probe.at(
                                                remedy.stage(),
                                                new Command.CompleteRemedy(today, remedy.number()))
                                        .about(remedy.number()));
        Stream<Probe> lessons =
                complaint.lessons().stream()
                        .filter(lesson -> lesson.doneOn().isEmpty())
                        .map(lesson ->
                                Probe.of(
                                                new Command.CompleteLesson(
                                                        today, lesson.number(), Optional.empty()))
                                        .about(lesson.number()));
        return Stream.of(agreed, remedies, Stream.of(Probe.of(StageProbes.lesson(today))), lessons)
                .flatMap(probes -> probes);
    }

    private Stream<Probe> life() {
        return Stream.<Command>of(
                        new Command.AssignTeam(today, new TeamCode(Probe.WORDS.content())),
                        new Command.AllocateTo(today, new OfficerId("anybody")),
                        new Command.RecordAdjustments(today, Probe.WORDS),
                        new Command.RecordConsent(today),
                        new Command.Withdraw(today),
                        new Command.Suspend(today, Probe.WORDS),
                        new Command.Resume(today, today),
                        new Command.Correct(
                                today,
                                new Correction.ReceivedOn(complaint.receivedOn()),
                                Probe.WORDS))
                .map(Probe::of);
    }
}
