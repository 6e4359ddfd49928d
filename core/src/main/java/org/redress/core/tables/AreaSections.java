package org.redress.core.tables;

import static org.redress.core.tables.ToldTable.section;

import java.util.List;
import org.redress.core.procedure.Procedure;
import org.redress.core.report.SectionSpec;
import org.redress.core.spi.ConcernCategory;

/// The sections that the reports of areas with complaints of one main kind share.
///
/// @param records those of the main kind
/// @param teams the area's
/// @param categories the area's
/// @param last the category that comes last wherever categories are ordered by size
/// @param body the body outside the council that takes up cases about the area
public record AreaSections(
        StageRecords records,
        Teams teams,
        List<ConcernCategory> categories,
        String last,
        OutsideBody body) {

    public AreaSections {
        categories = List.copyOf(categories);
    }

    /// How many, how they came, and about which team.
    public SectionSpec received(ReceivedTable received) {
        return section(
                "complaints-received",
                "Complaints received",
                received.table(records, body),
                new PeopleTables(records).byChannel(),
                ofTeams().received("complaints-by-team"));
    }

    /// What was wrong, and what people raised.
    public SectionSpec reasons() {
        return section(
                "reasons",
                "Reasons for upheld complaints",
                ofTeams().reasons(categories, last),
                concerns("concerns-raised", "Concerns raised, whatever was found"));
    }

    /// Every concern raised, by category.
    public ToldTable concerns(String id, String title) {
        return ConcernTables.raised(id, title, records, categories, last);
    }

    /// What was done to put things right.
    ///
    /// @param procedure the one by whose facts other resolutions offered are recorded
    /// @param fact the fact that records them
    public SectionSpec remedies(Procedure procedure, String fact) {
        return section(
                "remedies",
                "Putting things right",
                RemedyTables.provided(records),
                RemedyTables.financial(body),
                FactTables.answers(
                        "resolutions-offered", "Other resolutions offered", procedure, fact));
    }

    /// What the outside body found.
    public SectionSpec findings() {
        return section(
                "findings",
                "What the " + body.label() + " found",
                new OutsideTables(body).findings());
    }

    /// What was learnt, and what came of last year's lessons.
    public SectionSpec lessons() {
        return section(
                        "lessons",
                        "Learning from complaints",
                        LessonParts.byTheme(),
                        LessonParts.state())
                .listing(
                        LessonParts.drawn("lessons-drawn", "Lessons drawn in the year"),
                        LessonParts.progress(),
                        LessonParts.notHeld());
    }

    /// Compliments, beside the complaints of the first stage.
    public SectionSpec compliments(String firstStage) {
        ComplimentTables compliments = new ComplimentTables(records.at(firstStage));
        return section(
                "compliments",
                "Compliments",
                compliments.ratio(),
                ComplimentTables.byTeam(teams),
                FeedbackTables.COMPLIMENTS.byTheme(),
                FeedbackTables.COMPLIMENTS.bySource(),
                compliments.byMonth());
    }

    /// What came in besides complaints and compliments.
    public SectionSpec comments() {
        return section(
                "comments",
                "Comments and service requests",
                FeedbackTables.COMMENTS.byTheme(),
                ServiceRequests.table());
    }

    /// Equality data.
    public SectionSpec equality() {
        return section("equality", "Who complained", new PeopleTables(records).equality());
    }

    /// A part that each service team writes.
    public SectionSpec services() {
        return section("services", "From the service teams").asking(teams.asked());
    }

    /// The tables by team.
    public TeamTables ofTeams() {
        return new TeamTables(records, teams);
    }
}
