package org.redress.app.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.redress.app.desk.Happening;
import org.redress.app.desk.Phrases;
import org.redress.app.desk.RecordAddress;
import org.redress.app.page.CasePage;
import org.redress.app.page.Link;
import org.redress.core.access.Officer;
import org.redress.core.access.PermittedLedgers;
import org.redress.core.access.PermittedLedgers.Use;
import org.redress.core.access.PermittedRecords;
import org.redress.core.calendar.Dates;
import org.redress.core.casework.CaseView;
import org.redress.core.casework.RecordDesk.Linked;
import org.redress.core.casework.RecordDesk.Summary;
import org.redress.core.casework.RecordView;
import org.redress.core.spi.ActionField;
import org.redress.core.spi.FieldType;
import org.redress.core.spi.LedgerDesk;

/// The plugins' records about a case, on the case's own page.
record RecordsOfCase(RecordShelves shelves, CaseWorld world) implements CaseRoom {

    private static final String NOTHING = "There is nothing at this address.";

    @Override
    public String word() {
        return "records";
    }

    @Override
    public Found<Reaction> shown(Visit visit, CaseView view, List<String> rest) {
        return new Found.Refused<>(404, NOTHING);
    }

    @Override
    public Found<Reaction> sent(
            Visit visit, CaseView view, List<String> rest, Map<String, String> given) {
        return new Found.Refused<>(404, NOTHING);
    }

    @Override
    public Optional<CasePage.Details> section(Visit visit, CaseView view) {
        String reference = view.complaint().reference().value();
        List<LedgerDesk<?, ?>> desks =
                shelves.ledgers(visit.officer()).desks().stream()
                        .filter(desk -> about(desk).isPresent())
                        .toList();
        return Optional.of(desks)
                .filter(some -> !some.isEmpty())
                .map(some ->
                        new CasePage.Details(
                                "records",
                                "Taken further",
                                List.of("Reference", "What", "Since", "Where it stands", "Next"),
                                shelves.records(visit.officer()).about(reference).stream()
                                        .flatMap(linked -> row(visit.officer(), linked))
                                        .toList(),
                                "It has not been taken further.",
                                links(visit.officer(), some, reference)));
    }

    @Override
    public List<Happening> happened(Visit visit, CaseView view) {
        PermittedRecords mine = shelves.records(visit.officer());
        return mine.about(view.complaint().reference().value()).stream()
                .flatMap(linked ->
                        mine.find(linked.ledger(), linked.record().reference()).stream()
                                .flatMap(record -> happened(visit.officer(), linked, record)))
                .toList();
    }

    private Stream<Happening> happened(Officer officer, Linked linked, RecordView record) {
        String what =
                shelves.ledgers(officer)
                                .desk(linked.ledger())
                                .map(desk -> desk.label() + " ")
                                .orElse("")
                        + record.reference();
        return record.history().stream()
                .map(entry ->
                        new Happening(
                                entry.happenedOn(),
                                entry.recordedAt(),
                                new CasePage.Moment(
                                        what + ": " + Phrases.small(entry.story()),
                                        Dates.longForm(entry.happenedOn()),
                                        world.recorded(entry.officer(), entry.recordedAt()),
                                        List.of())));
    }

    /// The field of a desk's opening that names a case of the council's own.
    private static Optional<ActionField> about(LedgerDesk<?, ?> desk) {
        return desk.opening().fields().stream()
                .filter(field -> field.type() instanceof FieldType.Complaint)
                .findFirst();
    }

    private Stream<CasePage.Row> row(Officer officer, Linked linked) {
        return shelves.ledgers(officer).desk(linked.ledger()).stream()
                .map(desk -> row(desk, linked.record()));
    }

    private static CasePage.Row row(LedgerDesk<?, ?> desk, Summary record) {
        return new CasePage.Row(
                List.of(
                        record.reference(),
                        desk.label(),
                        record.since().map(Dates::longForm).orElse(""),
                        record.state()
                                .flatMap(desk.outlook()::state)
                                .map(state -> state.label())
                                .orElse(""),
                        record.dueOn()
                                .map(day ->
                                        record.due().orElse("Due") + " by " + Dates.longForm(day))
                                .orElse("Nothing due")),
                Optional.of(
                        new Link(
                                "Open " + record.reference(),
                                RecordAddress.of(desk.ledger().name(), record.reference()))));
    }

    private List<Link> links(Officer officer, List<LedgerDesk<?, ?>> desks, String reference) {
        PermittedLedgers mine = shelves.ledgers(officer);
        return desks.stream()
                .filter(desk -> mine.may(Use.WORK, desk.ledger().name()))
                .flatMap(desk ->
                        about(desk).stream()
                                .map(field ->
                                        new Link(
                                                desk.opening().label(),
                                                RecordAddress.opening(
                                                        desk.ledger().name(),
                                                        Map.of(field.name(), reference)))))
                .toList();
    }
}
