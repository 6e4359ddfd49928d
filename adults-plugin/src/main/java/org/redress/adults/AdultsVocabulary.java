package org.redress.adults;

import java.util.List;
import org.redress.core.spi.ConcernCategory;
import org.redress.core.spi.Team;

/// The teams and concern categories that the area comes with.
final class AdultsVocabulary {

    static final List<Team> TEAMS =
            List.of(
                    Team.of("AAD", "All Age Disability (Assessment & Case Management)"),
                    Team.of("COM", "Adult Commissioning"),
                    Team.of("MH", "Mental Health"),
                    Team.of("PRI", "Promoting Independence"),
                    Team.of("OLD", "Older People (Assessment & Case Management)"),
                    Team.of("OT", "Occupational Therapy and Enablement"),
                    Team.of("CDT", "Community Discharge Team"),
                    Team.of(
                            "OTH",
                            "Other (safeguarding, finance, hospital, telecare, internal"
                                    + " providers)"));

    static final List<ConcernCategory> CATEGORIES =
            List.of(
                    ConcernCategory.of(
                            "delays-in-no-communication", "Delays in / no communication"),
                    ConcernCategory.of("quality-of-communication", "Quality of communication"),
                    ConcernCategory.of("delay-in-providing-service", "Delay in providing service"),
                    ConcernCategory.of("standard-of-service", "Standard of service"),
                    ConcernCategory.of("access-to-service", "Access to service"),
                    ConcernCategory.of(
                            "poor-quality-of-care-level-of-service",
                            "Poor quality of care / Level of service"),
                    ConcernCategory.of(
                            "incorrect-information-given", "Incorrect information given"),
                    ConcernCategory.of("standard-of-work", "Standard of work"),
                    ConcernCategory.of(
                            "financial-assessment-charges", "Financial assessment / charges"),
                    ConcernCategory.of("attitude-rudeness", "Attitude / Rudeness"),
                    ConcernCategory.of("other", "Other matters"));

    private AdultsVocabulary() {}
}
