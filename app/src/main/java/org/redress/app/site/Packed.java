package org.redress.app.site;

import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/// Makes what is sent smaller, for browsers that take it so.
final class Packed {

    /// The long pages. They repeat nothing that an address may say freely: else whoever makes
    /// somebody open addresses could learn from their lengths what else stands on the page, the
    /// session's token with it.
    private static final Pattern LONG_PAGE =
            Pattern.compile("/reports/[^/]+/[^/]+|/dashboards/(quarterly|areas/[^/]+)");

    private Packed() {}

    static byte[] of(byte[] plain) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException("memory can always be written", e);
        }
        return packed.toByteArray();
    }

    static boolean isTakenBy(ServerRequest request) {
        return request.headers()
                .first(HeaderNames.ACCEPT_ENCODING)
                .filter(taken -> taken.contains("gzip"))
                .isPresent();
    }

    static boolean suits(ServerRequest request) {
        return LONG_PAGE.matcher(request.prologue().uriPath().path()).matches();
    }
}
