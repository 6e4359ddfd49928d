package org.redress.corporate;

import java.util.List;
import org.redress.core.spi.ConcernCategory;
import org.redress.core.spi.Team;

/// The directorates and concern categories that the area comes with.
final class CorporateVocabulary {

    static final List<Team> TEAMS =
            List.of(
                    Team.of("CIT", "City Services"),
                    Team.of("HOU", "Housing and Communities"),
                    Team.of("PLA", "Planning and Regeneration"),
                    Team.of("FIN", "Finance"),
                    Team.of("EDU", "Education"),
                    Team.of("ADE", "Adult Education"),
                    Team.of("LIB", "Libraries and Culture"),
                    Team.of("CUS", "Customer Services"),
                    Team.of("LAW", "Law and Governance"));

    static final List<ConcernCategory> CATEGORIES =
            List.of(
                    ConcernCategory.of(
                            "failure-to-provide-a-service", "Failure to provide a service"),
                    ConcernCategory.of("delay", "Delay"),
                    ConcernCategory.of("quality-of-service", "Quality of service"),
                    ConcernCategory.of(
                            "policy-or-procedure-not-followed", "Policy or procedure not followed"),
                    ConcernCategory.of("information-not-considered", "Information not considered"),
                    ConcernCategory.of("staff-conduct", "Staff conduct"),
                    ConcernCategory.of("discrimination", "Discrimination"),
                    ConcernCategory.of("communication", "Communication"),
                    ConcernCategory.of("other", "Other"));

    private CorporateVocabulary() {}
}
