package org.redress.app.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.redress.app.page.CasePage.Details;
import org.redress.app.page.CasePage.Row;
import org.redress.core.calendar.Dates;
import org.redress.core.complaint.Complaint;
import org.redress.core.complaint.StageRecord;

/// The people and bodies of a case, one to a row.
record CasePeople(Labels labels, Story story) {

    Details table() {
        List<Row> rows = new ArrayList<>();
        complaint()
                .complainant()
                .ifPresent(who -> rows.add(person(story.name(who.value()), complainant())));
        complaint()
                .representation()
                .ifPresent(it ->
                        rows.add(
                                person(
                                        story.name(it.representative().value()),
                                        "Represents the complainant: "
                                                + Phrases.small(Phrases.of(it.basis())))));
        complaint().stages().forEach(stage -> appointed(stage, rows));
        Facts facts = new Facts(labels, complaint());
        complaint()
                .parties()
                .forEach(it ->
                        rows.add(
                                person(
                                        story.text(it.name()).orElse("Erased"),
                                        facts.kind(it.kind())
                                                + (it.lead() ? ", in the lead" : ""))));
        return new Details(
                "people", "People", List.of("Name", "Part"), rows, "Nobody is named yet.");
    }

    private String complainant() {
        return "Complains"
                + (complaint().madeByYoungPerson() ? ", a young person" : "")
                + (complaint().advocate() ? ", with an advocate" : "")
                + complaint()
                        .adjustments()
                        .map(it -> "; needs: " + story.text(it).orElse("erased"))
                        .orElse("");
    }

    private void appointed(StageRecord stage, List<Row> rows) {
        stage.appointments()
                .forEach(it ->
                        rows.add(
                                person(
                                        story.name(it.person().value()),
                                        labels.role(complaint(), stage.stage(), it.role())
                                                + (it.chair() ? ", in the chair" : "")
                                                + " since "
                                                + Dates.longForm(it.on())
                                                + (it.declaredIndependent()
                                                        ? ", declared independent"
                                                        : ""))));
    }

    private static Row person(String name, String part) {
        return new Row(List.of(name, part), Optional.empty());
    }

    private Complaint complaint() {
        return story.view().complaint();
    }
}
