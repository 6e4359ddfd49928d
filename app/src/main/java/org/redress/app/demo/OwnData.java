package org.redress.app.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/// Reads the demonstration's own data.
final class OwnData {

    private static final ObjectMapper JSON = new ObjectMapper();

    private OwnData() {}

    static <T> T read(String name, Class<T> as) {
        try (InputStream data = OwnData.class.getResourceAsStream(name)) {
            return JSON.readValue(data, as);
        } catch (IOException broken) {
            throw new UncheckedIOException(
                    "the demonstration's own data cannot be read: " + name, broken);
        }
    }
}
