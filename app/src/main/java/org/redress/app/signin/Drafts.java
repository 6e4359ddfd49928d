package org.redress.app.signin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// Keeps forms for those who have to sign in again before they can be taken. A draft is handed to
/// the browser encrypted and authenticated (AES-256-GCM), so that no server holds it and nobody at
/// that browser can read or change it; only who wrote it gets it back, for a day.
public final class Drafts {

    /// The most characters of a form that is kept.
    public static final int LARGEST = 256 * 1024;

    private static final Duration KEPT = Duration.ofDays(1);
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final String BETWEEN = "\n";
    private static final int PARTS = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKeySpec key;

    public Drafts(Seal seal) {
        this.key = new SecretKeySpec(seal.keyFor("drafts of forms"), "AES");
    }

    /// The draft as a browser keeps it; empty for one that is too large.
    public Optional<String> sealed(Draft draft) {
        if (draft.body().length() > LARGEST) {
            return Optional.empty();
        }
        String text =
                String.join(
                        BETWEEN,
                        draft.officer(),
                        draft.address(),
                        Long.toString(draft.sent().getEpochSecond()),
                        draft.body());
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        byte[] hidden = cipher(Cipher.ENCRYPT_MODE, nonce, text.getBytes(UTF_8)).orElseThrow();
        byte[] whole = ByteBuffer.allocate(NONCE + hidden.length).put(nonce).put(hidden).array();
        return Optional.of(Base64.getUrlEncoder().withoutPadding().encodeToString(whole));
    }

    /// The draft that was kept; empty for one that was not made here, was changed or is too old.
    public Optional<Draft> opened(String sealed, Instant now) {
        try {
            ByteBuffer whole = ByteBuffer.wrap(Base64.getUrlDecoder().decode(sealed));
            if (whole.remaining() <= NONCE) {
                return Optional.empty();
            }
            byte[] nonce = new byte[NONCE];
            whole.get(nonce);
            byte[] hidden = new byte[whole.remaining()];
            whole.get(hidden);
            return cipher(Cipher.DECRYPT_MODE, nonce, hidden)
                    .map(text -> draft(new String(text, UTF_8).split(BETWEEN, PARTS)))
                    .filter(draft -> !now.isAfter(draft.sent().plus(KEPT)));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private static Draft draft(String[] parts) {
        return new Draft(
                parts[0], parts[1], Instant.ofEpochSecond(Long.parseLong(parts[2])), parts[3]);
    }

    /// Empty where what is to be decrypted was not encrypted here.
    private Optional<byte[]> cipher(int mode, byte[] nonce, byte[] text) {
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            return Optional.of(cipher.doFinal(text));
        } catch (GeneralSecurityException refused) {
            return Optional.empty();
        }
    }
}
