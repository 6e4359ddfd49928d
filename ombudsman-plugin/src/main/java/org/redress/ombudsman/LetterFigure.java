package org.redress.ombudsman;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.redress.core.spi.Words;

/// A figure of the Ombudsman's annual letter. The journal holds these names for ever.
enum LetterFigure {
    RECEIVED("Complaints and enquiries received", "the category, or none for all together"),
    DECIDED("Decisions made", "the decision, or none for all together"),
    REMEDIED_BEFORE("Upheld, with a satisfactory remedy before", "none"),
    RECOMMENDATIONS_DUE("Recommendations due in the year", "none"),
    RECOMMENDATIONS_MET("Recommendations due in the year and met", "none");

    static final Words<LetterFigure> WORDS =
            new Words<>(
                    "a figure of the annual letter",
                    Arrays.stream(values())
                            .map(each -> new Words.Word<>(each.code(), List.of(each.label), each))
                            .toList());

    private final String label;
    private final String categories;

    LetterFigure(String label, String categories) {
        this.label = label;
        this.categories = categories;
    }

    /// As it stands in tables and files.
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String label() {
        return label;
    }

    /// What its category may be, in words.
    String categories() {
        return categories;
    }

    /// The code of a category of this figure; empty where it has no such category.
    Optional<String> category(String word) {
        return switch (this) {
            case RECEIVED -> Category.WORDS.find(word).map(Category::code);
            case DECIDED -> Ruling.WORDS.find(word).map(Ruling::code);
            case REMEDIED_BEFORE, RECOMMENDATIONS_DUE, RECOMMENDATIONS_MET -> Optional.empty();
        };
    }
}
