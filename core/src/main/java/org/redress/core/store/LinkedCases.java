package org.redress.core.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.redress.core.casework.LinkedCase;
import org.redress.core.complaint.CaseLink;
import org.redress.core.complaint.Complaint;
import org.redress.core.complaint.Reference;
import org.redress.core.complaint.Relation;
import org.redress.core.procedure.AreaId;
import org.redress.core.procedure.StageId;
import org.redress.core.spi.ProjectionTable;
import org.redress.core.spi.Row;

/// The links between cases, seen from either side.
final class LinkedCases {

    static final ProjectionTable TABLE =
            Tables.table("link", "item", "reference", "other_case", "relation", "linked_on");

    private LinkedCases() {}

    /// The rows that stand for a complaint's own links.
    static List<Row> rows(Complaint complaint) {
        List<Row> rows = new ArrayList<>();
        for (CaseLink link : complaint.links()) {
            rows.add(
                    RowBuilder.in(TABLE)
                            .with("item", rows.size() + 1)
                            .with("reference", complaint.reference().value())
                            .with("other_case", link.otherCase().value())
                            .with("relation", link.relation())
                            .with("linked_on", link.on())
                            .row());
        }
        return rows;
    }

    /// The cases linked with one, the latest link first.
    static List<LinkedCase> of(Handle handle, Reference reference) {
        return handle.createQuery(
                        """
                        select link.other, link.relation, link.linked_on, link.recorded_there,
                            coalesce(complaint.area, outside.area) as area, complaint.status, complaint.stage
                        from (
                                select other_case as other, relation, linked_on, false as recorded_there
                                from projection.link where reference = :reference
                                union all
                                select reference, relation, linked_on, true
                                from projection.link where other_case = :reference
                            ) link
                            left join projection.complaint on complaint.reference = link.other
                            left join projection.outside_case outside on outside.reference = link.other
                        order by link.linked_on desc, link.other, link.recorded_there
                        """)
                .bind("reference", reference.value())
                .map((row, _) -> linked(row))
                .list();
    }

    private static LinkedCase linked(ResultSet row) throws SQLException {
        return new LinkedCase(
                new Reference(row.getString("other")),
                Words.constant(Relation.class, row.getString("relation")),
                row.getObject("linked_on", LocalDate.class),
                row.getBoolean("recorded_there"),
                Optional.ofNullable(row.getString("area")).map(AreaId::new),
                Optional.ofNullable(row.getString("status")),
                Optional.ofNullable(row.getString("stage")).map(StageId::new));
    }
}
