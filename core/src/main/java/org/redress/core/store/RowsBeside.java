package org.redress.core.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.redress.core.complaint.Complaint;
import org.redress.core.complaint.Party;
import org.redress.core.complaint.RecordedFact;
import org.redress.core.complaint.Rulebook;
import org.redress.core.complaint.Scope;
import org.redress.core.procedure.Provision;
import org.redress.core.procedure.ProvisionId;
import org.redress.core.spi.Row;

/// The rows of the facts recorded, of what a complaint is about, and of the bodies that take part.
final class RowsBeside {

    private RowsBeside() {}

    static List<Row> of(Complaint complaint, Rulebook rules) {
        List<Row> rows = new ArrayList<>();
        complaint.facts().forEach(fact -> rows.add(fact(fact)));
        complaint.parties().forEach(party -> rows.add(party(party)));
        complaint.scope().ifPresent(scope -> rows.addAll(scope(complaint, scope, rules)));
        return rows;
    }

    private static Row fact(RecordedFact fact) {
        return RowBuilder.in(TablesBeside.FACT)
                .with("number", fact.number())
                .with("fact", fact.fact().value())
                .with("answered_on", fact.on())
                .maybe("answer", fact.answer())
                .maybe("words", fact.words())
                .row();
    }

    private static Row party(Party party) {
        return RowBuilder.in(TablesBeside.PARTY)
                .with("party", party.number())
                .with("kind", party.kind().value())
                .with("name", party.name().id())
                .with("lead", party.lead())
                .maybe("consent_on", party.consentOn())
                .with("involved_on", party.involvedOn())
                .maybe("answered_on", party.answeredOn())
                .row();
    }

    private static List<Row> scope(Complaint complaint, Scope scope, Rulebook rules) {
        List<Row> rows = new ArrayList<>();
        for (ProvisionId id : scope.provisions()) {
            Optional<Provision> known =
                    rules.scope(complaint.area()).flatMap(test -> test.provision(id));
            rows.add(
                    RowBuilder.in(TablesBeside.SCOPE)
                            .with("item", rows.size() + 1)
                            .with("provision", id.value())
                            .maybe("in_scope", known.map(Provision::inScope))
                            .with("separable", scope.separable())
                            .with("told", scope.told())
                            .row());
        }
        return rows;
    }
}
