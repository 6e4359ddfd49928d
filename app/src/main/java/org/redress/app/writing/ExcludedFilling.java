package org.redress.app.writing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.redress.core.complaint.Complaint;
import org.redress.core.complaint.Disposition;
import org.redress.core.complaint.Exclusion;
import org.redress.core.complaint.TextRef;
import org.redress.core.letter.Exclusions;
import org.redress.core.letter.LetterType;
import org.redress.core.letter.Names;

/// What a letter tells of an exclusion: the one that was chosen for it, or that is recorded.
record ExcludedFilling(Complaint complaint, Function<TextRef, Optional<String>> texts) {

    /// Whether a letter tells which exclusion applies.
    static boolean isToldBy(LetterType type) {
        return type.asked().stream().anyMatch(asked -> asked.name().equals(Names.EXCLUSION));
    }

    void fill(
            LetterType type,
            Map<String, String> answers,
            Map<String, String> values,
            Map<String, List<Map<String, String>>> lists) {
        if (!isToldBy(type)) {
            return;
        }
        refused()
                .ifPresent(refused -> {
                    values.put(Names.EXCLUSION, refused.exclusion().label());
                    texts.apply(refused.explanation())
                            .ifPresent(reason -> values.put(Names.REASON, reason));
                });
        Optional.ofNullable(answers.get(Names.EXCLUSION))
                .or(() -> Optional.ofNullable(values.get(Names.EXCLUSION)))
                .flatMap(Exclusions::labelled)
                .ifPresent(exclusion -> tell(exclusion, values, lists));
    }

    static void tell(
            Exclusion exclusion,
            Map<String, String> values,
            Map<String, List<Map<String, String>>> lists) {
        lists.put(Exclusions.section(exclusion), List.of(Map.of()));
        Exclusions.route(exclusion).ifPresent(route -> values.put(Names.ROUTE, route));
    }

    private Optional<Disposition.NotAccepted> refused() {
        return complaint
                .disposition()
                .filter(Disposition.NotAccepted.class::isInstance)
                .map(Disposition.NotAccepted.class::cast);
    }
}
