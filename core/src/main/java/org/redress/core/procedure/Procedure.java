package org.redress.core.procedure;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A complaints procedure: its stages in the order of the law.
///
/// @param ref where it is declared and its id
/// @param label what officers call it
/// @param stages at least one, each with its own id
/// @param facts what officers record about a complaint of it, in the order in which they are asked
/// @param parties the kinds of body that may take part in a complaint of it
public record Procedure(
        ProcedureRef ref,
        String label,
        List<Stage> stages,
        List<Fact> facts,
        List<PartyKind> parties) {

    public Procedure {
        stages = List.copyOf(stages);
        facts = List.copyOf(facts);
        parties = List.copyOf(parties);
        if (stages.isEmpty()) {
            throw new IllegalArgumentException("procedure " + ref + " has no stage");
        }
        Set<StageId> ids = new HashSet<>();
        for (Stage stage : stages) {
            if (!ids.add(stage.id())) {
                throw new IllegalArgumentException(
                        "procedure " + ref + " declares stage " + stage.id() + " twice");
            }
        }
    }

    /// A procedure without facts or parties of its own.
    public Procedure(ProcedureRef ref, String label, List<Stage> stages) {
        this(ref, label, stages, List.of(), List.of());
    }

    /// The procedure with other targets in its stages.
    public Procedure withStages(List<Stage> own) {
        return new Procedure(ref, label, own, facts, parties);
    }

    public Stage first() {
        return stages.getFirst();
    }

    public Optional<Stage> stage(StageId id) {
        return stages.stream().filter(stage -> stage.id().equals(id)).findFirst();
    }

    public Optional<Fact> fact(FactId id) {
        return facts.stream().filter(fact -> fact.id().equals(id)).findFirst();
    }

    public Optional<PartyKind> party(PartyKindId id) {
        return parties.stream().filter(party -> party.id().equals(id)).findFirst();
    }

    /// The stage that follows, if any.
    public Optional<Stage> after(StageId id) {
        int at = stages.stream().map(Stage::id).toList().indexOf(id);
        return at >= 0 && at + 1 < stages.size()
                ? Optional.of(stages.get(at + 1))
                : Optional.empty();
    }

    /// The stage that precedes, if any.
    public Optional<Stage> before(StageId id) {
        int at = stages.stream().map(Stage::id).toList().indexOf(id);
        return at > 0 ? Optional.of(stages.get(at - 1)) : Optional.empty();
    }
}
