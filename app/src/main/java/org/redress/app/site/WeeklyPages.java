package org.redress.app.site;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.redress.app.page.Link;
import org.redress.app.page.WeeklyPage;
import org.redress.app.sheet.SheetFormat;
import org.redress.app.sheet.SheetWriter;
import org.redress.core.access.Permission;
import org.redress.core.calendar.Dates;
import org.redress.core.casework.BoardDesk;
import org.redress.core.casework.OpenStage;
import org.redress.core.procedure.AreaId;
import org.redress.core.spi.ServiceArea;

/// The weekly RAG list for senior managers: every open stage, the most urgent first. It names no
/// person.
record WeeklyPages(BoardDesk desk, WeeklyRows rows, Frames frames) {

    static final String ADDRESS = Frames.BOARDS + "/weekly";
    static final String FILE = ADDRESS + ".xlsx";

    private static final int PAGE = 50;

    /// The workbook is read at once: page by page, a stage closed meanwhile would leave another
    /// out.
    private static final int EVERY = 1_000_000;

    /// What is asked for.
    ///
    /// @param area the one service; empty text for all
    /// @param number of the page, from 1
    private record Asked(Set<AreaId> areas, String area, int number) {}

    /// A page of the list.
    Found<String> page(Visit visit) {
        return asked(visit, "area", "page").map(asked -> page(visit, asked));
    }

    private Found<Asked> asked(Visit visit, String... known) {
        return visit.may(Permission.READ_CASES)
                .then(_ -> visit.query(known))
                .then(query -> asked(visit, query));
    }

    private static Found<Asked> asked(Visit visit, Map<String, String> query) {
        String area = query.getOrDefault("area", "");
        String number = query.getOrDefault("page", "1");
        Set<AreaId> areas =
                visit.officer().areas(Permission.READ_CASES).stream()
                        .filter(id -> area.isEmpty() || id.value().equals(area))
                        .collect(Collectors.toSet());
        return number.matches("[1-9][0-9]{0,4}")
                ? new Found.Here<>(new Asked(areas, area, Integer.parseInt(number)))
                : new Found.Refused<>(400, "There is no page of that number.");
    }

    private String page(Visit visit, Asked asked) {
        int skipped = (asked.number() - 1) * PAGE;
        List<OpenStage> found = desk.open(asked.areas(), visit.today(), skipped, PAGE + 1);
        return new WeeklyPage(
                        frames.of(visit, Frames.BOARDS),
                        Dates.withWeekday(visit.today()),
                        areas(visit),
                        asked.area(),
                        found.stream().limit(PAGE).map(rows::shown).toList(),
                        new Link("Download as Excel", FILE + query(asked.area(), 1)),
                        Optional.of(ADDRESS + query(asked.area(), asked.number() - 1))
                                .filter(_ -> asked.number() > 1),
                        Optional.of(ADDRESS + query(asked.area(), asked.number() + 1))
                                .filter(_ -> found.size() > PAGE))
                .html();
    }

    private static String query(String area, int number) {
        String narrowed = area.isEmpty() ? "" : "area=" + Addresses.encoded(area);
        String further = number == 1 ? "" : "page=" + number;
        String all = narrowed + (narrowed.isEmpty() || further.isEmpty() ? "" : "&") + further;
        return all.isEmpty() ? "" : "?" + all;
    }

    private Map<String, String> areas(Visit visit) {
        Map<String, String> areas = new LinkedHashMap<>();
        rows.labels().areas().all().stream()
                .filter(area -> visit.officer().may(Permission.READ_CASES, area.id()))
                .filter(area -> !area.kinds().isEmpty())
                .forEach((ServiceArea area) -> areas.put(area.id().value(), area.label()));
        return areas;
    }

    /// The whole list as a workbook.
    Found<Download> file(Visit visit) {
        return asked(visit, "area")
                .map(asked ->
                        new Download(
                                "weekly-rag-list-" + visit.today() + ".xlsx",
                                SheetFormat.XLSX.mediaType(),
                                out -> write(visit, asked.areas(), out)));
    }

    private void write(Visit visit, Set<AreaId> areas, OutputStream out) throws IOException {
        LocalDate today = visit.today();
        try (TakenOut taken = new TakenOut("open stages", SheetFormat.XLSX, visit.officer())) {
            try (SheetWriter sheet = SheetFormat.XLSX.to(out)) {
                sheet.sheet("RAG list " + today, WeeklyRows.WIDTHS);
                sheet.head(WeeklyRows.HEADS);
                for (OpenStage stage : desk.open(areas, today, 0, EVERY)) {
                    taken.count();
                    sheet.row(rows.values(stage));
                }
            }
            taken.finish();
        }
    }
}
