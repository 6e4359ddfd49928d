package org.redress.app.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.redress.app.page.CasePage;
import org.redress.app.page.Link;
import org.redress.app.page.RecordPage.Group;
import org.redress.app.page.RecordPage.Said;
import org.redress.app.page.Tag;
import org.redress.core.calendar.Dates;
import org.redress.core.casework.RecordView;
import org.redress.core.spi.Due;
import org.redress.core.spi.Fact;
import org.redress.core.spi.LedgerDesk;
import org.redress.core.spi.ServiceAreas;

/// One record of a plugin's ledger as its page shows it.
///
/// @param today the day that it is
public record RecordSheet(
        ServiceAreas areas, LedgerDesk<?, ?> desk, RecordView view, LocalDate today) {

    private static final int FIRST = 2;
    private static final ZoneId COUNCIL = ZoneId.of("Europe/London");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm", Locale.UK).withZone(COUNCIL);

    /// Where it stands.
    public Optional<Tag> state() {
        return view.standing()
                .state()
                .flatMap(desk.outlook()::state)
                .map(state -> Urgency.quiet(state.label()));
    }

    private List<Due> due() {
        return view.standing().due().stream().sorted(Comparator.comparing(Due::day)).toList();
    }

    /// What is owed next, in a sentence.
    public Optional<String> owed() {
        return due().stream()
                .findFirst()
                .map(due ->
                        "%s by %s (%s)"
                                .formatted(
                                        due.what(),
                                        Dates.withWeekday(due.day()),
                                        Urgency.distance(due.day(), today, areas.calendar())));
    }

    /// What can be done with it.
    ///
    /// @param may whether the reader may do anything
    public CasePage.Actions actions(boolean may) {
        if (!may) {
            return new CasePage.Actions(List.of(), List.of(), List.of());
        }
        List<Link> allowed = new ArrayList<>();
        List<String> owed = new ArrayList<>();
        due().stream()
                .flatMap(due -> due.step().stream())
                .filter(step -> owed.size() < FIRST && !owed.contains(step.action()))
                .forEach(step -> {
                    owed.add(step.action());
                    allowed.add(link(step.action(), step.fields()));
                });
        view.offered().stream()
                .filter(id -> !owed.contains(id))
                .forEach(id -> allowed.add(link(id, Map.of())));
        int first = Math.min(allowed.size(), FIRST);
        return new CasePage.Actions(
                allowed.subList(0, first), allowed.subList(first, allowed.size()), refused());
    }

    private List<CasePage.Refused> refused() {
        return view.offers().stream()
                .flatMap(offer ->
                        offer.obstacle().stream()
                                .map(why ->
                                        new CasePage.Refused(
                                                label(offer.action()),
                                                List.of(Phrases.capital(why) + "."),
                                                Optional.empty())))
                .toList();
    }

    private Link link(String action, Map<String, String> fields) {
        return new Link(
                label(action),
                RecordAddress.of(desk.ledger().name(), view.reference(), action, fields));
    }

    private String label(String action) {
        return desk.action(action).map(it -> it.label()).orElse(action);
    }

    /// What is owed on it, with the working of each day.
    public List<CasePage.Clock> deadlines() {
        return due().stream().map(due -> OwedClock.of(due, areas, today)).toList();
    }

    /// What it says of itself.
    ///
    /// @param mayOpen whether the reader may see a case of the council's own, by its reference
    public List<Group> groups(Function<String, Boolean> mayOpen) {
        List<Group> groups = new ArrayList<>();
        for (Fact.Group group : view.facts()) {
            groups.add(
                    new Group(
                            "facts-" + groups.size(),
                            group.title(),
                            group.facts().stream().map(fact -> said(fact, mayOpen)).toList()));
        }
        return groups;
    }

    private Said said(Fact fact, Function<String, Boolean> mayOpen) {
        return switch (fact) {
            case Fact.Plain(String label, String value) -> new Said(label, value, Optional.empty());
            case Fact.Day(String label, LocalDate on) ->
                    new Said(label, Dates.longForm(on), Optional.empty());
            case Fact.Complaint(String label, String reference) ->
                    new Said(
                            label,
                            reference,
                            Optional.of(CaseAddress.of(reference))
                                    .filter(_ -> mayOpen.apply(reference)));
            case Fact.Personal(String label, var text) ->
                    new Said(
                            label,
                            view.texts().getOrDefault(text.id(), "Erased"),
                            Optional.empty());
        };
    }

    /// Its events after a version, the latest first.
    ///
    /// @param officers the name of an officer
    public List<CasePage.Moment> history(int version, Function<String, String> officers) {
        return view.history().reversed().stream()
                .filter(entry -> entry.version() > version)
                .map(entry ->
                        new CasePage.Moment(
                                entry.story(),
                                Dates.longForm(entry.happenedOn()),
                                recorded(entry.recordedAt(), officers.apply(entry.officer())),
                                List.of()))
                .toList();
    }

    private static String recorded(Instant at, String officer) {
        return "Recorded by %s on %s at %s"
                .formatted(
                        officer, Dates.longForm(at.atZone(COUNCIL).toLocalDate()), TIME.format(at));
    }
}
