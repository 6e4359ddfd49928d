package org.redress.core.complaint;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.redress.core.procedure.Answering;
import org.redress.core.procedure.Circumstance;
import org.redress.core.procedure.Fact;
import org.redress.core.procedure.FactId;
import org.redress.core.procedure.Procedure;
import org.redress.core.procedure.Stage;

/// Recording the facts that a procedure declares, and waiting for them.
final class Facts {

    private Facts() {}

    static List<Event> record(Question question, Command.RecordFact command) {
        question.procedure().ifPresent(procedure -> check(question, procedure, command));
        return List.of(
                new Event.FactRecorded(
                        command.on(),
                        command.fact(),
                        command.answer().stored(),
                        Receiving.ref(command.answer().text())));
    }

    private static void check(Question question, Procedure procedure, Command.RecordFact command) {
        procedure
                .fact(command.fact())
                .ifPresentOrElse(
                        fact -> answers(question, fact, command.answer()),
                        () ->
                                question.object(
                                        Rule.UNKNOWN_FACT,
                                        "fact",
                                        procedure.label()
                                                + " has no fact "
                                                + command.fact()
                                                + "; it has "
                                                + Words.listed(
                                                        procedure.facts().stream()
                                                                .map(Fact::id)
                                                                .toList())));
    }

    private static void answers(Question question, Fact fact, FactAnswer answer) {
        if (!answer.fits(fact.answering())) {
            question.object(
                    Rule.UNKNOWN_ANSWER,
                    "answer",
                    fact.label() + " is answered " + fact.answering().inWords());
        }
    }

    /// Objects where the step waits for a fact.
    static void await(Question question, Stage stage, Fact.Step step, LocalDate on) {
        declared(question)
                .filter(fact -> applies(fact, question.complaint()))
                .forEach(fact ->
                        fact.awaited()
                                .filter(by -> by.stage().equals(stage.id()) && by.step() == step)
                                .ifPresent(by -> await(question, fact, by, on)));
    }

    private static Stream<Fact> declared(Question question) {
        return question
                .complaint()
                .procedure()
                .flatMap(question.rules()::procedure)
                .map(Procedure::facts)
                .orElse(List.of())
                .stream();
    }

    private static void await(Question question, Fact fact, Fact.Awaited by, LocalDate on) {
        Optional<RecordedFact> known = latest(question.complaint(), fact.id(), on);
        if (known.isEmpty()) {
            object(question, fact, Rule.FACT_MISSING, "this is not yet known: " + fact.label());
        }
        known.filter(_ -> by.answer().isPresent())
                .filter(answer -> !answer.answer().equals(by.answer()))
                .ifPresent(answer ->
                        object(
                                question,
                                fact,
                                Rule.FACT_AGAINST,
                                fact.label()
                                        + " was answered "
                                        + answer.answer().orElse("in words")
                                        + " on "
                                        + Words.day(answer.on())));
    }

    private static void object(Question question, Fact fact, Rule rule, String reason) {
        question.objections().add(Objection.to(rule, "stage", reason).by(fact.source()));
    }

    /// The answer that counts as at a day: the latest one, and of one day's the last recorded.
    static Optional<RecordedFact> latest(Complaint complaint, FactId fact, LocalDate asAt) {
        return complaint.facts().stream()
                .filter(known -> known.fact().equals(fact) && !known.on().isAfter(asAt))
                .max(Comparator.comparing(RecordedFact::on).thenComparingInt(RecordedFact::number));
    }

    /// Whether the fact is one of this complaint's.
    static boolean applies(Fact fact, Complaint complaint) {
        return fact.where().isEmpty() || fact.where().stream().anyMatch(it -> isSo(it, complaint));
    }

    private static boolean isSo(Circumstance circumstance, Complaint complaint) {
        Optional<Event.Representation.Basis> basis =
                complaint.representation().map(Event.Representation::basis);
        return switch (circumstance) {
            case YOUNG_PERSON -> complaint.madeByYoungPerson();
            case FOR_A_CHILD ->
                    basis.filter(Event.Representation.Basis.FOR_A_CHILD::equals).isPresent();
            case WITHOUT_CAPACITY ->
                    basis.filter(Event.Representation.Basis.BEST_INTERESTS::equals).isPresent();
        };
    }

    /// An answer that the fact takes: the one that a step waits for, where one does.
    static FactAnswer fitting(Fact fact, LocalDate today) {
        Optional<String> awaited = fact.awaited().flatMap(Fact.Awaited::answer);
        return switch (fact.answering()) {
            case Answering.YesNo() ->
                    awaited.filter("no"::equals).isPresent()
                            ? new FactAnswer.No()
                            : new FactAnswer.Yes();
            case Answering.OneOf(var options) ->
                    new FactAnswer.Chosen(awaited.orElse(options.getFirst().code()));
            case Answering.Day() -> new FactAnswer.Day(today);
            case Answering.InWords() -> new FactAnswer.InWords(Probe.WORDS);
        };
    }
}
