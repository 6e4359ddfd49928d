package org.redress.app.writing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.redress.core.calendar.Dates;
import org.redress.core.complaint.Command;
import org.redress.core.complaint.StageRecord;
import org.redress.core.letter.Names;
import org.redress.core.letter.Occasion;

/// Which extension a letter tells of.
///
/// @param record the stage that the letter is about
/// @param answers what the officer answered, by name
record ToldExtension(Occasion occasion, StageRecord record, Map<String, String> answers) {

    /// The extension on record of which a letter tells: the one to the day that it gives, or the
    /// last while it gives none.
    Optional<StageRecord.Extension> of() {
        if (!occasion.command().equals(Command.Extend.class) || record.extensions().isEmpty()) {
            return Optional.empty();
        }
        return Optional.ofNullable(answers.get(Names.NEW_DATE))
                .map(day ->
                        record.extensions().reversed().stream()
                                .filter(it -> Dates.longForm(it.until()).equals(day.strip()))
                                .findFirst())
                .orElseGet(() -> Optional.of(record.extensions().getLast()));
    }

    /// The extensions that were given before it: all of them where it is not on record.
    List<StageRecord.Extension> before() {
        return of().map(it -> record.extensions().subList(0, record.extensions().indexOf(it)))
                .orElse(record.extensions());
    }
}
