package org.redress.core.casefiles;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.redress.core.casework.FeedbackEntry;
import org.redress.core.complaint.TeamCode;
import org.redress.core.complaint.Text;
import org.redress.core.spi.Fields;

/// Reads a line of `feedback.csv`.
final class FeedbackReader {

    private FeedbackReader() {}

    /// The entry; empty where something is refused.
    static Optional<FeedbackEntry> read(Fields fields, CaseWords words) {
        fields.require("received_on", "service_area", "kind");
        Optional<LocalDate> receivedOn = fields.past("received_on");
        Optional<AreaWords> area = fields.word("service_area", words.areas());
        Optional<FeedbackEntry.Kind> kind = fields.word("kind", words.feedback());
        Optional<TeamCode> team = area.flatMap(known -> fields.word("team", known.teams()));
        if (!fields.isSound()) {
            return Optional.empty();
        }
        return Optional.of(
                new FeedbackEntry(
                        receivedOn.orElseThrow(),
                        area.orElseThrow().area(),
                        kind.orElseThrow(),
                        team,
                        fields.text("from"),
                        themes(fields),
                        fields.text("text")));
    }

    private static List<Text> themes(Fields fields) {
        return fields.raw("themes").stream()
                .flatMap(themes -> Arrays.stream(themes.split(";")))
                .map(String::strip)
                .filter(theme -> !theme.isEmpty())
                .distinct()
                .map(Text::of)
                .toList();
    }
}
