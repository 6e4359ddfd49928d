package org.redress.app.site;

import java.util.List;
import java.util.Optional;
import org.redress.app.desk.Labels;
import org.redress.app.page.Question;
import org.redress.core.access.Permission;

/// The question which area a contact is for.
final class ReceiptAreas {

    private ReceiptAreas() {}

    static Question asked(Labels labels, Visit visit) {
        List<Question.Option> options =
                labels.areas().all().stream()
                        .filter(area -> !area.kinds().isEmpty())
                        .filter(area -> visit.officer().may(Permission.TRIAGE, area.id()))
                        .map(area -> new Question.Option(area.id().value(), area.label(), false))
                        .toList();
        return new Question.Choice(
                "area",
                new Question.Words("Which service is it about?", "", Optional.empty()),
                true,
                options);
    }
}
