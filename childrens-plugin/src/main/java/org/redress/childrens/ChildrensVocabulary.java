package org.redress.childrens;

import java.util.List;
import org.redress.core.spi.ConcernCategory;
import org.redress.core.spi.Team;

/// The teams and concern categories that the area comes with.
final class ChildrensVocabulary {

    static final List<Team> TEAMS =
            List.of(
                    Team.of("CEN", "Team Central"),
                    Team.of("CIC", "Children In Care / LAC"),
                    Team.of("EAS", "Team East"),
                    Team.of("FOS", "Fostering and Adoption"),
                    Team.of("SOU", "Team South"),
                    Team.of("THR", "Through Care"),
                    Team.of("WES", "Team West"),
                    Team.of("MASH", "Responsive Services / MASH"),
                    Team.of("YOU", "Youth Offending"),
                    Team.of("EDG", "Edge of Care"),
                    Team.of("CDT", "Children's Disability Team"),
                    Team.of("QUA", "Quality Assurance"),
                    Team.of("ELR", "Early Learning"),
                    Team.of("HUB", "Help & Protection Family Hub"),
                    Team.of("OTH", "Other"));

    static final List<ConcernCategory> CATEGORIES =
            List.of(
                    ConcernCategory.of("standard-of-service", "Standard of service"),
                    ConcernCategory.of("quality-of-communication", "Quality of communication"),
                    ConcernCategory.of(
                            "delays-in-no-communication", "Delays in / no communication"),
                    ConcernCategory.of("delay-in-receiving-service", "Delay in receiving service"),
                    ConcernCategory.of("standard-of-work", "Standard of work"),
                    ConcernCategory.of("attitude-rudeness", "Attitude / Rudeness"),
                    ConcernCategory.of("access-to-service", "Access to service"),
                    ConcernCategory.of(
                            "incorrect-information-given", "Incorrect information given"),
                    ConcernCategory.of(
                            "child-protection-procedures", "Child Protection procedures"),
                    ConcernCategory.of(
                            "poor-quality-level-of-service", "Poor quality / level of service"),
                    ConcernCategory.of(
                            "abuse-from-service-user-child", "Abuse from service user / child"),
                    ConcernCategory.of("other", "Other matters"));

    private ChildrensVocabulary() {}
}
