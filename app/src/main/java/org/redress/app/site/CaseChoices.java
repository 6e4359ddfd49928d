package org.redress.app.site;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.redress.app.desk.Labels;
import org.redress.app.desk.Phrases;
import org.redress.app.desk.Urgency;
import org.redress.app.page.CasesPage.Filter;
import org.redress.app.page.Link;
import org.redress.core.access.Officer;
import org.redress.core.access.Permission;
import org.redress.core.complaint.Complaint;
import org.redress.core.complaint.Outcome;
import org.redress.core.complaint.Rag;
import org.redress.core.http.wire.Kebab;
import org.redress.core.procedure.AreaId;
import org.redress.core.spi.ServiceArea;

/// The filters of the list of cases, with what an officer may choose in each.
record CaseChoices(Labels labels, Officer officer, CaseFilters filters) {

    List<Filter> all() {
        return List.of(
                filter("area", "Service", areas()),
                filter("stage", "Stage", stages()),
                filter("status", "Status", statuses()),
                filter("team", "Team", teams()),
                filter("officer", "Officer", officers()),
                filter("outcome", "Outcome", outcomes()),
                filter("rag", "How urgent", urgencies()),
                filter("from", "Received from", Map.of()),
                filter("to", "Received to", Map.of()));
    }

    private Filter filter(String name, String label, Map<String, String> values) {
        String value = filters.value(name);
        return new Filter(
                name,
                label,
                values.entrySet().stream()
                        .map(it ->
                                new Filter.Option(
                                        it.getKey(), it.getValue(), it.getKey().equals(value)))
                        .toList(),
                value);
    }

    private List<ServiceArea> mine() {
        return labels.areas().all().stream()
                .filter(area -> officer.may(Permission.READ_CASES, area.id()))
                .toList();
    }

    /// Those of the area chosen, or of all.
    private List<ServiceArea> chosen() {
        String area = filters.value("area");
        return mine().stream()
                .filter(it -> area.isEmpty() || it.id().value().equals(area))
                .toList();
    }

    private Map<String, String> areas() {
        Map<String, String> values = new LinkedHashMap<>();
        mine().forEach(area -> values.put(area.id().value(), area.label()));
        return values;
    }

    private Map<String, String> stages() {
        Map<String, String> values = new LinkedHashMap<>();
        chosen().stream()
                .flatMap(area -> labels.settings(area.id()).stream())
                .flatMap(settings -> settings.procedures().stream())
                .flatMap(procedure -> procedure.stages().stream())
                .forEach(stage -> values.putIfAbsent(stage.id().value(), "Stage " + stage.id()));
        return values;
    }

    private static Map<String, String> statuses() {
        Map<String, String> values = new LinkedHashMap<>();
        Arrays.stream(Complaint.Status.values())
                .forEach(status -> values.put(Kebab.of(status), Phrases.of(status)));
        return values;
    }

    private Map<String, String> teams() {
        Map<String, String> values = new LinkedHashMap<>();
        chosen().forEach(area -> teams(area.id(), values));
        return values;
    }

    private void teams(AreaId area, Map<String, String> values) {
        labels.settings(area).stream()
                .flatMap(settings -> settings.teams().stream())
                .forEach(team -> values.putIfAbsent(team.code().value(), team.label()));
    }

    private Map<String, String> officers() {
        Map<String, String> values = new LinkedHashMap<>();
        chosen().stream()
                .flatMap(area -> labels.officers(area.id()).stream())
                .forEach(it -> values.putIfAbsent(it.id(), it.name()));
        return values;
    }

    private static Map<String, String> outcomes() {
        Map<String, String> values = new LinkedHashMap<>();
        Arrays.stream(Outcome.values())
                .forEach(outcome -> values.put(Kebab.of(outcome), Phrases.of(outcome)));
        return values;
    }

    /// What narrows the list, each with the list without it.
    List<Link> chips() {
        List<Link> chips = new ArrayList<>();
        if (!filters.value("q").isEmpty()) {
            chips.add(new Link("Words: " + filters.value("q"), filters.without("q")));
        }
        for (Filter filter : all()) {
            if (!filter.value().isEmpty()) {
                chips.add(
                        new Link(
                                filter.label() + ": " + shown(filter),
                                filters.without(filter.name())));
            }
        }
        return chips;
    }

    private static String shown(Filter filter) {
        return filter.options().stream()
                .filter(Filter.Option::chosen)
                .map(Filter.Option::label)
                .findFirst()
                .orElseGet(() -> Phrases.withDays(filter.value()));
    }

    private static Map<String, String> urgencies() {
        Map<String, String> values = new LinkedHashMap<>();
        Arrays.stream(Rag.values())
                .forEach(rag ->
                        values.put(rag.name().toLowerCase(Locale.ROOT), Urgency.tag(rag).word()));
        return values;
    }
}
