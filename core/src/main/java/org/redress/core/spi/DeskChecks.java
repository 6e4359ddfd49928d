package org.redress.core.spi;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Checks that an area's desks can be mounted and filled in.
final class DeskChecks {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]*");

    private final List<String> problems = new ArrayList<>();

    private DeskChecks() {}

    static List<String> problems(ServiceArea area) {
        DeskChecks checks = new DeskChecks();
        Set<String> known = new HashSet<>();
        area.ledgers().forEach(ledger -> known.add(ledger.name()));
        Set<String> manned = new HashSet<>();
        for (LedgerDesk<?, ?> desk : area.desks()) {
            String name = desk.ledger().name();
            checks.require(
                    known.contains(name),
                    "area '" + area.id() + "' has a desk for '" + name + "', no ledger of its own");
            checks.require(manned.add(name), "ledger '" + name + "' has two desks");
            checks.desk(desk);
        }
        return checks.problems;
    }

    private void desk(LedgerDesk<?, ?> desk) {
        String what = "the desk of '" + desk.ledger().name() + "'";
        require(ID.matcher(desk.ledger().name()).matches(), what + " has no name for an address");
        require(!desk.label().isBlank(), what + " has no label");
        outlook(what, desk.outlook());
        OpeningAction<?> opening = desk.opening();
        require(opensByReference(opening), what + " opens without a reference on one line");
        Set<String> ids = new HashSet<>();
        action(what, ids, opening.id(), opening.label(), opening.fields());
        desk.actions()
                .forEach(action -> {
                    action(what, ids, action.id(), action.label(), action.fields());
                    guidance(what, action);
                });
    }

    private void outlook(String what, Outlook<?, ?> outlook) {
        require(!outlook.plural().isBlank(), what + " has no name for several records");
        Set<String> codes = new HashSet<>();
        for (Outlook.State state : outlook.states()) {
            String inState = what + " has state '" + state.code() + "'";
            require(ID.matcher(state.code()).matches(), inState + ", no code for an address");
            require(codes.add(state.code()), inState + " twice");
            require(!state.label().isBlank(), inState + " without a label");
        }
    }

    private void guidance(String what, Action<?, ?> action) {
        for (String field : action.guidance().choices().keySet()) {
            require(
                    action.fields().stream().anyMatch(known -> known.name().equals(field)),
                    what + " offers answers to '" + field + "', no field of " + action.id());
        }
    }

    private static boolean opensByReference(OpeningAction<?> opening) {
        return opening.fields().stream()
                .filter(field -> field.name().equals(opening.reference()))
                .anyMatch(field -> field.required() && field.type() instanceof FieldType.Line);
    }

    private void action(
            String desk, Set<String> ids, String id, String label, List<ActionField> fields) {
        String what = desk + " has action '" + id + "'";
        require(ID.matcher(id).matches(), what + ", no id for an address");
        require(ids.add(id), what + " twice");
        require(!label.isBlank(), what + " without a label");
        Set<String> names = new HashSet<>();
        for (ActionField field : fields) {
            String inField = what + " with field '" + field.name() + "'";
            require(NAME.matcher(field.name()).matches(), inField + ", no name for JSON");
            require(names.add(field.name()), inField + " twice");
            require(!field.label().isBlank(), inField + " without a label");
        }
    }

    private void require(boolean held, String problem) {
        if (!held) {
            problems.add(problem);
        }
    }
}
