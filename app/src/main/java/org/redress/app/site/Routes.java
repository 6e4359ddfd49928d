package org.redress.app.site;

import io.helidon.http.HeaderValues;
import io.helidon.http.HttpMediaType;
import io.helidon.http.Method;
import io.helidon.http.PathMatchers;
import io.helidon.webserver.http.Handler;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.redress.app.page.ProblemPage;
import org.redress.app.papers.PaperLimits;
import org.redress.app.papers.Upload;

/// What is answered at which address, and to whom: but for what is open to everybody, only to who
/// is signed in.
final class Routes {

    /// What an address says of a file that was sent by nobody who was signed in.
    static final String NOT_KEPT = "not-kept";

    private final HttpRules rules;
    private final Door door;
    private final Frames frames;
    private final Returning returning;

    Routes(HttpRules rules, Door door, Frames frames, Returning returning) {
        this.rules = rules;
        this.door = door;
        this.frames = frames;
        this.returning = returning;
    }

    /// Answered to everybody.
    void open(String path, Handler handler) {
        rules.route(Method.predicate(Method.GET, Method.HEAD), PathMatchers.create(path), handler);
    }

    /// A form that everybody may send.
    void openForm(String path, Handler handler) {
        rules.route(Method.predicate(Method.POST), PathMatchers.create(path), handler);
    }

    /// A page.
    void page(String path, Function<Visit, Found<String>> asked) {
        shown(path, visit -> asked.apply(visit).map(Reaction.Shows::page));
    }

    /// The way to another page.
    void going(String path, Function<Visit, Found<String>> asked) {
        shown(path, visit -> asked.apply(visit).map(Reaction.Goes::new));
    }

    /// A file.
    void file(String path, Function<Visit, Found<Download>> asked) {
        shown(path, visit -> asked.apply(visit).map(Reaction.Gives::new));
    }

    /// A page, a file or the way elsewhere.
    void shown(String path, Function<Visit, Found<Reaction>> asked) {
        open(path, entered((visit, response) -> react(visit, response, asked.apply(visit))));
    }

    /// A form that was sent with its session's token.
    void sent(String path, BiFunction<Visit, Map<String, String>, Found<Reaction>> asked) {
        sent(path, asked, (_, _) -> Optional.empty());
    }

    /// A form that was sent with its session's token.
    ///
    /// @param again shows it filled in, and records nothing, for who had to sign in anew; empty
    ///   where it has no page of its own for that
    void sent(
            String path,
            BiFunction<Visit, Map<String, String>, Found<Reaction>> asked,
            BiFunction<Visit, Map<String, String>, Optional<Found<String>>> again) {
        openForm(
                path,
                (request, response) -> {
                    Visit visit = door.visit(request);
                    String body = Pages.body(request);
                    if (visit.visitor().isEmpty()) {
                        returning.asks(visit, response, body);
                    } else {
                        door.keep(visit.visitor().get(), response);
                        react(visit, response, returning.takes(visit, body, asked, again));
                    }
                });
    }

    /// A form with a file that was sent with its session's token.
    ///
    /// Whoever has to sign in first is told that it was not kept.
    ///
    /// @param limits how large the file and the form may be
    void uploaded(
            String path, PaperLimits limits, BiFunction<Visit, Upload, Found<Reaction>> asked) {
        openForm(
                path,
                entered(
                        address -> address + "?done=" + NOT_KEPT,
                        (visit, response) -> {
                            try (Upload upload = Pages.upload(visit.request(), limits)) {
                                if (upload.flaw().equals(Optional.of(Upload.Flaw.BROKEN))) {
                                    response.header(HeaderValues.CONNECTION_CLOSE);
                                }
                                react(visit, response, uploaded(visit, upload, asked));
                            }
                        }));
    }

    private Found<Reaction> uploaded(
            Visit visit, Upload upload, BiFunction<Visit, Upload, Found<Reaction>> asked) {
        if (upload.flaw().equals(Optional.of(Upload.Flaw.BROKEN))) {
            return new Found.Refused<>(400, Pages.NOT_WHOLE);
        }
        return door.holds(visit.request(), upload.value("token"))
                ? asked.apply(visit, upload)
                : new Found.Refused<>(403, Pages.FOREIGN);
    }

    /// A browser is told in HTML that nothing is there; others as the API tells it.
    void nothing(ServerRequest request, ServerResponse response) {
        boolean browser =
                request.headers().acceptedTypes().stream()
                        .map(HttpMediaType::mediaType)
                        .anyMatch(type -> type.text().equals("text/html"));
        if (browser) {
            refuse(door.visit(request), response, 404, "There is nothing at this address.");
        } else {
            response.next();
        }
    }

    private void react(Visit visit, ServerResponse response, Found<Reaction> found) {
        switch (found) {
            case Found.Here<Reaction>(Reaction.Goes(String address)) -> Pages.go(response, address);
            case Found.Here<Reaction>(Reaction.Shows(int status, String html)) ->
                    Pages.send(visit.request(), response.status(status), html);
            case Found.Here<Reaction>(Reaction.Gives(Download file)) ->
                    Pages.send(visit.request(), response, file);
            case Found.Refused<Reaction>(int status, String reason) ->
                    refuse(visit, response, status, reason);
        }
    }

    /// What is done for a visitor.
    @FunctionalInterface
    private interface Answering {
        void answer(Visit visit, ServerResponse response);
    }

    /// For those who are signed in; others are asked who they are first.
    private Handler entered(Answering answering) {
        return entered(UnaryOperator.identity(), answering);
    }

    /// @param onward where they go once they have signed in, from the address that they asked for
    private Handler entered(UnaryOperator<String> onward, Answering answering) {
        return (request, response) -> {
            Visit visit = door.visit(request);
            if (visit.visitor().isEmpty()) {
                Pages.go(response, SignInPages.to(onward.apply(Pages.address(request))));
            } else {
                door.keep(visit.visitor().get(), response);
                answering.answer(visit, response);
            }
        };
    }

    private void refuse(Visit visit, ServerResponse response, int status, String reason) {
        String title =
                switch (status) {
                    case 403 -> "You may not see or do this";
                    case 404 -> "Page not found";
                    default -> "The address asks for something that cannot be";
                };
        ProblemPage page = new ProblemPage(frames.of(visit, ""), title, reason);
        Pages.send(visit.request(), response.status(status), page.html());
    }
}
