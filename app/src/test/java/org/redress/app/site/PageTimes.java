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
            print(new Row("the slowest page", slowest(rows, false), slowest(rows, true), 0));
        }
    }

    /// Of the pages: a file is as long as its list.
    private static double slowest(List<Row> rows, boolean p95) {
        return rows.stream()
                .filter(row -> !row.shape().contains(".csv") && !row.shape().contains(".xlsx"))
                .mapToDouble(row -> p95 ? row.p95() : row.p50())
                .max()
                .orElse(0);
    }

    private static Row measured(Desk.Browser browser, Crawl.Found page) {
        for (int warm = 0; warm < ROUNDS / 3; warm++) {
            browser.get(page.address());
        }
        double[] taken = new double[ROUNDS];
        int bytes = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            HttpResponse<String> response = browser.get(page.address());
            taken[round] = (System.nanoTime() - start) / 1e6;
            bytes = response.body().length();
        }
        Arrays.sort(taken);
        return new Row(page.shape(), taken[ROUNDS / 2], taken[(int) (ROUNDS * 0.95)], bytes);
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
