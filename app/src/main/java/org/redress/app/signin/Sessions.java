package org.redress.app.signin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/// Makes and reads the cookie by which a browser is known.
///
/// @param seal signs it
/// @param secure whether browsers are told to send it over TLS only
public record Sessions(Seal seal, boolean secure) {

    private static final String NAME = "redress-session";
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NONCE = 18;

    /// The session of a browser that sent these cookies; empty for none, for one that is over, and
    /// for one that was not made here.
    public Optional<Session> read(Optional<String> cookies, Instant now) {
        return cookies.stream()
                .flatMap(all -> Arrays.stream(all.split(";")))
                .map(String::strip)
                .filter(cookie -> cookie.startsWith(NAME + "="))
                .map(cookie -> cookie.substring(NAME.length() + 1))
                .flatMap(value -> opened(value).stream())
                .filter(session -> !session.isOver(now))
                .findFirst();
    }

    /// A new session, for an officer who signed in or a visitor who has not yet.
    public Session begin(Optional<String> officer, Instant now) {
        byte[] random = new byte[NONCE];
        RANDOM.nextBytes(random);
        return new Session(officer, now, now, encoded(random));
    }

    /// The header that gives a browser the session, which it forgets when it is closed.
    public String cookie(Session session) {
        String text =
                String.join(
                        "|",
                        session.officer().orElse(""),
                        Long.toString(session.began().getEpochSecond()),
                        Long.toString(session.seen().getEpochSecond()),
                        session.nonce());
        return header(encoded(text.getBytes(UTF_8)) + "." + seal.of(text));
    }

    /// The header that takes it away.
    public String ended() {
        return header("") + "; Max-Age=0";
    }

    /// What every form of the session carries, which no other site can know.
    public String token(Session session) {
        String text = "form|" + session.officer().orElse("") + "|" + session.nonce();
        return encoded(text.getBytes(UTF_8)) + "." + seal.of(text);
    }

    public boolean isToken(Session session, String token) {
        return MessageDigest.isEqual(token(session).getBytes(UTF_8), token.getBytes(UTF_8));
    }

    /// The officer to whom a form with this token was shown, in whatever session; empty for a token
    /// that was not made here, or for somebody who had still to sign in.
    public Optional<String> shownTo(String token) {
        return text(token)
                .map(text -> text.split("\\|", -1))
                .filter(parts -> parts.length == 3 && parts[0].equals("form"))
                .map(parts -> parts[1])
                .filter(officer -> !officer.isEmpty());
    }

    private Optional<Session> opened(String value) {
        return text(value)
                .map(text -> text.split("\\|", -1))
                .filter(parts -> parts.length == 4)
                .map(Sessions::session);
    }

    /// A text with its seal; empty where it is not sealed here.
    private Optional<String> text(String sealed) {
        int dot = sealed.indexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        try {
            byte[] text = Base64.getUrlDecoder().decode(sealed.substring(0, dot));
            return Optional.of(new String(text, UTF_8))
                    .filter(it -> seal.isOf(it, sealed.substring(dot + 1)));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private static Session session(String[] parts) {
        return new Session(
                Optional.of(parts[0]).filter(id -> !id.isEmpty()),
                Instant.ofEpochSecond(Long.parseLong(parts[1])),
                Instant.ofEpochSecond(Long.parseLong(parts[2])),
                parts[3]);
    }

    private String header(String value) {
        return NAME
                + "="
                + value
                + "; Path=/; HttpOnly; SameSite=Strict"
                + (secure ? "; Secure" : "");
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
