package org.redress.app.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.helidon.http.HeaderNames;
import io.helidon.http.Method;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.redress.app.papers.PaperLimits;
import org.redress.app.papers.PlainText;
import org.redress.app.papers.Upload;
import org.redress.core.http.Query;

/// Takes in what browsers send, and sends them what they asked for.
final class Pages {

    /// What is said of a form that lacks its session's token.
    static final String FOREIGN =
            "The form was not sent from this session. Go back, load the page again and send it once"
                    + " more.";

    /// What is said of a form with a file of which something is missing.
    static final String NOT_WHOLE =
            "What was sent did not arrive whole. Go back, choose the file again and send it once more.";

    private static final String HTML = "text/html; charset=utf-8";
    private static final String NOT_KEPT = "no-store";
    private static final String KEPT = "public, max-age=31536000, immutable";
    private static final int LARGEST_FORM = 1024 * 1024;

    private Pages() {}

    static void send(ServerRequest request, ServerResponse response, String html) {
        response.header(HeaderNames.CACHE_CONTROL, NOT_KEPT);
        byte[] plain = html.getBytes(UTF_8);
        boolean packed = Packed.suits(request) && isPacked(request, response);
        send(request, response, HTML, packed ? Packed.of(plain) : plain);
    }

    /// Whether it is sent packed, which the headers then say.
    private static boolean isPacked(ServerRequest request, ServerResponse response) {
        response.header(HeaderNames.VARY, "Accept-Encoding");
        boolean packed = Packed.isTakenBy(request);
        if (packed) {
            response.header(HeaderNames.CONTENT_ENCODING, "gzip");
        }
        return packed;
    }

    static void send(ServerRequest request, ServerResponse response, Asset asset) {
        response.header(HeaderNames.CACHE_CONTROL, KEPT);
        boolean packed = isPacked(request, response);
        send(request, response, asset.mediaType(), packed ? asset.packed() : asset.plain());
    }

    private static void send(
            ServerRequest request, ServerResponse response, String mediaType, byte[] body) {
        response.header(HeaderNames.CONTENT_TYPE, mediaType);
        if (request.prologue().method().equals(Method.HEAD)) {
            response.contentLength(body.length);
            response.send();
        } else {
            response.send(body);
        }
    }

    /// Sends a file so that no browser shows it, whatever it holds.
    static void send(ServerRequest request, ServerResponse response, Download file) {
        response.header(HeaderNames.CACHE_CONTROL, NOT_KEPT);
        response.header(HeaderNames.CONTENT_TYPE, file.mediaType());
        response.header(HeaderNames.CONTENT_DISPOSITION, file.disposition());
        response.header(HeaderNames.create("Content-Security-Policy"), "sandbox");
        if (request.prologue().method().equals(Method.HEAD)) {
            response.send();
            return;
        }
        try (OutputStream out = response.outputStream()) {
            file.content().write(out);
        } catch (IOException e) {
            throw new UncheckedIOException("the file cannot be sent", e);
        }
    }

    static void go(ServerResponse response, String address) {
        response.status(303).header(HeaderNames.LOCATION, address);
        response.header(HeaderNames.CACHE_CONTROL, NOT_KEPT);
        response.send();
    }

    /// The fields of a form; none where it cannot be read.
    static Map<String, String> given(ServerRequest request) {
        return fields(body(request));
    }

    /// The fields of a form as it was sent.
    static Map<String, String> fields(String body) {
        Query form = Query.of(body);
        Map<String, String> fields = new HashMap<>();
        if (form.errors().isEmpty()) {
            form.values().forEach((name, value) -> fields.put(name, PlainText.of(value)));
        }
        return fields;
    }

    /// A form as it was sent; nothing of one that is too large.
    static String body(ServerRequest request) {
        try (InputStream in = request.content().inputStream()) {
            byte[] body = in.readNBytes(LARGEST_FORM + 1);
            return body.length > LARGEST_FORM ? "" : new String(body, UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the form cannot be read", e);
        }
    }

    /// A form with a file.
    static Upload upload(ServerRequest request, PaperLimits limits) {
        String type = request.headers().first(HeaderNames.CONTENT_TYPE).orElse("");
        return Upload.read(
                request.content().inputStream(), type, limits.file(), limits.longestRequest());
    }

    /// What follows the start of a path, each part decoded.
    static List<String> parts(ServerRequest request, String start) {
        String path = request.path().absolute().rawPath();
        return Arrays.stream(path.substring(start.length() + 1).split("/", -1))
                .map(Pages::decoded)
                .toList();
    }

    private static String decoded(String part) {
        try {
            return URLDecoder.decode(part.replace("+", "%2B"), UTF_8);
        } catch (IllegalArgumentException broken) {
            return "";
        }
    }

    /// The address that was asked for, to come back to.
    static String address(ServerRequest request) {
        String query = request.query().rawValue();
        String path = request.path().absolute().rawPath();
        return query.isEmpty() ? path : path + "?" + query;
    }
}
