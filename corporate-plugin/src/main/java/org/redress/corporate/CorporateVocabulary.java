package org.redress.corporate;

import java.util.List;
import org.redress.core.spi.ConcernCategory;
import org.redress.core.spi.Team;

/// The directorates, the services within some of them, and the concern categories that the area
/// comes with.
final class CorporateVocabulary {

    static final List<Team> TEAMS =
            List.of(
                    Team.of("CIT", "City Services"),
                    Team.of("WAS", "Waste").within("CIT"),
                    Team.of("HIG", "Highways").within("CIT"),
                    Team.of("PAR", "Parks").within("CIT"),
                    Team.of("ENV", "Environmental Protection").within("CIT"),
                    Team.of("BER", "Bereavement").within("CIT"),
                    Team.of("HOU", "Housing and Communities"),
                    Team.of("PLA", "Planning and Regeneration"),
                    Team.of("FIN", "Finance"),
                    Team.of("TAX", "Council Tax").within("FIN"),
                    Team.of("BEN", "Benefits").within("FIN"),
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
