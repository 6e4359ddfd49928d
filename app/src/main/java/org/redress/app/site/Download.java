package org.redress.app.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;

/// A file that a browser keeps.
///
/// @param name as it will be called
/// @param content writes it
record Download(String name, String mediaType, Content content) {

    /// Writes a file as it is sent.
    @FunctionalInterface
    interface Content {
        void write(OutputStream out) throws IOException;
    }

    static Download of(String name, String mediaType, byte[] content) {
        return new Download(name, mediaType, out -> out.write(content));
    }

    /// The header by which it is kept and not shown (RFC 6266): a plain name for old browsers, the
    /// true one beside it.
    String disposition() {
        String plain = name.replaceAll("[^A-Za-z0-9._ -]", "_");
        String encoded = URLEncoder.encode(name, UTF_8).replace("+", "%20").replace("*", "%2A");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
    }
}
