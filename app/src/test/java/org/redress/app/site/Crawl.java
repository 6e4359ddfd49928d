package org.redress.app.site;

import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One address of every sort of page that links lead an officer to, so that no page type is left
/// out of what is asked of all.
final class Crawl {

    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)");
    private static final int MOST = 400;

    /// A page.
    ///
    /// @param shape its address without what tells it from others of its sort
    record Found(String shape, String address, HttpResponse<String> response) {

        boolean isHtml() {
            return response.headers()
                    .firstValue("Content-Type")
                    .filter(type -> type.startsWith("text/html"))
                    .isPresent();
        }
    }

    private final Map<String, Found> found = new LinkedHashMap<>();

    /// Every sort of page that one officer sees.
    static List<Found> of(Desk.Browser browser) {
        Crawl crawl = new Crawl();
        crawl.from(browser);
        return List.copyOf(crawl.found.values());
    }

    private void from(Desk.Browser browser) {
        Deque<String> next = new ArrayDeque<>(List.of("/"));
        while (!next.isEmpty() && found.size() < MOST) {
            String address = next.poll();
            String shape = shape(address);
            if (!found.containsKey(shape)) {
                HttpResponse<String> response = browser.get(address);
                Found page = new Found(shape, address, response);
                found.put(shape, page);
                response.headers().firstValue("Location").ifPresent(next::add);
                if (page.isHtml()) {
                    links(response.body()).forEach(next::add);
                }
            }
        }
    }

    private static Stream<String> links(String html) {
        return LINK.matcher(html)
                .results()
                .map(it -> it.group(1).replace("&amp;", "&"))
                .filter(it -> !it.startsWith("/assets"));
    }

    /// Addresses of one shape lead to pages of one sort.
    private static String shape(String address) {
        String[] parts = address.split("\\?", 2);
        String path =
                parts[0].replaceAll("/[0-9]{4}-[0-9]{2}(?=/|$)", "/{year}")
                        .replaceAll("/[0-9]+(?=/|$)", "/{number}")
                        .replaceAll("(?<=/tables)/[^/]+", "/{table}")
                        .replaceAll("(?<=/letters/new)/[^/]+", "/{letter}")
                        .replaceAll("(?<=/letter-templates)/.+", "/{area}/{letter}")
                        .replaceAll("^(/records/[^/]+)/(?!new$)[^/]+", "$1/{record}");
        Matcher deep = Pattern.compile("/([A-Z]{2,})-[0-9]{4}-[0-9]+").matcher(path);
        boolean form = path.chars().filter(c -> c == '/').count() > 2;
        String general = deep.replaceAll(form ? "/{reference}" : "/$1-{reference}");
        String names =
                parts.length == 1
                        ? ""
                        : Stream.of(parts[1].split("&"))
                                .map(it -> it.split("=", 2)[0])
                                .filter(it -> !it.equals("as-at"))
                                .collect(Collectors.toCollection(TreeSet::new))
                                .toString();
        return general + names;
    }
}
