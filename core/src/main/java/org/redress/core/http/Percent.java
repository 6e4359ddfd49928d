package org.redress.core.http;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Strict percent-decoding: a broken sequence, or bytes that are not UTF-8, are no text.
final class Percent {

    private Percent() {}

    static Optional<String> decode(String text, boolean plusIsSpace) {
        byte[] from = text.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream to = new ByteArrayOutputStream(from.length);
        for (int i = 0; i < from.length; i++) {
            if (from[i] == '%') {
                int value = i + 2 < from.length ? hex(from[i + 1], from[i + 2]) : -1;
                if (value < 0) {
                    return Optional.empty();
                }
                to.write(value);
                i += 2;
            } else {
                to.write(plusIsSpace && from[i] == '+' ? ' ' : from[i]);
            }
        }
        return utf8(to.toByteArray());
    }

    private static int hex(byte high, byte low) {
        int first = Character.digit(high, 16);
        int second = Character.digit(low, 16);
        return first < 0 || second < 0 ? -1 : first * 16 + second;
    }

    private static Optional<String> utf8(byte[] bytes) {
        try {
            return Optional.of(
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
