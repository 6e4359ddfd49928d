package org.redress.app.signin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Signs short texts with a key of the installation, by HMAC-SHA-256.
public final class Seal {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int LEAST_KEY = 32;

    private final SecretKeySpec key;

    /// @throws IllegalArgumentException for a key of fewer than 32 bytes
    public Seal(byte[] key) {
        if (key.length < LEAST_KEY) {
            throw new IllegalArgumentException("a session key has at least 32 bytes");
        }
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    String of(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(mac(text));
    }

    /// A key of its own for a purpose, 32 bytes long.
    byte[] keyFor(String purpose) {
        return mac("key|" + purpose);
    }

    private byte[] mac(String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(text.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }

    boolean isOf(String text, String seal) {
        return MessageDigest.isEqual(of(text).getBytes(UTF_8), seal.getBytes(UTF_8));
    }
}
