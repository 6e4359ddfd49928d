package org.redress.app.site;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.redress.app.writing.ToldStep;
import org.redress.core.calendar.Source;
import org.redress.core.casework.LetterView;
import org.redress.core.complaint.Exclusion;
import org.redress.core.http.api.Orders;
import org.redress.core.http.wire.Field;
import org.redress.core.http.wire.Kebab;
import org.redress.core.letter.Checklist;
import org.redress.core.letter.Exclusions;
import org.redress.core.letter.Filling;
import org.redress.core.letter.LetterType;
import org.redress.core.letter.Names;
import org.redress.core.letter.Needs;

/// What a letter that has gone said, for the form of the step that it told of: the address of the
/// form names the letter by its number alone.
record LetterPrefill(LetterOffice office) {

    private static final String LETTER = "letter";

    /// The answers by the names of the form's boxes; none where the address names no letter about
    /// the step.
    Map<String, String> of(CommandTask task) {
        Found<LetterView> found =
                office.find(task.visit(), task.view(), task.asked().getOrDefault(LETTER, ""));
        return found instanceof Found.Here<LetterView>(var letter)
                ? Optional.of(office.type(letter.letter()))
                        .filter(type -> type.occasion().command().equals(task.command()))
                        .map(type -> said(task, letter, type))
                        .orElse(Map.of())
                : Map.of();
    }

    private Map<String, String> said(CommandTask task, LetterView letter, LetterType type) {
        Map<String, String> answers = LetterOffice.answers(letter);
        Map<String, String> said = new HashMap<>();
        Filling filling = office.filling(task.visit(), task.view(), type, answers);
        ToldStep told =
                new ToldStep(
                        office.labels(), task.view().complaint(), filling, task.visit().today());
        type.occasion().outcome().ifPresent(it -> said.put("outcome", Kebab.of(it)));
        told.day(Names.NEW_DATE).ifPresent(day -> put(said, "until", day));
        told.announced(type.occasion()).ifPresent(day -> put(said, "announced", day));
        exclusion(filling).ifPresent(it -> said.put("exclusion", Kebab.of(it)));
        Optional.ofNullable(answers.get(Names.REASON))
                .ifPresent(reason ->
                        List.of("reason", "explanation", "proceedings")
                                .forEach(name -> said.put(name, reason)));
        if (tellsNextStep(letter, filling)) {
            said.put("toldNextStep", "true");
        }
        List<String> fields =
                Orders.form(task.command()).fields().stream().map(Field::name).toList();
        said.keySet().removeIf(name -> !fields.contains(name.split("-", 2)[0]));
        return said;
    }

    private static Optional<Exclusion> exclusion(Filling filling) {
        return filling.value(Names.EXCLUSION).flatMap(Exclusions::labelled);
    }

    private static boolean tellsNextStep(LetterView letter, Filling filling) {
        return Checklist.unmet(
                        List.of(Needs.ombudsman(new Source("Letter", "sent"))),
                        filling,
                        LetterOffice.text(letter, letter.letter().body()))
                .isEmpty();
    }

    private static void put(Map<String, String> said, String name, LocalDate day) {
        said.put(name + "-day", Integer.toString(day.getDayOfMonth()));
        said.put(name + "-month", Integer.toString(day.getMonthValue()));
        said.put(name + "-year", Integer.toString(day.getYear()));
    }
}
