package org.redress.app.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The stylesheets and scripts as they are served: under addresses that change with any of them, so
/// that a browser may keep them for good.
///
/// @param folder the address that they share
/// @param byName each file
record Assets(String folder, Map<String, Asset> byName) {

    private static final int DIGITS = 16;
    private static final String GOVUK =
            "META-INF/resources/webjars/govuk-frontend/5.14.0/dist/govuk/govuk-frontend.min.";
    private static final String CSS = "text/css; charset=utf-8";
    private static final String SCRIPT = "text/javascript; charset=utf-8";
    private static final String FONTS =
            "system-ui,-apple-system,\"Segoe UI\",Roboto,\"Liberation Sans\",Arial,sans-serif";

    static Assets shipped() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("desk.css", plain(webjar("css")) + own("desk.css"));
        texts.put("govuk-frontend.min.js", withoutMap(webjar("js")));
        texts.put("desk.js", own("desk.js"));
        Map<String, Asset> byName = new LinkedHashMap<>();
        texts.forEach((name, text) ->
                byName.put(name, Asset.of(name.endsWith(".css") ? CSS : SCRIPT, text)));
        return new Assets("/assets/" + digest(String.join("\n", texts.values())), byName);
    }

    String address(String name) {
        return folder + "/" + name;
    }

    List<String> stylesheets() {
        return List.of(address("desk.css"));
    }

    /// Without the font and the crest, which are for gov.uk alone.
    private static String plain(String css) {
        return withoutMap(css)
                .replaceAll("@font-face\\{[^}]*}", "")
                .replace("GDS Transport,arial,sans-serif", FONTS)
                .replaceAll("url\\([^)]*govuk-crest[^)]*\\)", "none");
    }

    private static String withoutMap(String text) {
        return text.replaceAll("(/\\*|//)# sourceMappingURL=\\S*( \\*/)?", "");
    }

    private static String webjar(String kind) {
        return read(Assets.class.getClassLoader().getResourceAsStream(GOVUK + kind), GOVUK + kind);
    }

    private static String own(String name) {
        return read(Assets.class.getResourceAsStream(name), name);
    }

    private static String read(@Nullable InputStream file, String name) {
        try (InputStream there = Objects.requireNonNull(file, name)) {
            return new String(there.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the product's own " + name + " cannot be read", e);
        }
    }

    private static String digest(String text) {
        try {
            byte[] whole = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
            return HexFormat.of().formatHex(whole).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
