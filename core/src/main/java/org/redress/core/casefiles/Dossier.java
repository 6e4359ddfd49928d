package org.redress.core.casefiles;

import java.util.List;
import org.redress.core.complaint.Reference;

/// Everything that the case files say of one complaint.
record Dossier(
        Reference reference,
        ComplaintFacts complaint,
        StagesOfOne stages,
        List<ConcernFacts> concerns,
        List<RemedyFacts> remedies,
        List<LessonFacts> lessons) {

    Dossier {
        concerns = List.copyOf(concerns);
        remedies = List.copyOf(remedies);
        lessons = List.copyOf(lessons);
    }
}
