package org.redress.app.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.redress.core.complaint.Command;
import org.redress.core.complaint.Concern;
import org.redress.core.complaint.Outcome;
import org.redress.core.complaint.Text;
import org.redress.core.http.api.Orders;
import org.redress.core.http.wire.FieldError;
import org.redress.core.http.wire.FlatForm;
import org.redress.core.http.wire.Kebab;
import org.redress.core.http.wire.Reading;

/// What an investigator's form asks to be recorded when it is handed in: further concerns, what was
/// found, remedies and lessons, as the commands that officers give one by one.
///
/// Not thread-safe; made for one form.
public final class InvestigationReading {

    /// A command, and the part of the form that it stands for.
    ///
    /// @param thing such as `lesson.1`; empty text for the form as a whole
    public record Placed(String thing, Command command) {}

    private final InvestigationForm form;
    private final FilledForm filled;
    private final List<Placed> commands = new ArrayList<>();
    private final Map<String, FieldError> errors = new LinkedHashMap<>();
    private final Map<Integer, Outcome> findings = new HashMap<>();

    private InvestigationReading(InvestigationForm form, FilledForm filled) {
        this.form = form;
        this.filled = filled;
    }

    /// The form as it is to be handed in.
    public static InvestigationReading of(InvestigationForm form, FilledForm filled) {
        InvestigationReading reading = new InvestigationReading(form, filled);
        form.concerns().forEach(reading::finding);
        reading.further();
        reading.need("root-cause");
        reading.submission();
        filled.things("remedy").forEach(it -> reading.give(it, Command.AgreeRemedy.class));
        filled.things("lesson").forEach(it -> reading.give(it, Command.DrawLesson.class));
        return reading;
    }

    /// In the order in which they are to be given.
    public List<Placed> commands() {
        return List.copyOf(commands);
    }

    /// What is wrong, by the name of the question.
    public Map<String, FieldError> errors() {
        return new LinkedHashMap<>(errors);
    }

    private void finding(Concern concern) {
        String thing = "concern." + concern.number();
        need(thing + ".looked-at");
        found(thing).ifPresent(finding -> findings.put(concern.number(), finding));
    }

    private Optional<Outcome> found(String thing) {
        String name = thing + ".finding";
        Optional<Outcome> finding =
                List.of(Outcome.values()).stream()
                        .filter(it -> Kebab.of(it).equals(filled.value(name)))
                        .findFirst();
        if (finding.isEmpty()) {
            refuse(name, "required");
        }
        return finding;
    }

    private void further() {
        int number = form.complaint().concerns().size();
        for (String thing : filled.things("new")) {
            number++;
            int concern = number;
            need(thing + ".looked-at");
            found(thing).ifPresent(finding -> findings.put(concern, finding));
            give(thing, Command.RaiseConcern.class);
        }
    }

    private void submission() {
        String words = new InvestigationReport(form, filled).text();
        commands.add(
                new Placed(
                        "",
                        new Command.SubmitInvestigation(
                                form.today(), form.stage(), Text.of(words), findings)));
    }

    /// Reads one thing by the form of its command, as if it were recorded by itself.
    private void give(String thing, Class<? extends Command> command) {
        Map<String, String> given = new TreeMap<>(filled.about(thing));
        given.keySet().removeAll(List.of("finding", "looked-at", "reasons"));
        given.put("on-day", Integer.toString(form.today().getDayOfMonth()));
        given.put("on-month", Integer.toString(form.today().getMonthValue()));
        given.put("on-year", Integer.toString(form.today().getYear()));
        given.put("stage", form.stage().value());
        if (command.equals(Command.DrawLesson.class)) {
            given.put("theme", InvestigationForm.label(form.causes(), filled.value("root-cause")));
        }
        Reading reading = new Reading(form.today());
        new FlatForm(given)
                .read(Orders.form(command), reading)
                .ifPresent(order -> commands.add(new Placed(thing, order.command())));
        reading.errors().forEach(error -> refuse(thing, error));
    }

    private void need(String name) {
        if (filled.value(name).isEmpty()) {
            refuse(name, "required");
        }
    }

    private void refuse(String name, String rule) {
        errors.putIfAbsent(name, FieldError.of(name, rule, name + " is required"));
    }

    private void refuse(String thing, FieldError error) {
        String name = error.field().map(field -> thing + "." + field).orElse(thing);
        errors.putIfAbsent(
                name,
                new FieldError(
                        Optional.of(name),
                        error.rule(),
                        error.reason(),
                        error.source(),
                        error.discretion()));
    }

    /// What a rule has against one of the commands, by the name of its question.
    public Map<String, FieldError> refused(int command, List<FieldError> refusals) {
        String thing = commands.get(command).thing();
        refusals.forEach(error -> refuse(thing.isEmpty() ? "form" : thing, error));
        return errors();
    }
}
