package org.redress.core.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.redress.core.casework.Alike;
import org.redress.core.casework.CaseBrief;
import org.redress.core.casework.CaseQuery;
import org.redress.core.casework.CaseReader;
import org.redress.core.casework.CaseSummary;
import org.redress.core.casework.CaseView;
import org.redress.core.casework.LessonEntry;
import org.redress.core.casework.LessonQuery;
import org.redress.core.casework.LinkedCase;
import org.redress.core.casework.Page;
import org.redress.core.casework.RemedyEntry;
import org.redress.core.casework.RemedyQuery;
import org.redress.core.casework.TimelineEntry;
import org.redress.core.complaint.Complaint;
import org.redress.core.complaint.Event;
import org.redress.core.complaint.Reference;
import org.redress.core.procedure.AreaId;

/// Reads complaints from PostgreSQL: one by its own events, lists by indexes.
final class JdbcCaseReader implements CaseReader {

    private static final String BRIEFS =
            """
            select reference, area, status, team, received_on, response_due, outcome
            from projection.complaint where reference = any (:references)
            """;

    private static final String AREA =
            "select area from projection.complaint where reference = :it";

    private static final String AREA_OF_EITHER =
            AREA
                    + """
                     union all
                    select area from projection.outside_case where reference = :it
                    limit 1
                    """;

    private final Jdbi jdbi;
    private final Engine engine;

    JdbcCaseReader(Jdbi jdbi, Engine engine) {
        this.jdbi = jdbi;
        this.engine = engine;
    }

    @Override
    public Optional<CaseView> find(Reference reference) {
        return jdbi.inTransaction(
                handle -> head(handle, reference).map(head -> view(handle, head)));
    }

    private CaseView view(Handle handle, StreamHead head) {
        List<StoredEvent> events = engine.journal().events(handle, head.stream());
        Complaint complaint = complaints().state(events).orElseThrow().complaint();
        return new CaseView(
                head.stream(),
                events.size(),
                complaint,
                engine.personal().texts(handle, head.stream()),
                engine.personal().names(handle, head.stream()));
    }

    @Override
    public List<TimelineEntry> timeline(Reference reference) {
        return jdbi.inTransaction(handle ->
                head(handle, reference)
                        .map(head -> engine.journal().events(handle, head.stream()))
                        .orElse(List.of())
                        .stream()
                        .map(this::entry)
                        .toList());
    }

    private TimelineEntry entry(StoredEvent stored) {
        return new TimelineEntry(
                stored.version(),
                complaints().event(stored),
                stored.happenedOn(),
                stored.recordedAt(),
                stored.officer());
    }

    @Override
    public List<LinkedCase> links(Reference reference) {
        return jdbi.withHandle(handle -> LinkedCases.of(handle, reference));
    }

    @Override
    public Optional<AreaId> areaOf(Reference reference) {
        return area(AREA, reference);
    }

    @Override
    public Optional<AreaId> areaOfEither(Reference reference) {
        return area(AREA_OF_EITHER, reference);
    }

    private Optional<AreaId> area(String query, Reference reference) {
        return jdbi.withHandle(handle ->
                handle.createQuery(query)
                        .bind("it", reference.value())
                        .mapTo(String.class)
                        .findOne()
                        .map(AreaId::new));
    }

    @Override
    public Page<CaseSummary> list(CaseQuery query) {
        List<CaseSummary> found =
                jdbi.inTransaction(handle -> CaseList.of(query).read(handle, query.limit() + 1));
        return Page.first(query.limit(), found, query.sorting().order()::place);
    }

    @Override
    public List<CaseBrief> briefs(Collection<String> references) {
        return references.isEmpty()
                ? List.of()
                : jdbi.withHandle(handle ->
                        handle.createQuery(BRIEFS)
                                .bindArray("references", String.class, references)
                                .map((row, _) -> brief(row))
                                .list());
    }

    private static CaseBrief brief(ResultSet row) throws SQLException {
        return new CaseBrief(
                row.getString("reference"),
                row.getString("area"),
                row.getString("status"),
                Optional.ofNullable(row.getString("team")),
                row.getObject("received_on", LocalDate.class),
                Optional.ofNullable(row.getObject("response_due", LocalDate.class)),
                Optional.ofNullable(row.getString("outcome")));
    }

    @Override
    public List<Alike> alike(Reference reference, Set<AreaId> areas, int limit) {
        return jdbi.withHandle(handle -> AlikeCases.to(handle, reference, areas, limit));
    }

    @Override
    public int count(CaseQuery query, int most) {
        return jdbi.inTransaction(handle -> CaseList.of(query).count(handle, most));
    }

    @Override
    public Page<LessonEntry> lessons(LessonQuery query) {
        List<LessonEntry> found =
                jdbi.inTransaction(handle -> new LessonList(query, engine.today()).read(handle));
        return Page.first(query.limit(), found, last -> last.lesson() + ":" + last.reference());
    }

    @Override
    public Page<RemedyEntry> remedies(RemedyQuery query) {
        List<RemedyEntry> found =
                jdbi.inTransaction(handle -> new RemedyList(query, engine.today()).read(handle));
        return Page.first(query.limit(), found, last -> last.remedy() + ":" + last.reference());
    }

    private Optional<StreamHead> head(Handle handle, Reference reference) {
        return engine.journal().find(handle, ComplaintLedger.NAME, reference.value());
    }

    private Replay<Account, Event> complaints() {
        return engine.ledgers().complaints();
    }
}
