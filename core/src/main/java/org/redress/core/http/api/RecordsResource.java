package org.redress.core.http.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.redress.core.access.PermittedLedgers;
import org.redress.core.access.PermittedLedgers.Use;
import org.redress.core.casework.Page;
import org.redress.core.casework.RecordDesk;
import org.redress.core.casework.RecordHandled;
import org.redress.core.casework.RecordOrder;
import org.redress.core.casework.RecordQuery;
import org.redress.core.http.wire.Answer;
import org.redress.core.http.wire.DeclaredForms;
import org.redress.core.http.wire.Output;
import org.redress.core.procedure.AreaId;
import org.redress.core.spi.ActionField;
import org.redress.core.spi.LedgerDesk;
import org.redress.core.spi.ServiceAreas;

/// The records of one plugin's ledger: opened, worked on, read.
final class RecordsResource {

    private static final String TAG = "records";
    private static final String REFERENCE = "reference";

    private final RecordDesk records;
    private final LedgerDesk<?, ?> desk;
    private final AreaId area;
    private final ServiceAreas areas;
    private final String ledger;
    private final String path;
    private final RecordAnswers answers;

    /// @param area the area that declares the ledger, whose cases its records are
    RecordsResource(RecordDesk records, LedgerDesk<?, ?> desk, AreaId area, ServiceAreas areas) {
        this.area = area;
        this.areas = areas;
        this.records = records;
        this.desk = desk;
        this.ledger = desk.ledger().name();
        this.path = Paths.RECORDS + "/" + ledger;
        this.answers = new RecordAnswers(records, ledger, path);
    }

    /// What is declared, for forms.
    static Operation declared(List<LedgerDesk<?, ?>> desks) {
        return Operation.get(
                "list-ledgers",
                Paths.RECORDS,
                TAG,
                "The ledgers that are worked on live, with the fields of their actions",
                List.of(),
                Reply.json(200, "The ledgers", RecordViews.Ledgers.class),
                _ ->
                        Answer.json(
                                200,
                                Output.of(
                                        new RecordViews.Ledgers(
                                                desks.stream().map(RecordViews::of).toList()))));
    }

    List<Operation> operations() {
        List<Operation> all = new ArrayList<>();
        all.add(list());
        all.add(open());
        all.add(show());
        desk.actions()
                .forEach(action -> all.add(act(action.id(), action.label(), action.fields())));
        return all;
    }

    private Operation list() {
        return Operation.get(
                "list-" + ledger,
                path,
                TAG,
                desk.label() + ": the records in the order of their references, a page at a time",
                List.of(Params.AFTER, Params.LIMIT),
                Reply.json(200, "A page", RecordViews.Records.class),
                call -> guarded(call, Use.READ, () -> list(call)));
    }

    private Answer list(Call call) {
        Page<RecordDesk.Summary> page =
                records.list(
                        RecordQuery.of(
                                ledger,
                                call.find(Params.AFTER.name(), String.class),
                                call.get(Params.LIMIT.name(), Integer.class)));
        Optional<String> next =
                page.next()
                        .map(after ->
                                path
                                        + "?after="
                                        + RecordAnswers.encoded(after)
                                        + "&limit="
                                        + call.get(Params.LIMIT.name(), Integer.class));
        return Answer.json(200, Output.of(new RecordViews.Records(page.items(), next)));
    }

    private Operation open() {
        return Operation.post(
                ledger + "-" + desk.opening().id(),
                path,
                TAG,
                desk.label() + ": " + desk.opening().label(),
                List.of(Params.OFFICER, Params.KEY),
                DeclaredForms.of(schema(desk.opening().id()), desk.opening().fields()),
                Reply.json(201, "The record", RecordViews.OneRecord.class),
                call ->
                        guarded(
                                call,
                                Use.WORK,
                                () -> handle(call, Optional.empty(), desk.opening().id())));
    }

    private Operation show() {
        return Operation.get(
                "show-" + ledger,
                path + "/{reference}",
                TAG,
                desk.label() + ": one record, with its history",
                List.of(Params.RECORD),
                Reply.json(200, "The record", RecordViews.OneRecord.class),
                call ->
                        guarded(
                                call,
                                Use.READ,
                                () -> answers.show(200, call.get(REFERENCE, String.class))));
    }

    private Operation act(String id, String label, List<ActionField> fields) {
        return Operation.post(
                ledger + "-" + id,
                path + "/{reference}/" + id,
                TAG,
                desk.label() + ": " + label,
                List.of(Params.RECORD, Params.OFFICER, Params.KEY, Params.IF_MATCH),
                DeclaredForms.of(schema(id), fields),
                Reply.json(200, "The record as it stands now", RecordViews.OneRecord.class),
                call -> guarded(call, Use.WORK, () -> handle(call, reference(call), id)));
    }

    private static Optional<String> reference(Call call) {
        return Optional.of(call.get(REFERENCE, String.class));
    }

    private Answer guarded(Call call, Use use, Supplier<Answer> answer) {
        return new PermittedLedgers(call.account().officer(), areas).may(use, ledger)
                ? answer.get()
                : Denial.of(use.permission(), area).answer();
    }

    private String schema(String action) {
        return ledger + "." + action;
    }

    private Answer handle(Call call, Optional<String> reference, String action) {
        RecordHandled handled =
                records.handle(
                        new RecordOrder(
                                ledger,
                                reference,
                                action,
                                values(call.body(Map.class)),
                                call.officer(),
                                call.find(Params.IF_MATCH.name(), Integer.class),
                                call.find(Params.KEY.name(), String.class)));
        return answers.of(handled, reference.isEmpty());
    }

    private static Map<String, String> values(Map<?, ?> given) {
        Map<String, String> values = new TreeMap<>();
        given.forEach((name, value) -> values.put(name.toString(), value.toString()));
        return values;
    }
}
