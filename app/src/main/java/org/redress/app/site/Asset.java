package org.redress.app.site;

import static java.nio.charset.StandardCharsets.UTF_8;

/// A file that pages need, ready to be sent.
final class Asset {

    private final String mediaType;
    private final byte[] plain;
    private final byte[] packed;

    private Asset(String mediaType, byte[] plain, byte[] packed) {
        this.mediaType = mediaType;
        this.plain = plain;
        this.packed = packed;
    }

    static Asset of(String mediaType, String text) {
        byte[] plain = text.getBytes(UTF_8);
        return new Asset(mediaType, plain, Packed.of(plain));
    }

    String mediaType() {
        return mediaType;
    }

    byte[] plain() {
        return plain;
    }

    /// The same, for a browser that takes gzip.
    byte[] packed() {
        return packed;
    }
}
