package org.redress.core.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A SHA-256 digest, in hex.
record Digest(String hex) {

    static Digest of(byte[] bytes) {
        return new Digest(HexFormat.of().formatHex(bytes));
    }

    byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }

    /// Begins a digest over fields.
    static Fields over(String purpose) {
        return new Fields().add(purpose);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    /// Takes fields in order, each with its length before it, so that no two lists of fields look
    /// the same.
    static final class Fields {

        private final MessageDigest sha = sha256();

        private Fields() {}

        Fields add(String field) {
            byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
            sha.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
            sha.update(bytes);
            return this;
        }

        Fields add(long number) {
            return add(Long.toString(number));
        }

        Digest digest() {
            return of(sha.digest());
        }
    }
}
