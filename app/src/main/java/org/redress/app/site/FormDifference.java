package org.redress.app.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.redress.app.desk.FilledForm;
import org.redress.app.desk.InvestigationForm;
import org.redress.app.desk.Mistakes;
import org.redress.app.page.CasePage;
import org.redress.core.casework.InvestigationDesk.Draft;

/// What somebody else wrote in a form, where it is not what stands in ours.
///
/// @param theirs what they saved; absent where they handed it in
record FormDifference(InvestigationForm form, FilledForm mine, Optional<Draft> theirs) {

    /// Their answers, each with its question.
    List<CasePage.Fact> facts() {
        FilledForm other = new FilledForm(theirs.map(Draft::answers).orElse(Map.of()));
        Map<String, String> questions = questions(other);
        Set<String> names = new TreeSet<>(mine.given().keySet());
        names.addAll(other.given().keySet());
        return names.stream()
                .filter(name -> !mine.value(name).equals(other.value(name)))
                .map(name ->
                        new CasePage.Fact(
                                questions.getOrDefault(
                                        name.replaceFirst("-(day|month|year)$", ""), name),
                                other.value(name).isEmpty() ? "Nothing" : other.value(name)))
                .toList();
    }

    private Map<String, String> questions(FilledForm other) {
        return Stream.of(form.sections(mine, Map.of()), form.sections(other, Map.of()))
                .flatMap(List::stream)
                .flatMap(section ->
                        Mistakes.flat(section.questions())
                                .map(it ->
                                        Map.entry(
                                                it.name(),
                                                section.title() + ", " + Mistakes.label(it))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, _) -> a));
    }
}
