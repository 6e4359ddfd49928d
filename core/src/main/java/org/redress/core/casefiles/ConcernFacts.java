package org.redress.core.casefiles;

import java.util.Optional;
import org.redress.core.complaint.CategoryCode;
import org.redress.core.complaint.Outcome;
import org.redress.core.complaint.TeamCode;
import org.redress.core.spi.Fields;

/// A line of `concerns.csv`.
record ConcernFacts(
        int line,
        StageFacts stage,
        Optional<TeamCode> team,
        CategoryCode category,
        Optional<Outcome> finding) {

    /// The facts; empty where something is refused.
    static Optional<ConcernFacts> read(
            Fields fields, CaseWords words, AreaWords area, StagesOfOne stages) {
        fields.require("category");
        Optional<StageFacts> stage = stages.named(fields);
        Optional<TeamCode> team = fields.word("team", area.teams());
        Optional<CategoryCode> category = fields.word("category", area.categories());
        Optional<Outcome> finding = fields.word("finding", words.outcomes());
        return fields.isSound() && stage.isPresent()
                ? Optional.of(
                        new ConcernFacts(
                                fields.number(),
                                stage.orElseThrow(),
                                team,
                                category.orElseThrow(),
                                finding))
                : Optional.empty();
    }
}
