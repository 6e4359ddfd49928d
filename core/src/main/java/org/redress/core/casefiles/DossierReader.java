package org.redress.core.casefiles;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.redress.core.complaint.Reference;
import org.redress.core.complaint.Rulebook;
import org.redress.core.procedure.Procedure;
import org.redress.core.spi.Fields;

/// Reads the lines of one complaint together, and refuses those that cannot be.
final class DossierReader {

    private final CaseWords words;
    private final Rulebook rules;
    private final LocalDate today;
    private final Refusals refusals;

    DossierReader(CaseWords words, Rulebook rules, LocalDate today, Refusals refusals) {
        this.words = words;
        this.rules = rules;
        this.today = today;
        this.refusals = refusals;
    }

    /// The dossier; empty where any of its lines is refused.
    Optional<Dossier> read(LinesOfOne one) {
        List<StagedLine> complaints = one.in(FileLayout.COMPLAINTS);
        complaints.stream()
                .skip(1)
                .forEach(line ->
                        fields(FileLayout.COMPLAINTS, line)
                                .refuse(
                                        FileLayout.REFERENCE,
                                        "'"
                                                + one.reference()
                                                + "' stands in line "
                                                + complaints.getFirst().line().number()
                                                + " already"));
        Optional<ComplaintFacts> complaint =
                complaints.stream()
                        .limit(1)
                        .filter(StagedLine::sound)
                        .findFirst()
                        .flatMap(line ->
                                ComplaintFacts.read(fields(FileLayout.COMPLAINTS, line), words));
        return complaint.flatMap(facts -> read(one, facts)).filter(_ -> complaints.size() == 1);
    }

    private Optional<Dossier> read(LinesOfOne one, ComplaintFacts complaint) {
        StagesOfOne stages = stages(one, complaint);
        LocalDate closedOn = stages.closedOnOr(complaint.receivedOn());
        Dossier dossier =
                new Dossier(
                        new Reference(one.reference()),
                        complaint,
                        stages,
                        facts(
                                one,
                                FileLayout.CONCERNS,
                                line -> ConcernFacts.read(line, words, complaint.area(), stages)),
                        facts(
                                one,
                                FileLayout.REMEDIES,
                                line -> RemedyFacts.read(line, words, stages)),
                        facts(
                                one,
                                FileLayout.LESSONS,
                                line -> LessonFacts.read(line, complaint.receivedOn(), closedOn)));
        return isWhole(one, dossier) ? Optional.of(dossier) : Optional.empty();
    }

    private static boolean isWhole(LinesOfOne one, Dossier dossier) {
        return dossier.stages().complete()
                && dossier.concerns().size() == one.in(FileLayout.CONCERNS).size()
                && dossier.remedies().size() == one.in(FileLayout.REMEDIES).size()
                && dossier.lessons().size() == one.in(FileLayout.LESSONS).size();
    }

    private <T> List<T> facts(
            LinesOfOne one, FileLayout file, Function<Fields, Optional<T>> reading) {
        List<T> facts = new ArrayList<>();
        for (StagedLine line : one.in(file)) {
            if (line.sound()) {
                reading.apply(fields(file, line)).ifPresent(facts::add);
            }
        }
        return facts;
    }

    private StagesOfOne stages(LinesOfOne one, ComplaintFacts complaint) {
        Optional<Procedure> procedure = complaint.kind().procedure().flatMap(rules::procedure);
        return procedure
                .map(known -> stages(one, new StageLines(words, known, complaint)))
                .orElseGet(() -> noStages(one, complaint));
    }

    private StagesOfOne stages(LinesOfOne one, StageLines stages) {
        for (StagedLine line : one.in(FileLayout.STAGES)) {
            if (line.sound()) {
                stages.add(fields(FileLayout.STAGES, line));
            } else {
                stages.addUnreadable();
            }
        }
        return stages.read();
    }

    private StagesOfOne noStages(LinesOfOne one, ComplaintFacts complaint) {
        List<StagedLine> lines = one.in(FileLayout.STAGES);
        lines.stream()
                .filter(StagedLine::sound)
                .forEach(line ->
                        fields(FileLayout.STAGES, line)
                                .refuse(
                                        "stage",
                                        "a complaint of kind "
                                                + complaint.kind().id()
                                                + " has no stages"));
        return new StagesOfOne(List.of(), lines.isEmpty());
    }

    private Fields fields(FileLayout file, StagedLine line) {
        return new Fields(line.line(), today, refusals.of(file));
    }
}
