package org.redress.core.complaint;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/// A text that may hold personal data: a name, what somebody wrote, a reason.
///
/// @param id names it in the store of personal data
/// @param salt random and kept with the content, so that after erasure nobody can test a guess
///   against the digest
/// @param content the words; never blank
public record Text(UUID id, String salt, String content) {

    public Text {
        if (content.isBlank()) {
            throw new IllegalArgumentException("a text says something");
        }
    }

    /// A new text with a fresh id and salt.
    public static Text of(String content) {
        return new Text(UUID.randomUUID(), UUID.randomUUID().toString(), content);
    }

    /// What stands for it in the journal.
    public TextRef ref() {
        return new TextRef(id, digest());
    }

    /// SHA-256 of the salt and the content, in hex.
    public String digest() {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(salt.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sha.digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
