package org.redress.core.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/// The programs that a council lets call the API, each known by a token of its own.
///
/// @param byDigest the account by the SHA-256 of its token, in lower-case hex: the tokens
///   themselves are not kept
public record MachineAccounts(Map<String, Officer> byDigest) implements Callers {

    public MachineAccounts {
        byDigest = Map.copyOf(byDigest);
    }

    @Override
    public Optional<Caller> caller(Optional<String> token) {
        return token.map(MachineAccounts::digest)
                .flatMap(digest -> Optional.ofNullable(byDigest.get(digest)))
                .map(account -> new Caller(account, false));
    }

    /// What is kept of a token.
    public static String digest(String token) {
        try {
            byte[] whole = MessageDigest.getInstance("SHA-256").digest(token.getBytes(UTF_8));
            return HexFormat.of().formatHex(whole);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
