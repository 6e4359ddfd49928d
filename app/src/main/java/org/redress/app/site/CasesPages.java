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
import org.redress.app.sheet.SheetFormat;
import org.redress.core.access.Permission;
import org.redress.core.access.Permitted;
import org.redress.core.calendar.Dates;
import org.redress.core.casework.CaseQuery;
import org.redress.core.casework.CaseQuery.Order;
import org.redress.core.casework.CaseQuery.Sorting;
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

    /// The cases of one page and the pages beside it.
    private record Shown(List<CaseSummary> cases, Optional<String> before, Optional<String> after) {

        static Shown of(CaseFilters filters, Permitted permitted, CaseQuery query) {
            Order order = query.sorting().order();
            if (filters.before().isEmpty()) {
                Page<CaseSummary> found = permitted.list(query);
                Optional<String> first = found.items().stream().findFirst().map(order::place);
                return new Shown(
                        found.items(), first.filter(_ -> query.after().isPresent()), found.next());
            }
            Page<CaseSummary> found = permitted.list(query.before(filters.before().get()));
            List<CaseSummary> cases = found.items().reversed();
            Optional<String> last = found.items().stream().findFirst().map(order::place);
            return new Shown(cases, found.next(), last);
        }
    }

    private String page(Visit visit, Map<String, String> given) {
        CaseFilters filters = new CaseFilters(given, visit.today());
        CaseChoices choices = new CaseChoices(labels, visit.officer(), filters);
        Permitted permitted = new Permitted(visit.officer(), casework);
        Optional<CaseQuery> query = filters.query();
        Shown found =
                query.map(asked -> Shown.of(filters, permitted, asked))
                        .orElse(new Shown(List.of(), Optional.empty(), Optional.empty()));
        int count = query.map(asked -> permitted.count(asked, COUNTED)).orElse(0);
        return new CasesPage(
                        frames.of(visit, Frames.CASES),
                        Addresses.receive(visit.officer()),
                        filters.value("q"),
                        choices.all(),
                        choices.chips(),
                        filters.problem(),
                        CaseFilters.word(filters.sorting()),
                        words(count),
                        files(filters, count),
                        headers(filters),
                        found.cases().stream().map(it -> row(it, visit)).toList(),
                        Frames.CASES,
                        found.before().map(place -> filters.address("before", place)),
                        found.after().map(place -> filters.address("after", place)))
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

    private static List<Link> files(CaseFilters filters, int count) {
        return count == 0
                ? List.of()
                : List.of(
                        new Link("Excel", filters.file(SheetFormat.XLSX.ending())),
                        new Link("CSV", filters.file(SheetFormat.CSV.ending())));
    }

    private static List<CasesPage.Header> headers(CaseFilters filters) {
        List<CasesPage.Header> headers = new ArrayList<>();
        headers.add(sorted(filters, "Reference", Order.REFERENCE));
        headers.add(new CasesPage.Header("About", Optional.empty(), ""));
        headers.add(sorted(filters, "Service and stage", Order.STAGE));
        headers.add(sorted(filters, "Team", Order.TEAM));
        headers.add(sorted(filters, "Received", Order.RECEIVED));
        headers.add(sorted(filters, "Next deadline", Order.DUE));
        headers.add(sorted(filters, "How it stands", Order.RESPONSE));
        return headers;
    }

    /// A second time, the list goes the other way about. What was received last comes first.
    private static CasesPage.Header sorted(CaseFilters filters, String label, Order order) {
        Sorting now = filters.sorting();
        boolean here = now.order() == order;
        Sorting next = here ? now.reversed() : new Sorting(order, order == Order.RECEIVED);
        String direction = now.descending() ? "descending" : "ascending";
        return new CasesPage.Header(
                label,
                Optional.of(filters.address("order", CaseFilters.word(next))),
                here ? direction : "");
    }

    private CasesPage.Row row(CaseSummary it, Visit visit) {
        AreaId area = new AreaId(it.area());
        return new CasesPage.Row(
                new Link(it.reference(), CaseAddress.of(it.reference())),
                it.subject().orElse("No subject recorded"),
                it.complainant().orElse(""),
                labels.area(area),
                it.stage()
                        .map(id -> labels.stageLabel(area, it.kind(), new StageId(id)))
                        .orElse(""),
                it.team().map(code -> labels.team(area, new TeamCode(code))).orElse(""),
                Dates.longForm(it.receivedOn()),
                it.nextDeadline().map(Dates::longForm).orElse("None"),
                Urgency.tag(it.response().map(dates -> dates.on(visit.today())), it.status()));
    }
}
