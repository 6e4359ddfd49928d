package org.redress.core.store;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.redress.core.calendar.Source;
import org.redress.core.complaint.Text;
import org.redress.core.spi.Action;
import org.redress.core.spi.ActionField;
import org.redress.core.spi.ActionResult;
import org.redress.core.spi.Context;
import org.redress.core.spi.Due;
import org.redress.core.spi.Fact;
import org.redress.core.spi.FieldType;
import org.redress.core.spi.Fields;
import org.redress.core.spi.Guidance;
import org.redress.core.spi.LedgerDesk;
import org.redress.core.spi.OpeningAction;
import org.redress.core.spi.Option;
import org.redress.core.spi.Outlook;
import org.redress.core.spi.Standing;
import org.redress.core.spi.Words;
import org.redress.core.store.KeyLedger.Key;
import org.redress.core.store.KeyLedger.KeyEvent;

/// Where the keys of the parks' gates are handed out.
final class KeyDesk {

    private static final Words<String> PARKS =
            new Words<>(
                    "a park",
                    List.of(
                            new Words.Word<>("great", List.of("Great Park"), "Great Park"),
                            new Words.Word<>("small", List.of("Small Park"), "Small Park")));

    private KeyDesk() {}

    static LedgerDesk<Key, KeyEvent> desk() {
        return new LedgerDesk<>(
                new KeyLedger(),
                "Key",
                new OpeningAction<>(
                        "issue",
                        "Hand a key out",
                        List.of(
                                ActionField.required("number", "Number", new FieldType.Line(20)),
                                ActionField.required("on", "Day", new FieldType.Past()),
                                ActionField.required("park", "Park", new FieldType.Choice(PARKS)),
                                ActionField.optional("holder", "Holder", new FieldType.Passage()),
                                ActionField.optional("deposit", "Deposit", new FieldType.Pounds()),
                                ActionField.optional("complaint", "For", new FieldType.Line(60)),
                                ActionField.optional("dueOn", "Due", new FieldType.Day()),
                                ActionField.optional("spares", "Spares", new FieldType.Count()),
                                ActionField.optional("gold", "Golden", new FieldType.Flag())),
                        "number",
                        KeyDesk::issue),
                List.of(
                        new Action<Key, KeyEvent>(
                                        "return",
                                        "Take a key back",
                                        List.of(
                                                ActionField.required(
                                                        "on", "Day", new FieldType.Past())),
                                        key -> !key.returned(),
                                        (key, fields, _) -> giveBack(key, fields))
                                .guided(
                                        Guidance.<Key>none()
                                                .unless(_ -> "the key is back")
                                                .choosing("on", KeyDesk::thatDay))),
                KeyDesk::facts,
                new Outlook<>(
                        "Keys",
                        List.of(
                                new Outlook.State("out", "Out", true),
                                new Outlook.State("back", "Back", false)),
                        (key, _) -> standing(key),
                        KeyDesk::story));
    }

    private static List<Option> thatDay(Key key) {
        return List.of(new Option(key.issued().on().toString(), "That day"));
    }

    private static Standing standing(Key key) {
        LocalDate due = key.issued().on().plusWeeks(2);
        return new Standing(
                Optional.of(key.returned() ? "back" : "out"),
                Optional.of(key.issued().park()),
                Optional.of(key.issued().on()),
                key.issued().number().map(number -> "GATE-" + number),
                key.returned()
                        ? List.of()
                        : List.of(
                                new Due(
                                        "Return of the key",
                                        due,
                                        Optional.of(
                                                new Due.Step(
                                                        "return", Map.of("on", due.toString()))),
                                        Optional.empty())));
    }

    private static String story(KeyEvent event) {
        return switch (event) {
            case KeyEvent.Issued _ -> "Handed out";
            case KeyEvent.Returned _ -> "Taken back";
        };
    }

    private static ActionResult<KeyEvent> issue(Fields fields, Context context) {
        fields.raw("complaint")
                .filter(reference -> !context.hasComplaint(reference))
                .ifPresent(reference -> fields.refuse("complaint", "is not on record"));
        Optional<Text> holder = fields.passage("holder");
        return ActionResult.of(
                fields,
                () ->
                        new ActionResult.Taken<>(
                                List.of(
                                        new KeyEvent.Issued(
                                                fields.past("on").orElseThrow(),
                                                fields.word("park", PARKS).orElseThrow(),
                                                holder.map(Text::ref),
                                                BigDecimal.valueOf(
                                                        fields.pence("deposit").orElse(0L), 2),
                                                fields.raw("number"))),
                                holder.stream().toList()));
    }

    private static ActionResult<KeyEvent> giveBack(Key key, Fields fields) {
        LocalDate on = fields.past("on").orElseThrow();
        fields.notBefore("on", Optional.of(on), Optional.of(key.issued().on()), "it was issued");
        if (key.returned()) {
            fields.refuse(
                    "on", "returned-already", new Source("Byelaw", "9"), "the key is back already");
        }
        return ActionResult.of(fields, () -> ActionResult.Taken.of(new KeyEvent.Returned(on)));
    }

    private static List<Fact.Group> facts(Key key) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact.Plain("Park", key.issued().park()));
        key.issued().holder().ifPresent(holder -> facts.add(new Fact.Personal("Holder", holder)));
        return List.of(new Fact.Group("Key", facts));
    }
}
