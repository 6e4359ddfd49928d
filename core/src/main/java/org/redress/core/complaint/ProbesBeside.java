package org.redress.core.complaint;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.redress.core.procedure.Fact;
import org.redress.core.procedure.PartyKind;
import org.redress.core.procedure.Procedure;

/// The commands worth trying about the facts still wanted and the bodies that take part.
record ProbesBeside(Complaint complaint, Procedure procedure, LocalDate today) {

    Stream<Probe> all() {
        return complaint.stages().stream().anyMatch(StageRecord::isOpen)
                ? Stream.of(facts(), parties(), answers()).flatMap(probes -> probes)
                : Stream.empty();
    }

    private Stream<Probe> facts() {
        return procedure.facts().stream()
                .filter(fact -> Facts.applies(fact, complaint))
                .filter(fact -> Facts.latest(complaint, fact.id(), today).isEmpty())
                .map(fact -> Probe.of(record(fact)).about(fact.id()));
    }

    private Command record(Fact fact) {
        return new Command.RecordFact(today, fact.id(), Facts.fitting(fact, today));
    }

    private Stream<Probe> parties() {
        return procedure.parties().stream().map(kind -> Probe.of(involve(kind)).about(kind.id()));
    }

    private Command involve(PartyKind kind) {
        return new Command.InvolveParty(today, kind.id(), Probe.WORDS, false, Optional.of(today));
    }

    private Stream<Probe> answers() {
        return complaint.parties().stream()
                .filter(party -> party.answeredOn().isEmpty())
                .map(party ->
                        Probe.of(
                                        new Command.RecordPartyAnswer(
                                                today, party.number(), Optional.empty()))
                                .about(party.number()));
    }
}
