package org.redress.core.http;

import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import java.util.Map;

/// What every answer tells a browser: run and load only what comes from here, be framed by nobody,
/// tell no other site where one came from. With `no-referrer` browsers would not name the origin of
/// our own forms either.
final class SecurityHeaders {

    static final Map<HeaderName, String> ALL =
            Map.of(
                    HeaderNames.create("Content-Security-Policy"),
                    "default-src 'self'; base-uri 'self'; form-action 'self';"
                            + " frame-ancestors 'none'; object-src 'none'",
                    HeaderNames.create("X-Content-Type-Options"),
                    "nosniff",
                    HeaderNames.create("X-Frame-Options"),
                    "DENY",
                    HeaderNames.create("Referrer-Policy"),
                    "same-origin",
                    HeaderNames.create("Cross-Origin-Opener-Policy"),
                    "same-origin",
                    HeaderNames.create("Cross-Origin-Resource-Policy"),
                    "same-origin",
                    HeaderNames.create("Permissions-Policy"),
                    "camera=(), geolocation=(), microphone=()");

    private SecurityHeaders() {}
}
