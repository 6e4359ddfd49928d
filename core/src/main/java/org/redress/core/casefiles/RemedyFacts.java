package org.redress.core.casefiles;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.redress.core.complaint.Determiner;
import org.redress.core.complaint.RemedyKind;
import org.redress.core.spi.Fields;

/// A line of `remedies.csv`.
record RemedyFacts(
        int line,
        StageFacts stage,
        RemedyKind kind,
        Optional<Long> pence,
        Determiner determinedBy,
        Optional<LocalDate> agreedOn,
        Optional<LocalDate> dueOn,
        Optional<LocalDate> doneOn) {

    static final Comparator<RemedyFacts> BY_DAY = Comparator.comparing(RemedyFacts::recordedOn);

    /// The facts; empty where something is refused.
    static Optional<RemedyFacts> read(Fields fields, CaseWords words, StagesOfOne stages) {
        fields.require("kind");
        Optional<StageFacts> stage = stages.named(fields);
        Optional<RemedyKind> kind = fields.word("kind", words.remedies());
        Optional<Long> pence = amount(fields, kind);
        Optional<Determiner> determiner = fields.word("determined_by", words.determiners());
        Optional<LocalDate> agreedOn = atStage(fields, "agreed_on", stage);
        Optional<LocalDate> dueOn = fields.day("due_on");
        Optional<LocalDate> doneOn = atStage(fields, "done_on", stage);
        fields.notBefore("done_on", doneOn, agreedOn, "it was agreed");
        if (!fields.isSound() || stage.isEmpty()) {
            return Optional.empty();
        }
        Determiner determinedBy = determiner.orElse(Determiner.COUNCIL);
        return kind.map(known ->
                new RemedyFacts(
                        fields.number(),
                        stage.get(),
                        known,
                        pence,
                        determinedBy,
                        agreedOn,
                        dueOn,
                        doneOn));
    }

    private static Optional<Long> amount(Fields fields, Optional<RemedyKind> kind) {
        Optional<Long> pence = fields.pence("amount_gbp");
        fields.refuseIf(
                pence.isPresent() && kind.isPresent() && kind.get() != RemedyKind.FINANCIAL,
                "amount_gbp",
                "only a financial remedy has an amount");
        return pence;
    }

    private static Optional<LocalDate> atStage(
            Fields fields, String column, Optional<StageFacts> stage) {
        Optional<LocalDate> day = fields.past(column);
        fields.notBefore(
                column, day, stage.map(StageFacts::requestedOn), "the stage was asked for");
        return day;
    }

    /// The day under which it is recorded: when it was agreed; where that is not known, with the
    /// stage's closure, or when it was done if that was sooner.
    LocalDate recordedOn() {
        return agreedOn.orElseGet(() -> {
            LocalDate day = stage.closedOn().orElse(stage.requestedOn());
            return doneOn.filter(done -> done.isBefore(day)).orElse(day);
        });
    }
}
