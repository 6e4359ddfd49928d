package org.redress.app.site;

import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.time.Clock;
import java.util.Optional;
import org.redress.app.signin.Draft;
import org.redress.app.signin.Drafts;
import org.redress.app.signin.Session;
import org.redress.app.signin.Sessions;
import org.redress.app.signin.SignIn;
import org.redress.core.access.Officer;

/// Knows visitors by their cookies, and gives them new ones.
record Door(SignIn signIn, Sessions sessions, Clock clock) {

    Visit visit(ServerRequest request) {
        Optional<Session> session = session(request);
        return new Visit(
                request,
                clock,
                session.flatMap(it ->
                        it.officer()
                                .flatMap(signIn::officer)
                                .map(who -> new Visitor(it, who, sessions.token(it)))));
    }

    private Optional<Session> session(ServerRequest request) {
        return sessions.read(request.headers().first(HeaderNames.COOKIE), clock.instant());
    }

    /// Whether a form that was sent carries the token of its session.
    boolean holds(ServerRequest request, String token) {
        return session(request).filter(it -> sessions.isToken(it, token)).isPresent();
    }

    /// The officer to whom a form with this token was shown, in whatever session of theirs.
    Optional<String> shownTo(String token) {
        return sessions.shownTo(token);
    }

    /// Keeps a form for its officer; empty for one that is too large.
    Optional<String> kept(String officer, String address, String body) {
        return drafts().sealed(new Draft(officer, address, clock.instant(), body));
    }

    /// A form that was kept for the officer; empty for another's, and for one that is too old.
    Optional<Draft> kept(String sealed, Officer officer) {
        return drafts().opened(sealed, clock.instant())
                .filter(draft -> draft.officer().equals(officer.id()));
    }

    /// Whether a form is kept, for whomever.
    boolean isKept(String sealed) {
        return drafts().opened(sealed, clock.instant()).isPresent();
    }

    private Drafts drafts() {
        return new Drafts(sessions.seal());
    }

    /// The token for a visitor who has still to say who they are.
    String greet(ServerRequest request, ServerResponse response) {
        Session session =
                session(request).orElseGet(() -> sessions.begin(Optional.empty(), clock.instant()));
        set(response, sessions.cookie(session));
        return sessions.token(session);
    }

    /// Gives them a session, and back the token of their forms.
    String letIn(Officer officer, ServerResponse response) {
        Session session = sessions.begin(Optional.of(officer.id()), clock.instant());
        set(response, sessions.cookie(session));
        return sessions.token(session);
    }

    void letOut(ServerResponse response) {
        set(response, sessions.ended());
    }

    /// Keeps a session that is in use from running out.
    void keep(Visitor visitor, ServerResponse response) {
        if (visitor.session().isStale(clock.instant())) {
            set(response, sessions.cookie(visitor.session().seenAt(clock.instant())));
        }
    }

    private static void set(ServerResponse response, String cookie) {
        response.header(HeaderNames.SET_COOKIE, cookie);
    }
}
