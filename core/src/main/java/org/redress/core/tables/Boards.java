package org.redress.core.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.redress.core.procedure.AreaId;
import org.redress.core.procedure.Procedure;
import org.redress.core.procedure.Stage;
import org.redress.core.report.ColumnsSpec;
import org.redress.core.report.Formula;
import org.redress.core.report.LabelSlug;
import org.redress.core.report.NoteSpec;
import org.redress.core.report.ReportId;
import org.redress.core.report.ReportSpec;
import org.redress.core.report.RowSpec;
import org.redress.core.report.RowSpec.Count;
import org.redress.core.report.RowSpec.Each;
import org.redress.core.report.RowSpec.Entry;
import org.redress.core.report.SectionSpec;
import org.redress.core.report.TableSpec;
import org.redress.core.spi.Team;

/// How the cases of an area stand on a day: a report like any other, which every area with
/// procedures has from what it declares.
///
/// @param procedures by which its complaints go, another area's among them
/// @param teams the area's
public record Boards(List<Procedure> procedures, List<Team> teams) {

    /// The open stages by how urgent they are.
    public static final String OPEN = "open-stages";

    /// The same, by team.
    public static final String TEAMS = "open-by-team";

    /// Who was told and answered in time, this year and the last.
    public static final String IN_TIME = "in-time";

    /// The same, by team.
    public static final String IN_TIME_BY_TEAM = "in-time-by-team";

    /// What came in and went out, by month.
    public static final String MONTHS = "by-month";

    /// The row over all others.
    public static final String TOTAL = "total";

    private static final int MONTHS_SHOWN = 13;
    private static final String ALL = "'all'";
    private static final String STAGE_KEY = "'stage:' || r.procedure || ':' || r.stage";
    private static final ColumnsSpec URGENCY =
            new ColumnsSpec.Keys(
                    List.of("On track", "Due soon", "Overdue", "Past the legal limit", "Paused"));
    private static final String URGENCY_KEY =
            """
            case r.rag
                when 'green' then 'On track'
                when 'amber' then 'Due soon'
                when 'red' then 'Overdue'
                when 'black' then 'Past the legal limit'
                else 'Paused'
            end\
            """;
    private static final NoteSpec MEANING =
            new NoteSpec.Fixed(
                    "On track: green. Due soon: amber, 3 or fewer working days are left or 80% of the"
                            + " time is gone. Overdue: red, past the date promised. Past the legal"
                            + " limit: black. Paused: the complaint is suspended and no clock runs.");

    public Boards {
        procedures = List.copyOf(procedures);
        teams = List.copyOf(teams);
    }

    /// The report, under the area's own id.
    public ReportSpec spec(AreaId area, String label) {
        return new ReportSpec(
                new ReportId(area.value()),
                label,
                List.of(
                        section(
                                open(
                                        OPEN,
                                        "Open stages, by how urgent they are",
                                        stages(),
                                        STAGE_KEY)),
                        section(open(TEAMS, "Open stages, by team", teamRows(), Teams.KEY)),
                        section(inTime(IN_TIME, "", stages(), STAGE_KEY)),
                        section(inTime(IN_TIME_BY_TEAM, ", by team", teamRows(), Teams.KEY)),
                        section(byMonth())));
    }

    private static SectionSpec section(TableSpec table) {
        return SectionSpec.of(table.id(), table.title(), table);
    }

    private Each stages() {
        List<Entry> entries = new ArrayList<>();
        for (Procedure procedure : procedures) {
            procedure.stages().forEach(stage -> entries.add(entry(procedure, stage)));
        }
        return new Each("stage:", entries, Each.Order.VOCABULARY, "");
    }

    private Entry entry(Procedure procedure, Stage stage) {
        String label =
                procedures.size() > 1 ? procedure.label() + ": " + stage.label() : stage.label();
        return new Entry(procedure.ref() + ":" + stage.id(), LabelSlug.of(label), label);
    }

    private Each teamRows() {
        return new Teams(teams, Set.of(), "").rows();
    }

    private static List<RowSpec> withTotal(Each rows) {
        return List.of(rows, new Count(TOTAL, "Total", "all"));
    }

    private static TableSpec open(String id, String title, Each rows, String key) {
        return new TableSpec(
                id,
                title,
                URGENCY,
                """
                select counted.row_key,
                       %s as column_key,
                       null::numeric as value,
                       r.reference as reference,
                       r.stage as stage
                from reporting.open_stage(:as_at) r
                    cross join lateral (values (%s), (%s)) counted (row_key)
                where r.area = :area
                """
                        .formatted(URGENCY_KEY, key, ALL),
                withTotal(rows),
                List.of(MEANING));
    }

    private TableSpec inTime(String id, String byWhat, Each rows, String key) {
        Counting records = Counting.of("reporting.stage_record", "requested_on").atStages();
        return new TableSpec(
                id,
                "Acknowledged and answered in time" + byWhat,
                new ColumnsSpec.Formulas(
                        List.of(
                                new Formula.Count("Stages begun {year}", 0, List.of("begun")),
                                timely("Acknowledged in time {year}", 1, "told"),
                                timely("Acknowledged in time {year}", 0, "told"),
                                timely("Answered in time {year}", 1, "answered"),
                                timely("Answered in time {year}", 0, "answered"))),
                Counting.all(
                        records.inWorkedColumn("'begun'").under(key, ALL),
                        timely(records, "told", "r.acknowledged_in_time").under(key, ALL),
                        timely(records, "answered", "r.counted_in_time").under(key, ALL)),
                withTotal(rows),
                List.of(
                        new NoteSpec.Fixed(
                                "A stage that is still within its time is in neither share. In time"
                                        + " is what the annual report counts as in time.")));
    }

    private static Formula timely(String title, int yearsAgo, String key) {
        return new Formula.Percent(title, yearsAgo, List.of(key), List.of(key, "not-" + key), true);
    }

    private static Counting timely(Counting records, String key, String inTime) {
        return records.where(inTime + " is not null")
                .inWorkedColumn(
                        "case when " + inTime + " then '" + key + "' else 'not-" + key + "' end");
    }

    private static TableSpec byMonth() {
        return new TableSpec(
                MONTHS,
                "Received and answered, by month",
                new ColumnsSpec.Months(MONTHS_SHOWN),
                Counting.all(
                        Counting.of("reporting.complaint", "received_on")
                                .where("r.kind is not null")
                                .inColumn(month("received_on"))
                                .under("'received'"),
                        Counting.of("reporting.stage_record", "responded_on")
                                .atStages()
                                .inColumn(month("responded_on"))
                                .under("'answered'")),
                List.of(
                        new Count("received", "Complaints received", "received"),
                        new Count("answered", "Answers given, at any stage", "answered")),
                List.of());
    }

    private static String month(String day) {
        return "to_char(r." + day + ", 'YYYY-MM')";
    }
}
