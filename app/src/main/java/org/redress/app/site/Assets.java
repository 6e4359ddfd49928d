package org.redress.app.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.redress.app.page.Stylesheet;

/// The stylesheet as it is served: under an address that changes with it, so that a browser may
/// keep it for good.
///
/// @param address where it is
/// @param text what it says
record Assets(String address, String text) {

    private static final int DIGITS = 16;

    static Assets shipped() {
        String text = Stylesheet.text();
        return new Assets("/assets/" + digest(text) + "/redress.css", text);
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
