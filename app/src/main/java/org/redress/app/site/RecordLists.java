package org.redress.app.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.redress.app.desk.CaseAddress;
import org.redress.app.desk.RecordAddress;
import org.redress.app.page.CasesPage.Filter;
import org.redress.app.page.Frame;
import org.redress.app.page.Link;
import org.redress.app.page.RegisterPage;
import org.redress.app.page.RegisterPage.Cell;
import org.redress.core.access.Permitted;
import org.redress.core.access.PermittedLedgers;
import org.redress.core.access.PermittedLedgers.Use;
import org.redress.core.calendar.Dates;
import org.redress.core.casework.CaseBrief;
import org.redress.core.casework.Casework;
import org.redress.core.casework.Page;
import org.redress.core.casework.RecordDesk.Summary;
import org.redress.core.casework.RecordQuery;
import org.redress.core.spi.LedgerDesk;

/// The lists of plugins' records.
record RecordLists(Casework casework, RecordShelves shelves, Frames frames) {

    private static final int PAGE = 25;

    /// The list that comes first.
    Found<String> first(Visit visit) {
        return Found.required(
                shelves.ledgers(visit.officer()).desks().stream()
                        .map(desk -> RecordAddress.of(desk.ledger().name()))
                        .findFirst(),
                403,
                "You may not see any records of this sort. If you need to, ask your manager or the"
                        + " administrator.");
    }

    Found<String> page(Visit visit, String ledger) {
        return shelves.desk(visit, ledger, Use.READ)
                .then(desk ->
                        visit.query("q", "state", "after")
                                .map(query -> page(visit, desk, query).html()));
    }

    private RegisterPage page(Visit visit, LedgerDesk<?, ?> desk, Map<String, String> given) {
        String ledger = desk.ledger().name();
        Page<Summary> found = shelves.records(visit.officer()).list(query(ledger, given));
        Set<String> open = open(visit, found.items());
        Map<String, String> kept = new LinkedHashMap<>(given);
        kept.remove("after");
        kept.values().removeIf(String::isBlank);
        return new RegisterPage(
                frames.of(visit, RecordAddress.ALL),
                desk.outlook().plural(),
                RecordAddress.of(ledger),
                views(visit, ledger),
                add(visit, desk),
                Optional.of(
                        new RegisterPage.Search(
                                "Search for a reference", given.getOrDefault("q", ""))),
                filters(desk, given.getOrDefault("state", "")),
                columns(desk),
                found.items().stream()
                        .map(record -> new RegisterPage.Row(cells(visit, desk, record, open)))
                        .toList(),
                kept.isEmpty()
                        ? "There are none yet."
                        : "None fits. Take the filter away, or search for less.",
                Optional.of(address(ledger, kept)).filter(_ -> given.containsKey("after")),
                found.next()
                        .map(next -> {
                            kept.put("after", next);
                            return address(ledger, kept);
                        }));
    }

    private static RecordQuery query(String ledger, Map<String, String> given) {
        return new RecordQuery(
                ledger,
                some(given, "q"),
                some(given, "state"),
                RecordQuery.Order.DUE,
                some(given, "after"),
                PAGE);
    }

    private static Optional<String> some(Map<String, String> given, String name) {
        return Optional.ofNullable(given.get(name)).map(String::strip).filter(it -> !it.isEmpty());
    }

    private static String address(String ledger, Map<String, String> query) {
        return query.entrySet().stream()
                .map(it -> it.getKey() + "=" + Addresses.encoded(it.getValue()))
                .collect(Collectors.joining("&", RecordAddress.of(ledger) + "?", ""));
    }

    private List<Frame.Place> views(Visit visit, String here) {
        List<LedgerDesk<?, ?>> desks = shelves.ledgers(visit.officer()).desks();
        return desks.size() == 1
                ? List.of()
                : desks.stream()
                        .map(desk ->
                                new Frame.Place(
                                        desk.outlook().plural(),
                                        RecordAddress.of(desk.ledger().name()),
                                        desk.ledger().name().equals(here)))
                        .toList();
    }

    private Optional<Link> add(Visit visit, LedgerDesk<?, ?> desk) {
        PermittedLedgers mine = shelves.ledgers(visit.officer());
        String ledger = desk.ledger().name();
        return Optional.of(
                        new Link(desk.opening().label(), RecordAddress.opening(ledger, Map.of())))
                .filter(_ -> mine.may(Use.WORK, ledger));
    }

    private static List<Filter> filters(LedgerDesk<?, ?> desk, String chosen) {
        return desk.outlook().states().isEmpty()
                ? List.of()
                : List.of(
                        new Filter(
                                "state",
                                "Where it stands",
                                desk.outlook().states().stream()
                                        .map(state ->
                                                new Filter.Option(
                                                        state.code(),
                                                        state.label(),
                                                        state.code().equals(chosen)))
                                        .toList(),
                                chosen));
    }

    private static List<String> columns(LedgerDesk<?, ?> desk) {
        return desk.outlook().states().isEmpty()
                ? List.of("Reference")
                : List.of("Reference", "About", "Since", "Where it stands", "Next", "Complaint");
    }

    private List<Cell> cells(Visit visit, LedgerDesk<?, ?> desk, Summary record, Set<String> open) {
        String ledger = desk.ledger().name();
        List<Cell> cells = new ArrayList<>();
        cells.add(
                Cell.of(
                        new Link(
                                record.reference(), RecordAddress.of(ledger, record.reference()))));
        if (!desk.outlook().states().isEmpty()) {
            cells.add(Cell.of(record.about().orElse("")));
            cells.add(Cell.of(record.since().map(Dates::longForm).orElse("")));
            cells.add(
                    Cell.of(
                            record.state()
                                    .flatMap(desk.outlook()::state)
                                    .map(state -> state.label())
                                    .orElse("")));
            cells.add(OwedCell.of(record, visit.today(), shelves.areas().calendar()));
            cells.add(record.complaint().map(it -> complaint(it, open)).orElse(Cell.of("")));
        }
        return cells;
    }

    /// Those of the complaints that the records are about which the visitor may open.
    private Set<String> open(Visit visit, List<Summary> records) {
        return new Permitted(visit.officer(), casework)
                        .briefs(records.stream().flatMap(it -> it.complaint().stream()).toList())
                        .values()
                        .stream()
                        .flatMap(Optional::stream)
                        .map(CaseBrief::reference)
                        .collect(Collectors.toUnmodifiableSet());
    }

    private static Cell complaint(String reference, Set<String> open) {
        return open.contains(reference)
                ? Cell.of(new Link(reference, CaseAddress.of(reference)))
                : Cell.of(reference);
    }
}
