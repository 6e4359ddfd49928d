package org.redress.core.http;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.redress.core.calendar.FinancialYear;
import org.redress.core.casework.Auditor;
import org.redress.core.casework.CaseDesk;
import org.redress.core.casework.CaseQuery;
import org.redress.core.casework.CaseReader;
import org.redress.core.casework.CaseSummary;
import org.redress.core.casework.CaseView;
import org.redress.core.casework.Casework;
import org.redress.core.casework.FeedbackEntry;
import org.redress.core.casework.Handled;
import org.redress.core.casework.Instruction;
import org.redress.core.casework.Intake;
import org.redress.core.casework.Page;
import org.redress.core.casework.ReportDesk;
import org.redress.core.casework.TimelineEntry;
import org.redress.core.complaint.Command;
import org.redress.core.complaint.Complaint;
import org.redress.core.complaint.Decider;
import org.redress.core.complaint.Decision;
import org.redress.core.complaint.Event;
import org.redress.core.complaint.Evolver;
import org.redress.core.complaint.Person;
import org.redress.core.complaint.Reference;
import org.redress.core.procedure.AreaId;
import org.redress.core.report.Report;
import org.redress.core.spi.ServiceAreas;

/// Cases kept in memory, decided by the real engine: for what the API does before and after a case is stored.
final class MemoryCasework implements Casework, CaseDesk, CaseReader, ReportDesk {

    private record Kept(List<Event> events, UUID id) {}

    private record Used(String fingerprint, Handled.Done done) {}

    private final ServiceAreas areas;
    private final LocalDate today;
    private final Map<Reference, Kept> kept =
            new TreeMap<>((a, b) -> a.value().compareTo(b.value()));
    private final Map<String, Used> keys = new HashMap<>();
    private final Map<UUID, String> texts = new HashMap<>();
    private final Map<UUID, String> names = new HashMap<>();
    private int last;
    private int feedback;
    boolean broken;

    MemoryCasework(ServiceAreas areas, LocalDate today) {
        this.areas = areas;
        this.today = today;
    }

    @Override
    public synchronized Handled handle(Instruction instruction) {
        Optional<String> key = instruction.idempotencyKey().map(it -> instruction.officer() + it);
        String fingerprint = fingerprint(instruction);
        if (key.isPresent() && keys.containsKey(key.get())) {
            Used used = keys.get(key.get());
            Handled.Done done = used.done();
            return used.fingerprint().equals(fingerprint)
                    ? new Handled.Done(done.complaint(), done.version(), done.events(), true)
                    : new Handled.KeyReused(instruction.idempotencyKey().get());
        }
        Kept before = kept.get(instruction.complaint());
        if (before == null && !(instruction.command() instanceof Command.Receive)) {
            return new Handled.NotFound(instruction.complaint());
        }
        List<Event> past = before == null ? List.of() : before.events();
        if (instruction.expectedVersion().filter(it -> it != past.size()).isPresent()) {
            return new Handled.Conflict(past.size());
        }
        Handled handled = decide(instruction, past);
        if (handled instanceof Handled.Done done && key.isPresent()) {
            keys.put(key.get(), new Used(fingerprint, done));
        }
        return handled;
    }

    private Handled decide(Instruction instruction, List<Event> past) {
        return switch (Decider.decide(
                Evolver.replay(Optional.empty(), past),
                instruction.command(),
                instruction.basis(),
                areas,
                today)) {
            case Decision.Refused(var refusals) -> new Handled.Refused(refusals);
            case Decision.Taken(var events) -> {
                List<Event> all = new ArrayList<>(past);
                all.addAll(events);
                remember(instruction.command());
                kept.put(instruction.complaint(), new Kept(all, UUID.randomUUID()));
                yield new Handled.Done(instruction.complaint(), all.size(), events, false);
            }
        };
    }

    private void remember(Command command) {
        command.texts().forEach(text -> texts.put(text.id(), text.content()));
        switch (command) {
            case Command.Receive receive -> {
                receive.complainant().ifPresent(this::remember);
                receive.representative().ifPresent(who -> remember(who.person()));
            }
            case Command.Appoint appoint -> remember(appoint.person());
            default -> {}
        }
    }

    private void remember(Person person) {
        names.put(person.id().value(), person.name().content());
    }

    /// Ids and salts are new in every request; the reference of a receipt may be, too.
    private static String fingerprint(Instruction instruction) {
        String command =
                instruction.command().toString().replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "id");
        boolean receipt = instruction.command() instanceof Command.Receive;
        return receipt
                ? command.replace(instruction.complaint().value(), "")
                : instruction.complaint() + command;
    }

    @Override
    public synchronized Optional<Reference> newReference(AreaId area, LocalDate receivedOn) {
        return areas.area(area)
                .map(it -> new Reference("%s-%d-%04d".formatted(it.referencePrefix(), receivedOn.getYear(), ++last)));
    }

    @Override
    public synchronized Reference record(FeedbackEntry entry, String officer) {
        return new Reference("FB-" + ++feedback);
    }

    @Override
    public synchronized Optional<CaseView> find(Reference reference) {
        if (broken) {
            throw new IllegalStateException("secret of the inside");
        }
        return Optional.ofNullable(kept.get(reference))
                .map(it -> new CaseView(it.id(), it.events().size(), state(it), texts, names));
    }

    private static Complaint state(Kept it) {
        return Evolver.replay(Optional.empty(), it.events()).orElseThrow();
    }

    @Override
    public synchronized Page<CaseSummary> list(CaseQuery query) {
        List<CaseSummary> found =
                kept.values().stream()
                        .map(MemoryCasework::state)
                        .filter(it -> query.after().filter(a -> it.reference().value().compareTo(a) <= 0).isEmpty())
                        .filter(it -> query.area().filter(a -> !it.area().value().equals(a)).isEmpty())
                        .map(MemoryCasework::summary)
                        .filter(it -> query.status().filter(s -> !it.status().equals(s)).isEmpty())
                        .toList();
        List<CaseSummary> page = found.stream().limit(query.limit()).toList();
        return new Page<>(
                page,
                found.size() > page.size() ? Optional.of(page.getLast().reference()) : Optional.empty());
    }

    private static CaseSummary summary(Complaint it) {
        return new CaseSummary(
                it.reference().value(),
                it.area().value(),
                Optional.empty(),
                it.status().name().toLowerCase().replace('_', '-'),
                it.latestStage().map(stage -> stage.stage().value()),
                it.team().map(team -> team.value()),
                it.receivedOn(),
                Optional.empty(),
                Optional.empty());
    }

    @Override
    public synchronized List<TimelineEntry> timeline(Reference reference) {
        List<TimelineEntry> entries = new ArrayList<>();
        for (Event event : kept.get(reference).events()) {
            entries.add(new TimelineEntry(entries.size() + 1, event, event.on(), Instant.EPOCH, "officer"));
        }
        return entries;
    }

    /// Everything stored, for a comparison before and after.
    synchronized String everything() {
        return kept + " " + feedback;
    }

    @Override
    public Optional<Report> draw(AreaId area, FinancialYear year, LocalDate asAt) {
        Report.Row row =
                new Report.Row("upheld", "Upheld", List.of("upheld"), List.of(Optional.of(Report.Cell.count(12)), Optional.empty()));
        Report.Table table =
                new Report.Table("outcomes", "Outcomes", List.of("2023-24", "2024-25"), List.of(row), List.of("A note"));
        return areas.area(area)
                .map(it -> new Report(area.value(), it.label(), year, asAt,
                        List.of(new Report.Section("outcomes", "Outcomes", List.of(table), List.of(), List.of()))));
    }

    @Override
    public Optional<Page<CountedRecord>> behind(Cell cell, Optional<String> after, int limit) {
        return cell.table().equals("outcomes")
                ? Optional.of(new Page<>(
                        List.of(new CountedRecord("CHI-1", Optional.of("1"), Optional.of(BigDecimal.TEN))),
                        Optional.of("CHI-1")))
                : Optional.empty();
    }

    @Override
    public CaseDesk desk() {
        return this;
    }

    @Override
    public CaseReader reader() {
        return this;
    }

    @Override
    public Intake intake() {
        throw new UnsupportedOperationException("the API takes nothing in by files");
    }

    @Override
    public ReportDesk reports() {
        return this;
    }

    @Override
    public Auditor auditor() {
        throw new UnsupportedOperationException("the API audits nothing");
    }

    @Override
    public boolean isEmpty() {
        if (broken) {
            throw new IllegalStateException("secret of the inside");
        }
        return kept.isEmpty();
    }

    @Override
    public void close() {}
}
