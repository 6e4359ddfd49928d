package org.redress.app.site;

import java.util.ArrayList;
import java.util.List;

/// How long the server takes for each page of the demonstration council, over a real socket.
///
/// Run it after `mvn -pl app -am test-compile` with `java -cp ... PagesBenchmark`.
public final class PagesBenchmark {

    private static final int WARMING = 30;
    private static final int RUNS = 100;

    private static final List<String> PAGES =
            List.of(
                    "/work",
                    "/cases",
                    "/cases?area=childrens&status=open&order=due",
                    "/cases?q=smith",
                    "/cases?outcome=upheld&order=team",
                    "/dashboards",
                    "/dashboards/areas/childrens",
                    "/dashboards/areas/corporate",
                    "/dashboards/areas/childrens/tables/open-stages?row=total&column=TOTAL",
                    "/dashboards/areas/childrens/tables/by-month?row=received&column=Nov%202025",
                    "/dashboards/weekly",
                    "/dashboards/quarterly?report=childrens",
                    "/dashboards/quarterly?report=corporate",
                    "/dashboards/quarterly/childrens/2025-Q2/tables/overall-outcomes?row=total&column=2025-26%20Q2",
                    "/reports",
                    "/reports/childrens/2025-26");

    private PagesBenchmark() {}

    /// Prints one line for each page.
    public static void main(String[] arguments) {
        try (Desk desk = new Desk();
                Desk.Browser browser = desk.browser("priya-nair")) {
            List<String> pages = arguments.length == 0 ? PAGES : List.of(arguments);
            pages.forEach(page -> time(browser, page));
        }
        System.exit(0);
    }

    private static void time(Desk.Browser browser, String page) {
        int status = 0;
        int size = 0;
        List<Long> taken = new ArrayList<>();
        for (int run = 0; run < WARMING + RUNS; run++) {
            long start = System.nanoTime();
            var answer = browser.get(page);
            status = answer.statusCode();
            size = answer.body().length();
            if (run >= WARMING) {
                taken.add(System.nanoTime() - start);
            }
        }
        long[] sorted = taken.stream().mapToLong(Long::longValue).sorted().toArray();
        System.out.printf(
                "%3d %7d  median %6.1f ms  p95 %6.1f ms  %s%n",
                status, size, sorted[RUNS / 2] / 1e6, sorted[RUNS * 95 / 100] / 1e6, page);
    }
}
