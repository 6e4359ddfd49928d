package org.redress.childrens;

import java.util.ArrayList;
import java.util.List;
import org.redress.core.calendar.Timescale;
import org.redress.core.procedure.DeadlineRule;
import org.redress.core.procedure.Procedure;
import org.redress.core.procedure.Stage;
import org.redress.core.procedure.StageId;
import org.redress.core.report.ColumnsSpec;
import org.redress.core.report.NoteSpec;
import org.redress.core.report.RowSpec;
import org.redress.core.report.RowSpec.AverageDays;
import org.redress.core.report.RowSpec.Count;
import org.redress.core.report.RowSpec.CountWithShare;
import org.redress.core.report.RowSpec.Share;
import org.redress.core.report.TableSpec;

/// How long statutory stage records were open, in working days, against the targets and limits of
/// the procedure as the authority has set it. A record still open is over once more days have gone
/// than the last band allows; until then it is in no band and counted in a note.
record ResponseTimes(int stage1Target, int stage2Target, int stage2Limit, int stage3Limit) {

    private static final List<NoteSpec> NOTES =
            List.of(
                    new NoteSpec.Counted(
                            "open", "Still open, not yet over time and so not counted"));

    static ResponseTimes against(List<Procedure> procedures) {
        Procedure statutory =
                procedures.stream()
                        .filter(procedure ->
                                procedure.ref().procedure().value().equals("statutory"))
                        .findFirst()
                        .orElseThrow();
        Stage stage1 = statutory.stage(StageId.of("1")).orElseThrow();
        Stage stage2 = statutory.stage(StageId.of("2")).orElseThrow();
        Stage stage3 = statutory.stage(StageId.of("3")).orElseThrow();
        return new ResponseTimes(
                days(stage1, stage1.response()),
                days(stage2, stage2.response()),
                days(stage2, stage2.responseLimit()),
                days(stage3, "all_in_50"));
    }

    private static int days(Stage stage, String deadline) {
        Timescale timescale = stage.deadline(deadline).map(DeadlineRule::timescale).orElseThrow();
        if (timescale instanceof Timescale.WorkingDays(int days)) {
            return days;
        }
        throw new IllegalArgumentException(
                deadline + " of stage " + stage.id() + " is not in working days");
    }

    TableSpec stage1() {
        return table("1", bands(List.of(stage1Target)), withAverage(List.of(stage1Target)));
    }

    TableSpec stage2() {
        List<Integer> bands =
                stage2Target < stage2Limit
                        ? List.of(stage2Target, stage2Limit)
                        : List.of(stage2Limit);
        return table("2", bands(bands), withAverage(bands));
    }

    /// A withdrawn record is in neither band.
    TableSpec stage3() {
        List<String> keys = keys(List.of(stage3Limit));
        return table(
                "3",
                "when not s.is_open and (s.responded_on is null or s.outcome = 'withdrawn') then 'withdrawn'\n"
                        + bands(List.of(stage3Limit)),
                List.of(
                        new CountWithShare(
                                keys.getFirst(), within(stage3Limit), keys.getFirst(), keys),
                        new CountWithShare(keys.getLast(), over(stage3Limit), keys.getLast(), keys),
                        new Count("withdrawn", "Withdrawn", "withdrawn")));
    }

    private static TableSpec table(String stage, String bands, List<RowSpec> rows) {
        return new TableSpec(
                "stage-" + stage + "-response-times",
                "Stage " + stage + " response times",
                new ColumnsSpec.Years(3),
                records(stage, bands),
                rows,
                NOTES);
    }

    private static String records(String stage, String bands) {
        return """
        select counted.row_key,
               s.financial_year as column_key,
               s.days::numeric as value,
               s.reference,
               s.stage
        from reporting.stage_record(:as_at) s
            cross join lateral (values
                (case %s else 'open' end),
                (case when not s.is_open then 'closed' end)
            ) counted (row_key)
        where s.area = :area
          and s.kind = 'statutory'
          and s.stage = '%s'
          and s.requested_on between :first_day and :last_day
        """
                .formatted(bands, stage);
    }

    /// The conditions of the bands, from the shortest on.
    private static String bands(List<Integer> limits) {
        StringBuilder sql = new StringBuilder();
        limits.forEach(
                limit -> sql.append("when s.days <= %1$d then 'within-%1$d'\n".formatted(limit)));
        return sql.append(
                        "when coalesce(s.days, s.days_gone) > %1$d then 'over-%1$d'"
                                .formatted(limits.getLast()))
                .toString();
    }

    private static List<String> keys(List<Integer> limits) {
        List<String> keys =
                new ArrayList<>(limits.stream().map(limit -> "within-" + limit).toList());
        keys.add("over-" + limits.getLast());
        return keys;
    }

    private static List<RowSpec> withAverage(List<Integer> limits) {
        List<String> keys = keys(limits);
        List<RowSpec> rows = new ArrayList<>();
        rows.add(new AverageDays("average-days", "Average working days to close", "closed"));
        for (int band = 0; band < keys.size(); band++) {
            rows.add(new Share(keys.get(band), label(limits, band), keys.get(band), keys));
        }
        return rows;
    }

    private static String label(List<Integer> limits, int band) {
        if (band == limits.size()) {
            return over(limits.getLast());
        }
        return band == 0
                ? within(limits.getFirst())
                : "In %d to %d working days".formatted(limits.get(band - 1) + 1, limits.get(band));
    }

    private static String within(int days) {
        return "Within " + days + " working days";
    }

    private static String over(int days) {
        return "Over " + days + " working days";
    }
}
