package org.redress.app.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/// The stylesheet of a report that is a file of its own.
public final class Stylesheet {

    private static final String NAME = "report.css";

    private Stylesheet() {}

    /// The stylesheet's text.
    public static String text() {
        try (InputStream css =
                Objects.requireNonNull(Stylesheet.class.getResourceAsStream(NAME), NAME)) {
            return new String(css.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the module's own " + NAME + " cannot be read", e);
        }
    }
}
