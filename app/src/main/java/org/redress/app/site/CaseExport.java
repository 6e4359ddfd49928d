package org.redress.app.site;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.redress.app.desk.Labels;
import org.redress.app.desk.Phrases;
import org.redress.app.desk.Urgency;
import org.redress.app.sheet.SheetFormat;
import org.redress.app.sheet.SheetValue;
import org.redress.app.sheet.SheetWriter;
import org.redress.core.access.Officer;
import org.redress.core.access.Permission;
import org.redress.core.access.Permitted;
import org.redress.core.casework.CaseQuery;
import org.redress.core.casework.CaseSummary;
import org.redress.core.casework.Casework;
import org.redress.core.casework.Page;
import org.redress.core.complaint.RagDates;
import org.redress.core.complaint.TeamCode;
import org.redress.core.procedure.AreaId;
import org.redress.core.procedure.KindId;
import org.redress.core.procedure.StageId;

/// The list of cases as a file: the same cases in the same order, read a page at a time as the file
/// is sent, so that neither memory nor a connection to the database is held by its length.
///
/// @param most how many cases a file has at most
record CaseExport(Casework casework, Labels labels, int most) {

    /// How many cases a file has at most; the list's page says so too.
    static final int MOST = 50_000;

    private static final int PAGE = 500;

    private static final List<String> HEADS =
            List.of(
                    "Reference",
                    "Subject",
                    "Complainant",
                    "Area",
                    "Kind",
                    "Stage",
                    "Team",
                    "Status",
                    "Last outcome",
                    "Received",
                    "Next deadline",
                    "Respond by",
                    "Legal limit",
                    "How it stands");
    private static final List<Integer> WIDTHS =
            List.of(18, 44, 26, 26, 16, 26, 30, 18, 18, 13, 13, 13, 13, 20);

    /// The files that an address may ask for.
    void open(Routes routes) {
        for (SheetFormat format : SheetFormat.values()) {
            routes.file(Frames.CASES + "." + format.ending(), visit -> file(visit, format));
        }
    }

    private Found<Download> file(Visit visit, SheetFormat format) {
        return visit.may(Permission.READ_CASES)
                .then(_ -> visit.query(CaseFilters.NAMES))
                .then(given -> query(new CaseFilters(given, visit.today())))
                .map(query ->
                        new Download(
                                "cases-%s.%s".formatted(visit.today(), format.ending()),
                                format.mediaType(),
                                out -> write(visit.officer(), visit.today(), query, format, out)));
    }

    private static Found<CaseQuery> query(CaseFilters filters) {
        return Found.required(filters.query(), 400, filters.problem().orElse(""));
    }

    void write(
            Officer officer, LocalDate today, CaseQuery query, SheetFormat format, OutputStream out)
            throws IOException {
        try (TakenOut taken = new TakenOut("cases", format, officer)) {
            try (SheetWriter sheet = format.to(out)) {
                sheet.sheet("Cases", WIDTHS);
                sheet.head(HEADS);
                rows(new Permitted(officer, casework), query, today, sheet, taken);
            }
            taken.finish();
        }
    }

    private void rows(
            Permitted permitted,
            CaseQuery query,
            LocalDate today,
            SheetWriter sheet,
            TakenOut taken)
            throws IOException {
        Optional<String> place = Optional.empty();
        do {
            int wanted = Math.min(PAGE, most - taken.rows());
            Page<CaseSummary> page = permitted.list(query.page(place, wanted));
            for (CaseSummary each : page.items()) {
                taken.count();
                sheet.row(row(each, today));
            }
            place = page.next();
        } while (place.isPresent() && taken.rows() < most);
        if (place.isPresent()) {
            sheet.row(List.of(SheetValue.of(cut())));
        }
    }

    private String cut() {
        return String.format(
                Locale.UK,
                "Only the first %,d cases are in this file. Narrow the list to have the others.",
                most);
    }

    private List<SheetValue> row(CaseSummary it, LocalDate today) {
        AreaId area = new AreaId(it.area());
        return List.of(
                SheetValue.of(it.reference()),
                SheetValue.of(it.subject()),
                SheetValue.of(it.complainant()),
                SheetValue.of(labels.area(area)),
                SheetValue.of(it.kind().map(id -> labels.kind(area, new KindId(id)))),
                SheetValue.of(
                        it.stage().map(id -> labels.stageLabel(area, it.kind(), new StageId(id)))),
                SheetValue.of(it.team().map(code -> labels.team(area, new TeamCode(code)))),
                SheetValue.of(Phrases.ofWord(it.status())),
                SheetValue.of(it.outcome().map(Phrases::ofWord)),
                SheetValue.of(it.receivedOn()),
                SheetValue.day(it.nextDeadline()),
                SheetValue.day(it.response().map(RagDates::due)),
                SheetValue.day(it.response().map(RagDates::limit)),
                SheetValue.of(
                        Urgency.tag(it.response().map(dates -> dates.on(today)), it.status())
                                .word()));
    }
}
