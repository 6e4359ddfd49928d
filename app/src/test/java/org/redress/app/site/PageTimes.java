package org.redress.app.site;

import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// Measures every sort of page with the demonstration council: the time that the server takes, one
/// request after another, and the page's size. Run by hand: it asserts nothing.
final class PageTimes {

    private static final int ROUNDS = 60;

    private record Row(String shape, double p50, double p95, int bytes) {}

    private PageTimes() {}

    public static void main(String[] officers) {
        try (Desk desk = new Desk();
                Desk.Browser browser =
                        desk.browser(officers.length == 0 ? "priya-nair" : officers[0])) {
            List<Row> rows =
                    Crawl.of(browser).stream()
                            .filter(page -> page.response().statusCode() == 200)
                            .map(page -> measured(browser, page))
                            .sorted(Comparator.comparingDouble(Row::p95).reversed())
                            .toList();
            rows.forEach(PageTimes::print);
            print(new Row("all but reports", all(rows, 0), all(rows, 1), 0));
        }
    }

    private static double all(List<Row> rows, int which) {
        return rows.stream()
                .filter(row -> !row.shape().startsWith("/reports/"))
                .mapToDouble(row -> which == 0 ? row.p50() : row.p95())
                .max()
                .orElse(0);
    }

    private static Row measured(Desk.Browser browser, Crawl.Found page) {
        int rounds = page.shape().startsWith("/reports/") ? 3 : ROUNDS;
        for (int warm = 0; warm < rounds / 3; warm++) {
            browser.get(page.address());
        }
        double[] taken = new double[rounds];
        int bytes = 0;
        for (int round = 0; round < rounds; round++) {
            long start = System.nanoTime();
            HttpResponse<String> response = browser.get(page.address());
            taken[round] = (System.nanoTime() - start) / 1e6;
            bytes = response.body().length();
        }
        Arrays.sort(taken);
        return new Row(page.shape(), taken[rounds / 2], taken[(int) (rounds * 0.95)], bytes);
    }

    private static void print(Row row) {
        System.out.printf(
                Locale.ROOT,
                "%7.1f ms median %7.1f ms p95 %8d bytes  %s%n",
                row.p50(),
                row.p95(),
                row.bytes(),
                row.shape());
    }
}
