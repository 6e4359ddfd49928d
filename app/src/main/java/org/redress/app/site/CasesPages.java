package org.redress.app.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.redress.app.desk.CaseAddress;
import org.redress.app.desk.Labels;
import org.redress.app.desk.Urgency;
import org.redress.app.page.CasesPage;
import org.redress.app.page.Link;
import org.redress.core.access.Permission;
import org.redress.core.access.Permitted;
import org.redress.core.calendar.Dates;
import org.redress.core.casework.CaseQuery;
import org.redress.core.casework.CaseSummary;
import org.redress.core.casework.Casework;
import org.redress.core.casework.Page;
import org.redress.core.complaint.TeamCode;
import org.redress.core.procedure.AreaId;
import org.redress.core.procedure.StageId;

/// The list of cases, its filters kept in the address.
record CasesPages(Casework casework, Labels labels, Frames frames) {

    private static final int COUNTED = 1000;

    Found<String> page(Visit visit) {
        return visit.may(Permission.READ_CASES)
                .then(_ -> visit.query(CaseFilters.NAMES))
                .map(query -> page(visit, query));
    }

    private String page(Visit visit, Map<String, String> given) {
        CaseFilters filters = new CaseFilters(given, visit.today());
        Permitted permitted = new Permitted(visit.officer(), casework);
        Optional<CaseQuery> query = filters.query();
        Page<CaseSummary> found =
                query.map(permitted::list).orElse(new Page<>(List.of(), Optional.empty()));
        int count = query.map(asked -> permitted.count(asked, COUNTED)).orElse(0);
        return new CasesPage(
                        frames.of(visit, Frames.CASES),
                        Addresses.receive(visit.officer()),
                        filters.value("q"),
                        new CaseChoices(labels, visit.officer(), filters).all(),
                        filters.problem(),
                        filters.order(),
                        words(count),
                        headers(filters),
                        found.items().stream().map(it -> row(it, visit)).toList(),
                        Frames.CASES,
                        Optional.of(filters.address(Optional.empty()))
                                .filter(_ -> !filters.value("after").isEmpty()),
                        found.next().map(next -> filters.address(Optional.of(next))))
                .html();
    }

    private static String words(int count) {
        return switch (count) {
            case 0 -> "No cases";
            case 1 -> "1 case";
            case COUNTED -> "1,000 cases or more";
            default -> count + " cases";
        };
    }

    private static List<CasesPage.Header> headers(CaseFilters filters) {
        List<CasesPage.Header> headers = new ArrayList<>();
        headers.add(sorted(filters, "Reference", "reference"));
        headers.add(plain("About"));
        headers.add(plain("Area and stage"));
        headers.add(plain("Team"));
        boolean newest = filters.order().equals("newest");
        headers.add(sorted(filters, "Received", newest ? "oldest" : "newest"));
        headers.add(sorted(filters, "Next deadline", "due"));
        headers.add(plain("How it stands"));
        return headers;
    }

    private static CasesPage.Header plain(String label) {
        return new CasesPage.Header(label, Optional.empty(), "");
    }

    private static CasesPage.Header sorted(CaseFilters filters, String label, String order) {
        boolean received = label.equals("Received");
        String now = filters.order();
        boolean here =
                now.equals(order) || (received && (now.equals("newest") || now.equals("oldest")));
        String direction = now.equals("newest") ? "descending" : "ascending";
        return new CasesPage.Header(
                label, Optional.of(filters.orderedBy(order)), here ? direction : "");
    }

    /// By the procedure of its kind, which may be another area's.
    private String stage(CaseSummary it, AreaId area, StageId stage) {
        return labels.areas().kinds(area).stream()
                .filter(kind -> it.kind().equals(Optional.of(kind.id().value())))
                .findFirst()
                .map(kind -> labels.stageLabel(kind.procedure(), stage))
                .orElseGet(() -> labels.stageLabel(area, stage));
    }

    private CasesPage.Row row(CaseSummary it, Visit visit) {
        AreaId area = new AreaId(it.area());
        return new CasesPage.Row(
                new Link(it.reference(), CaseAddress.of(it.reference())),
                it.subject().orElse("No subject recorded"),
                labels.area(area),
                it.stage().map(id -> stage(it, area, new StageId(id))).orElse(""),
                it.team().map(code -> labels.team(area, new TeamCode(code))).orElse(""),
                Dates.longForm(it.receivedOn()),
                it.nextDeadline().map(Dates::longForm).orElse("None"),
                Urgency.tag(it.response().map(dates -> dates.on(visit.today())), it.status()));
    }
}
