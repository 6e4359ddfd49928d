package org.redress.core.http.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.redress.core.casework.RecordDesk;
import org.redress.core.casework.RecordView;
import org.redress.core.http.wire.Kebab;
import org.redress.core.spi.Action;
import org.redress.core.spi.ActionField;
import org.redress.core.spi.Fact;
import org.redress.core.spi.FieldType;
import org.redress.core.spi.LedgerDesk;
import org.redress.core.spi.OpeningAction;

/// The records of plugins' ledgers as JSON.
final class RecordViews {

    private RecordViews() {}

    /// The ledgers that are worked on live.
    public record Ledgers(List<LedgerView> ledgers) {}

    /// A ledger, and what is done with its records.
    ///
    /// @param opening opens a record
    public record LedgerView(
            String ledger, String label, ActionView opening, List<ActionView> actions) {}

    /// An action with everything that a form needs.
    public record ActionView(String action, String label, List<FieldView> fields) {}

    /// A field of an action.
    ///
    /// @param hint what helps to fill it in; empty text for none
    /// @param type `past` (a day not after today), `day`, `line`, `complaint` (a reference),
    ///   `passage`, `choice`, `count`, `pounds` or `flag`
    /// @param choices the words of a `choice`
    public record FieldView(
            String name,
            String label,
            String hint,
            String type,
            boolean required,
            List<ChoiceView> choices) {}

    /// A word that a field may hold.
    public record ChoiceView(String value, String label) {}

    /// A page of records.
    ///
    /// @param next the address of the next page; absent on the last one
    public record Records(List<RecordDesk.Summary> records, Optional<String> next) {}

    /// A record as it stands.
    ///
    /// @param actions the ids of the actions that make sense now
    public record OneRecord(
            String ledger,
            String reference,
            int version,
            List<GroupView> facts,
            List<String> actions,
            List<EntryView> history) {}

    /// Facts that belong together.
    public record GroupView(String title, List<FactView> facts) {}

    /// A fact; its value is absent where retention has erased it.
    public record FactView(String label, Optional<String> value) {}

    /// An event of a record.
    ///
    /// @param story what happened, in words
    public record EntryView(
            int version,
            String event,
            String story,
            LocalDate happenedOn,
            Instant recordedAt,
            String officer) {}

    static LedgerView of(LedgerDesk<?, ?> desk) {
        OpeningAction<?> opening = desk.opening();
        return new LedgerView(
                desk.ledger().name(),
                desk.label(),
                view(opening.id(), opening.label(), opening.fields()),
                desk.actions().stream().map(RecordViews::view).toList());
    }

    private static ActionView view(Action<?, ?> action) {
        return view(action.id(), action.label(), action.fields());
    }

    private static ActionView view(String id, String label, List<ActionField> fields) {
        return new ActionView(id, label, fields.stream().map(RecordViews::view).toList());
    }

    private static FieldView view(ActionField field) {
        List<ChoiceView> choices =
                field.type() instanceof FieldType.Choice choice
                        ? choice.words().all().stream()
                                .map(word -> new ChoiceView(word.code(), word.label()))
                                .toList()
                        : List.of();
        return new FieldView(
                field.name(),
                field.label(),
                field.hint(),
                Kebab.of(field.type().getClass()),
                field.required(),
                choices);
    }

    static OneRecord of(String ledger, RecordView view) {
        return new OneRecord(
                ledger,
                view.reference(),
                view.version(),
                view.facts().stream().map(group -> group(group, view)).toList(),
                view.offered(),
                view.history().stream().map(RecordViews::entry).toList());
    }

    private static GroupView group(Fact.Group group, RecordView view) {
        return new GroupView(
                group.title(), group.facts().stream().map(fact -> fact(fact, view)).toList());
    }

    private static FactView fact(Fact fact, RecordView view) {
        return switch (fact) {
            case Fact.Plain(String label, String value) -> new FactView(label, Optional.of(value));
            case Fact.Day(String label, LocalDate on) ->
                    new FactView(label, Optional.of(on.toString()));
            case Fact.Complaint(String label, String reference) ->
                    new FactView(label, Optional.of(reference));
            case Fact.Personal(String label, var text) ->
                    new FactView(label, Optional.ofNullable(view.texts().get(text.id())));
        };
    }

    private static EntryView entry(RecordView.Entry entry) {
        return new EntryView(
                entry.version(),
                Kebab.of(entry.event()),
                entry.story(),
                entry.happenedOn(),
                entry.recordedAt(),
                entry.officer());
    }
}
