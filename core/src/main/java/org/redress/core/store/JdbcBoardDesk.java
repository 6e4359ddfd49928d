package org.redress.core.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.redress.core.calendar.FinancialYear;
import org.redress.core.casework.BoardDesk;
import org.redress.core.casework.OpenStage;
import org.redress.core.casework.Page;
import org.redress.core.casework.QuarterDesk.CellName;
import org.redress.core.casework.ReportDesk;
import org.redress.core.casework.ReportDesk.CountedRecord;
import org.redress.core.complaint.Rag;
import org.redress.core.procedure.AreaId;
import org.redress.core.procedure.Procedure;
import org.redress.core.report.Report;
import org.redress.core.report.ReportId;
import org.redress.core.report.ReportSpec;
import org.redress.core.spi.ServiceArea;
import org.redress.core.spi.ServiceAreas;
import org.redress.core.tables.Boards;

/// Draws the boards as every report is drawn.
final class JdbcBoardDesk implements BoardDesk {

    private static final String OPEN =
            """
            select r.reference, r.area, r.kind, r.stage, r.team, r.requested_on, r.due_on, r.limit_on, r.days_left, r.rag
            from reporting.open_stage(:as_at) r
            where r.area = any (string_to_array(:areas, ','))
            order by array_position(array['black', 'red', 'amber', 'green'], r.rag), r.due_on, r.reference, r.stage
            limit :limit offset :skipped
            """;

    private final JdbcReportDesk reports;
    private final DrawnBefore<Wanted, Report> drawn;
    private final DrawnBefore<Listed, List<OpenStage>> listed;

    /// @param reports the boards, each under its area's id
    private JdbcBoardDesk(JdbcReportDesk reports) {
        this.reports = reports;
        this.drawn = reports.keeping();
        this.listed = reports.keeping();
    }

    /// A board.
    private record Wanted(AreaId area, LocalDate asAt) {}

    /// A page of the open stages.
    private record Listed(Set<AreaId> areas, LocalDate asAt, int skipped, int limit) {}

    /// The boards of the areas that have procedures.
    static BoardDesk open(DataSource source, ServiceAreas areas) {
        Map<AreaId, List<ReportSpec>> boards = new TreeMap<>();
        for (ServiceArea area : areas.all()) {
            List<Procedure> procedures =
                    areas.kinds(area.id()).stream()
                            .flatMap(kind -> kind.procedure().stream())
                            .distinct()
                            .flatMap(ref -> areas.procedure(ref).stream())
                            .toList();
            if (!procedures.isEmpty()) {
                Boards board = new Boards(procedures, areas.settings(area).teams());
                boards.put(area.id(), List.of(board.spec(area.id(), area.label())));
            }
        }
        return new JdbcBoardDesk(JdbcReportDesk.open(source, boards, areas.council()));
    }

    @Override
    public Optional<Report> draw(AreaId area, LocalDate asAt) {
        ReportId id = id(area);
        return reports.named(id)
                .map(known ->
                        drawn.answer(
                                new Wanted(area, asAt),
                                handle -> report(handle, known.spec(), asAt)));
    }

    private Report report(Handle handle, ReportSpec spec, LocalDate asAt) {
        FinancialYear year = FinancialYear.of(asAt);
        Drawing drawing = new Drawing(handle, reports.asked(spec.id(), asAt), year);
        return new Report(
                spec.id(),
                spec.title(),
                year,
                asAt,
                spec.sections().stream()
                        .flatMap(section -> drawing.tableOnly(spec, section).sections().stream())
                        .toList());
    }

    @Override
    public Optional<Report> drawTable(AreaId area, LocalDate asAt, String table) {
        return reports.drawTable(id(area), FinancialYear.of(asAt), asAt, table);
    }

    @Override
    public Optional<Page<CountedRecord>> behind(
            AreaId area, LocalDate asAt, CellName cell, Optional<String> after, int limit) {
        return reports.behind(
                new ReportDesk.Cell(
                        id(area),
                        FinancialYear.of(asAt),
                        asAt,
                        cell.table(),
                        cell.row(),
                        cell.column()),
                after,
                limit);
    }

    private static ReportId id(AreaId area) {
        return new ReportId(area.value());
    }

    @Override
    public List<OpenStage> open(Set<AreaId> areas, LocalDate asAt, int skipped, int limit) {
        return listed.answer(
                new Listed(Set.copyOf(areas), asAt, skipped, limit),
                handle ->
                        handle.createQuery(OPEN)
                                .bind("as_at", asAt)
                                .bind("areas", CaseConditions.joined(areas))
                                .bind("limit", limit)
                                .bind("skipped", skipped)
                                .map((row, _) -> stage(row))
                                .list());
    }

    private static OpenStage stage(ResultSet row) throws SQLException {
        return new OpenStage(
                row.getString("reference"),
                row.getString("area"),
                Optional.ofNullable(row.getString("kind")),
                row.getString("stage"),
                Optional.ofNullable(row.getString("team")),
                row.getObject("requested_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                row.getObject("limit_on", LocalDate.class),
                row.getInt("days_left"),
                Optional.ofNullable(row.getString("rag"))
                        .map(rag -> Words.constant(Rag.class, rag)));
    }
}
