package org.redress.app.site;

import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.Map;
import java.util.Optional;
import org.redress.app.page.DraftPage;
import org.redress.app.page.ProblemPage;
import org.redress.core.access.Officer;
import org.redress.core.access.Permission;

/// Coming in, and going out again.
record Entrance(Door door, SignInPages signIns) implements Room {

    private static final String OTHER =
            "The form that waits here was typed by somebody else. Choose who typed it, or leave this"
                    + " page by “Sign in without it”";

    @Override
    public void open(Routes routes) {
        routes.open(SignInPages.ADDRESS, this::greet);
        routes.openForm(SignInPages.ADDRESS, this::signIn);
        routes.openForm("/sign-out", this::signOut);
        routes.going("/", this::first);
        routes.page("/start", this::start);
    }

    /// Where an officer's work begins.
    private Found<String> first(Visit visit) {
        return new Found.Here<>(address(visit.officer()));
    }

    private static String address(Officer officer) {
        if (officer.may(Permission.READ_CASES)) {
            return Frames.WORK;
        }
        if (officer.may(Permission.READ_REPORTS)) {
            return Frames.REPORTS;
        }
        if (officer.may(Permission.EQUALITY)) {
            return EqualityRoom.ADDRESS;
        }
        if (officer.may(Permission.EDIT_TEMPLATES) && !officer.may(Permission.ADMINISTER)) {
            return TemplateRoom.ADDRESS;
        }
        return officer.may(Permission.ADMINISTER) ? AdministrationRoom.ADDRESS : "/start";
    }

    /// The page of who may see neither.
    private Found<String> start(Visit visit) {
        return new Found.Here<>(
                new ProblemPage(
                                signIns.frames().of(visit, ""),
                                "You are signed in",
                                "Your role sees no cases and no reports, so there is no page for"
                                        + " you here.")
                        .html());
    }

    private void greet(ServerRequest request, ServerResponse response) {
        Visit visit = new Visit(request, door.clock(), Optional.empty());
        String to =
                switch (visit.anyQuery()) {
                    case Found.Here<Map<String, String>>(var query) -> SignInPages.onward(query);
                    case Found.Refused<Map<String, String>> _ -> "/";
                };
        String token = door.greet(request, response);
        Pages.send(
                request,
                response,
                signIns.page(visit, token, Optional.empty(), to, Optional.empty()));
    }

    private void signIn(ServerRequest request, ServerResponse response) {
        Map<String, String> answer = Pages.given(request);
        boolean held = door.holds(request, answer.getOrDefault("token", ""));
        Optional<Officer> officer = held ? signIns.proven(answer) : Optional.empty();
        Optional<String> problem = problem(held, officer, answer);
        if (officer.isPresent() && problem.isEmpty()) {
            comesIn(request, response, officer.get(), answer);
            return;
        }
        Visit visit = new Visit(request, door.clock(), Optional.empty());
        String token = door.greet(request, response);
        String html =
                signIns.page(visit, token, problem, SignInPages.onward(answer), draft(answer));
        Pages.send(request, response.status(422), html);
    }

    /// Somebody else than whose form waits is not let in as if there were none: it would be lost.
    private Optional<String> problem(
            boolean held, Optional<Officer> officer, Map<String, String> answer) {
        return officer.map(it ->
                        draft(answer)
                                .filter(sealed ->
                                        door.isKept(sealed) && door.kept(sealed, it).isEmpty())
                                .map(_ -> OTHER))
                .orElseGet(() ->
                        Optional.of(
                                held ? "Choose who you are" : "Your visit ran out. Choose again"));
    }

    /// Lets them in, to the form that waits for them where there is one.
    private void comesIn(
            ServerRequest request,
            ServerResponse response,
            Officer officer,
            Map<String, String> answer) {
        String token = door.letIn(officer, response);
        Visit visit = new Visit(request, door.clock(), Optional.empty());
        draft(answer)
                .flatMap(sealed ->
                        door.kept(sealed, officer)
                                .map(draft ->
                                        new DraftPage(
                                                signIns.frames().of(visit, ""),
                                                draft.address(),
                                                sealed,
                                                token)))
                .ifPresentOrElse(
                        page -> Pages.send(request, response, page.html()),
                        () -> Pages.go(response, SignInPages.onward(answer)));
    }

    private static Optional<String> draft(Map<String, String> answer) {
        return Optional.ofNullable(answer.get("draft")).filter(it -> !it.isEmpty());
    }

    private void signOut(ServerRequest request, ServerResponse response) {
        if (door.holds(request, Pages.given(request).getOrDefault("token", ""))) {
            door.letOut(response);
        }
        Pages.go(response, SignInPages.ADDRESS);
    }
}
