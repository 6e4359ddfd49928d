package org.redress.app.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.redress.core.complaint.Complaint;
import org.redress.core.complaint.Event;
import org.redress.core.complaint.RecordedFact;
import org.redress.core.procedure.Answering;
import org.redress.core.procedure.Fact;
import org.redress.core.procedure.FactId;
import org.redress.core.procedure.PartyKind;
import org.redress.core.procedure.PartyKindId;
import org.redress.core.procedure.Procedure;

/// The facts and the bodies that a case's procedure declares, in words.
record Facts(Labels labels, Complaint complaint) {

    String words(Event.FactRecorded it) {
        return label(it.fact())
                + it.answer().map(answer -> ": " + answer(it.fact(), answer)).orElse("");
    }

    String label(FactId id) {
        return declared(id).map(Fact::label).orElse(Phrases.ofWord(id.value()));
    }

    /// A kind of body.
    String kind(PartyKindId id) {
        return procedure().stream()
                .flatMap(it -> it.parties().stream())
                .filter(party -> party.id().equals(id))
                .map(PartyKind::label)
                .findFirst()
                .orElse(Phrases.ofWord(id.value()));
    }

    /// An answer as it is stored: yes, no, an option or a day.
    String answer(FactId id, String stored) {
        return declared(id)
                .map(Fact::answering)
                .flatMap(answering ->
                        answering instanceof Answering.OneOf(var options)
                                ? options.stream()
                                        .filter(option -> option.code().equals(stored))
                                        .map(option -> option.label())
                                        .findFirst()
                                : Optional.empty())
                .orElse(Phrases.ofWord(stored));
    }

    /// The latest answer to each fact, in the order in which they were first answered.
    List<RecordedFact> latest() {
        Map<FactId, RecordedFact> latest = new LinkedHashMap<>();
        complaint.facts().forEach(fact -> latest.put(fact.fact(), fact));
        return List.copyOf(latest.values());
    }

    /// The sort of answer that a fact takes, where there is one only.
    Optional<String> sort(FactId id) {
        return declared(id)
                .map(Fact::answering)
                .flatMap(answering ->
                        switch (answering) {
                            case Answering.YesNo() -> Optional.empty();
                            case Answering.OneOf _ -> Optional.of("chosen");
                            case Answering.Day() -> Optional.of("day");
                            case Answering.InWords() -> Optional.of("in-words");
                        });
    }

    Stream<Fact> declared() {
        return procedure().stream().flatMap(it -> it.facts().stream());
    }

    Stream<PartyKind> kinds() {
        return procedure().stream().flatMap(it -> it.parties().stream());
    }

    Optional<Fact> declared(FactId id) {
        return declared().filter(fact -> fact.id().equals(id)).findFirst();
    }

    private Optional<Procedure> procedure() {
        return complaint.procedure().flatMap(labels.areas()::procedure);
    }
}
