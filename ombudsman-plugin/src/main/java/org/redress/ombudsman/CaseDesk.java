package org.redress.ombudsman;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.redress.core.complaint.Text;
import org.redress.core.spi.Action;
import org.redress.core.spi.ActionField;
import org.redress.core.spi.ActionResult;
import org.redress.core.spi.Context;
import org.redress.core.spi.FieldType;
import org.redress.core.spi.Fields;
import org.redress.core.spi.LedgerDesk;
import org.redress.core.spi.OpeningAction;

/// Where the Ombudsman's cases are worked on.
final class CaseDesk {

    private static final String CATEGORY = "category";
    private static final String RECEIVED = "receivedOn";
    private static final String SERVICE = "service";
    private static final String NOTE = "note";

    private CaseDesk() {}

    static LedgerDesk<OmbudsmanCase, OmbudsmanEvent> desk() {
        List<Action<OmbudsmanCase, OmbudsmanEvent>> actions = new ArrayList<>(EnquiryActions.all());
        actions.addAll(StepActions.all(CaseStep.Phase.BEFORE_DECISION));
        actions.add(DecisionAction.action());
        actions.addAll(RecommendationActions.all());
        actions.addAll(StepActions.all(CaseStep.Phase.AFTER_UPHELD));
        actions.addAll(CorrectionActions.all());
        actions.add(noting());
        return new LedgerDesk<>(
                OmbudsmanLedger.LEDGER,
                "Ombudsman case",
                opening(),
                actions,
                CaseFacts::of,
                CaseOutlook.outlook());
    }

    private static OpeningAction<OmbudsmanEvent> opening() {
        return new OpeningAction<>(
                "receive",
                "Record a case that the Ombudsman has received",
                List.of(
                        ActionField.required(
                                        "reference",
                                        "The Ombudsman's reference",
                                        new FieldType.Line(OmbudsmanCaseFile.LONGEST_REFERENCE))
                                .hint("As its letter has it, such as 25-004123."),
                        ActionField.required(
                                RECEIVED,
                                "When did the Ombudsman receive it?",
                                new FieldType.Past()),
                        ActionField.required(
                                CATEGORY,
                                "What does the Ombudsman file it under?",
                                new FieldType.Choice(Category.WORDS)),
                        ActionField.optional(
                                SERVICE,
                                "Which of the council's services is it about?",
                                new FieldType.Line(OmbudsmanCaseFile.LONGEST_SERVICE)),
                        CaseFields.COMPLAINT),
                "reference",
                CaseDesk::receive);
    }

    private static ActionResult<OmbudsmanEvent> receive(Fields fields, Context context) {
        Optional<LocalDate> on = fields.past(RECEIVED);
        Optional<Category> category = fields.word(CATEGORY, Category.WORDS);
        Optional<String> complaint = CaseFields.complaint(fields, context);
        return ActionResult.of(
                fields,
                () ->
                        ActionResult.Taken.of(
                                new OmbudsmanEvent.Received(
                                        on.orElseThrow(),
                                        category.orElseThrow(),
                                        fields.raw(SERVICE),
                                        complaint)));
    }

    private static Action<OmbudsmanCase, OmbudsmanEvent> noting() {
        return new Action<>(
                "add-note",
                "Add a note to the file",
                List.of(
                        CaseFields.DAY,
                        ActionField.required(NOTE, "Note", new FieldType.Passage())
                                .hint("Never printed in a report.")),
                _ -> true,
                (state, fields, _) -> note(state, fields));
    }

    private static ActionResult<OmbudsmanEvent> note(OmbudsmanCase state, Fields fields) {
        LocalDate on = CaseFields.on(state, fields);
        Optional<Text> note = fields.passage(NOTE);
        return ActionResult.of(
                fields,
                () -> {
                    Text text = note.orElseThrow();
                    return new ActionResult.Taken<>(
                            List.of(new OmbudsmanEvent.NoteMade(on, text.ref())), List.of(text));
                });
    }
}
