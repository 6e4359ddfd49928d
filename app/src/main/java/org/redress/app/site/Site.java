package org.redress.app.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.helidon.http.HeaderNames;
import io.helidon.http.HttpMediaType;
import io.helidon.http.Method;
import io.helidon.http.PathMatcher;
import io.helidon.http.PathMatchers;
import io.helidon.webserver.http.Handler;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.time.Clock;
import java.util.function.Function;
import org.redress.app.page.Frame;
import org.redress.app.page.ProblemPage;
import org.redress.core.casework.Casework;
import org.redress.core.spi.ServiceAreas;

/// The pages for people's browsers: they show and never change anything, and need no script.
public final class Site implements HttpService {

    private static final String HTML = "text/html; charset=utf-8";
    private static final String NOT_KEPT = "no-store";
    private static final String KEPT = "public, max-age=31536000, immutable";
    private static final String REPORT = "/reports/{report}/{year}";

    private final Clock clock;
    private final Assets assets = Assets.shipped();
    private final Frame frame;
    private final Home home;
    private final ReportPages reports;
    private final CellPages cells;

    public Site(Casework casework, ServiceAreas areas, Clock clock) {
        this.clock = clock;
        this.frame = new Frame(areas.council().name(), assets.address());
        this.home = new Home(areas, frame);
        this.reports = new ReportPages(casework.reports(), frame);
        this.cells = new CellPages(reports, casework.reports(), casework.reader());
    }

    @Override
    public void routing(HttpRules rules) {
        reading(rules, "/", page(home::page));
        reading(rules, assets.address(), this::style);
        reading(rules, "/reports/{report}", this::chosen);
        reading(rules, REPORT, page(reports::report));
        reading(rules, REPORT + "/tables/{table}", page(cells::cell));
        reading(rules, "/*", this::nothing);
    }

    private static void reading(HttpRules rules, String path, Handler handler) {
        rules.route(Method.predicate(Method.GET, Method.HEAD), path(path), handler);
    }

    private static PathMatcher path(String pattern) {
        return PathMatchers.create(pattern);
    }

    private Handler page(Function<Visit, Found<String>> asked) {
        return (request, response) -> {
            switch (asked.apply(new Visit(request, clock))) {
                case Found.Here<String>(String html) -> send(request, response, html);
                case Found.Refused<String>(int status, String reason) ->
                        refuse(request, response.status(status), reason);
            }
        };
    }

    private void chosen(ServerRequest request, ServerResponse response) {
        switch (reports.chosen(new Visit(request, clock))) {
            case Found.Here<String>(String address) -> {
                response.status(303).header(HeaderNames.LOCATION, address);
                response.header(HeaderNames.CACHE_CONTROL, NOT_KEPT);
                response.send();
            }
            case Found.Refused<String>(int status, String reason) ->
                    refuse(request, response.status(status), reason);
        }
    }

    private void style(ServerRequest request, ServerResponse response) {
        response.header(HeaderNames.CACHE_CONTROL, KEPT);
        send(request, response, "text/css; charset=utf-8", assets.text());
    }

    /// A browser is told in HTML that nothing is there; others as the API tells it.
    private void nothing(ServerRequest request, ServerResponse response) {
        boolean browser =
                request.headers().acceptedTypes().stream()
                        .map(HttpMediaType::mediaType)
                        .anyMatch(type -> type.text().equals("text/html"));
        if (browser) {
            refuse(request, response.status(404), "There is nothing at this address.");
        } else {
            response.next();
        }
    }

    private void refuse(ServerRequest request, ServerResponse response, String reason) {
        String title =
                response.status().code() == 404
                        ? "Page not found"
                        : "The address asks for something that cannot be";
        send(request, response, new ProblemPage(frame, title, reason).html());
    }

    private static void send(ServerRequest request, ServerResponse response, String html) {
        response.header(HeaderNames.CACHE_CONTROL, NOT_KEPT);
        send(request, response, HTML, html);
    }

    private static void send(
            ServerRequest request, ServerResponse response, String mediaType, String text) {
        byte[] body = text.getBytes(UTF_8);
        response.header(HeaderNames.CONTENT_TYPE, mediaType);
        if (request.prologue().method().equals(Method.HEAD)) {
            response.contentLength(body.length);
            response.send();
        } else {
            response.send(body);
        }
    }
}
