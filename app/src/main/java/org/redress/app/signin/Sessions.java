package org.redress.app.signin;

import static java.nio.charset.StandardCharsets.UTF_8;

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
        return seal.of("form|" + session.nonce());
    }

    public boolean isToken(Session session, String token) {
        return seal.isOf("form|" + session.nonce(), token);
    }

    private Optional<Session> opened(String value) {
        int dot = value.indexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        try {
            String text = new String(Base64.getUrlDecoder().decode(value.substring(0, dot)), UTF_8);
            return seal.isOf(text, value.substring(dot + 1))
                    ? Optional.of(session(text.split("\\|", -1)))
                    : Optional.empty();
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
