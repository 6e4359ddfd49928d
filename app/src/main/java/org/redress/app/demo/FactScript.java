package org.redress.app.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.redress.core.complaint.Command;
import org.redress.core.complaint.FactAnswer;
import org.redress.core.procedure.Answering;
import org.redress.core.procedure.Circumstance;
import org.redress.core.procedure.Fact;
import org.redress.core.procedure.Procedure;
import org.redress.core.procedure.StageId;

/// Records the facts that the steps of a stage wait for, from what the procedure declares.
///
/// @param youngPerson whether a child or young person complains; nobody is represented here
record FactScript(Procedure procedure, boolean youngPerson, Wording wording) {

    Stream<Command> awaited(StageId stage, LocalDate on) {
        return procedure.facts().stream()
                .filter(fact -> fact.awaited().filter(by -> by.stage().equals(stage)).isPresent())
                .filter(this::applies)
                .map(fact -> new Command.RecordFact(on, fact.id(), answer(fact, on)));
    }

    private boolean applies(Fact fact) {
        return fact.where().isEmpty()
                || (youngPerson && fact.where().contains(Circumstance.YOUNG_PERSON));
    }

    private FactAnswer answer(Fact fact, LocalDate on) {
        String wanted = fact.awaited().flatMap(Fact.Awaited::answer).orElse("yes");
        return switch (fact.answering()) {
            case Answering.YesNo() ->
                    wanted.equals("no") ? new FactAnswer.No() : new FactAnswer.Yes();
            case Answering.OneOf(List<Answering.Option> options) ->
                    new FactAnswer.Chosen(
                            options.stream()
                                    .map(Answering.Option::code)
                                    .filter(wanted::equals)
                                    .findFirst()
                                    .orElse(options.getFirst().code()));
            case Answering.Day() -> new FactAnswer.Day(on);
            case Answering.InWords() -> new FactAnswer.InWords(wording.reason());
        };
    }
}
