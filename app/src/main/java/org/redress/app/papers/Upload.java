package org.redress.app.papers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Optional;

/// A form with a file, as a browser sent it. The file lies in a place of its own until this is
/// closed.
///
/// @param fields by name
/// @param file empty where none was chosen
/// @param flaw what is wrong with the whole of it
public record Upload(Map<String, String> fields, Optional<ReceivedFile> file, Optional<Flaw> flaw)
        implements AutoCloseable {

    public Upload {
        fields = Map.copyOf(fields);
    }

    /// Why a form cannot be taken as it came.
    public enum Flaw {
        /// It is not what forms are, or did not come to its end.
        BROKEN,
        TOO_LARGE,
        SEVERAL_FILES
    }

    /// Takes a form in.
    ///
    /// @param contentType as the request has it; empty text for none
    /// @param largest the most bytes that the file may have
    /// @param longest the most bytes of the whole form that are read
    /// @throws RuntimeException what the server's reader throws where the client has gone; no file
    ///   is left behind then either
    public static Upload read(InputStream body, String contentType, long largest, long longest) {
        UploadReader reader = new UploadReader(largest);
        boolean whole = false;
        try {
            Upload upload = reader.read(new LimitedBody(body, longest), contentType);
            whole = true;
            return upload;
        } catch (IOException | IllegalArgumentException | UncheckedIOException broken) {
            return reader.broken();
        } finally {
            if (!whole) {
                reader.putAway();
            }
        }
    }

    public String value(String name) {
        return fields.getOrDefault(name, "");
    }

    @Override
    public void close() {
        file.ifPresent(it -> {
            try {
                Files.deleteIfExists(it.path());
            } catch (IOException e) {
                throw new UncheckedIOException("a file that was sent cannot be put away", e);
            }
        });
    }
}
