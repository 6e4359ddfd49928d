package org.redress.app.site;

import io.helidon.webserver.http.ServerResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.redress.app.desk.Answers;
import org.redress.app.page.CommandPage;
import org.redress.app.page.Link;
import org.redress.app.page.Question;
import org.redress.app.signin.Draft;
import org.redress.core.http.wire.FieldError;

/// Takes forms in, and sees that one sent after its session ran out is not lost: whoever filled it
/// in signs in, and has it again to look over and send. Whose it is, its own token proves, so that
/// no other site can put a form before an officer.
record Returning(Door door, SignInPages signIns) {

    /// What is said on a form that comes back.
    static final FieldError SIGNED_OUT =
            FieldError.of(
                    "",
                    "signed-out",
                    "You were signed out before this was sent, so nothing is recorded yet: look it"
                            + " over and send it again");

    private static final String LOST =
            "What was typed could not be given back: it is more than a day old, or somebody else"
                    + " typed it. Nothing was recorded.";
    private static final List<String> CARRIED =
            List.of("key", "version", "step", "act", "do", "sheet", "seen", "reference");
    private static final int LINE = 60;

    /// Asks who is there, and keeps the form for who filled it in.
    void asks(Visit visit, ServerResponse response, String body) {
        Optional<String> draft =
                door.shownTo(token(Pages.fields(body)))
                        .flatMap(who -> door.kept(who, Pages.address(visit.request()), body));
        if (draft.isEmpty()) {
            Pages.go(response, SignInPages.to("/"));
            return;
        }
        String token = door.greet(visit.request(), response);
        String html = signIns.page(visit, token, Optional.empty(), "/", draft);
        Pages.send(visit.request(), response.status(403), html);
    }

    /// What becomes of a form that somebody who is signed in sent.
    Found<Reaction> takes(
            Visit visit,
            String body,
            BiFunction<Visit, Map<String, String>, Found<Reaction>> asked,
            BiFunction<Visit, Map<String, String>, Optional<Found<String>>> again) {
        Map<String, String> given = Pages.fields(body);
        if (!door.holds(visit.request(), token(given))) {
            boolean theirs =
                    door.shownTo(token(given)).filter(visit.officer().id()::equals).isPresent();
            return theirs ? shown(visit, given, again) : new Found.Refused<>(403, Pages.FOREIGN);
        }
        String sealed = given.getOrDefault("draft", "");
        return sealed.isEmpty()
                ? asked.apply(visit, given)
                : Found.required(kept(visit, sealed), 403, LOST)
                        .then(draft -> shown(visit, Pages.fields(draft.body()), again));
    }

    private Optional<Draft> kept(Visit visit, String sealed) {
        return door.kept(sealed, visit.officer())
                .filter(draft -> draft.address().equals(Pages.address(visit.request())));
    }

    private static String token(Map<String, String> given) {
        return given.getOrDefault("token", "");
    }

    private Found<Reaction> shown(
            Visit visit,
            Map<String, String> given,
            BiFunction<Visit, Map<String, String>, Optional<Found<String>>> again) {
        Map<String, String> typed = new HashMap<>(given);
        typed.remove("token");
        return again.apply(visit, typed)
                .orElseGet(() -> new Found.Here<>(plain(visit, typed)))
                .map(Reaction.Shows::page);
    }

    /// Every answer in a box, for a form that has no page of its own for this.
    private String plain(Visit visit, Map<String, String> typed) {
        Answers answers = new Answers(typed, List.of(SIGNED_OUT));
        List<Question> questions =
                new TreeMap<>(typed)
                        .entrySet().stream()
                                .map(it -> question(it.getKey(), it.getValue(), answers))
                                .toList();
        return new CommandPage(
                        signIns.frames().of(visit, ""),
                        new Link("First page", "/"),
                        "You are signed in again",
                        "What you typed",
                        Pages.address(visit.request()),
                        false,
                        "Send it again",
                        List.of(
                                new CommandPage.Mistake(
                                        SIGNED_OUT.reason(), Optional.empty(), Optional.empty())),
                        List.of(),
                        questions)
                .html();
    }

    private static Question question(String name, String value, Answers answers) {
        if (CARRIED.contains(name) || value.isBlank()) {
            return new Question.Hidden(name, value);
        }
        Question.Words words = answers.asked(name);
        return value.length() > LINE || value.contains("\n")
                ? new Question.Passage(name, words, value)
                : new Question.Line(name, words, "", value);
    }
}
