package org.redress.app.papers;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.fileupload2.core.FileItemInput;
import org.apache.commons.fileupload2.core.FileItemInputIterator;

/// Reads one form part by part, so that no file is held in memory, and what is too much is passed
/// over.
///
/// Not thread-safe.
final class UploadReader {

    private static final int LONGEST_FIELD = 64 * 1024;
    private static final int MOST_PARTS = 20;

    private final long largest;
    private final Map<String, String> fields = new HashMap<>();
    private Optional<ReceivedFile> file = Optional.empty();
    private Optional<Upload.Flaw> flaw = Optional.empty();

    UploadReader(long largest) {
        this.largest = largest;
    }

    Upload read(InputStream body, String contentType) throws IOException {
        if (!contentType.toLowerCase(Locale.ROOT).startsWith("multipart/form-data")) {
            return broken();
        }
        FileItemInputIterator parts =
                new FormParts().getItemIterator(new FormParts.Body(body, contentType));
        for (int part = 0; parts.hasNext(); part++) {
            if (part >= MOST_PARTS) {
                throw new IOException("a form has more parts than any has");
            }
            take(parts.next());
        }
        return upload();
    }

    /// What is there so far is no use.
    Upload broken() {
        return new Upload(fields, Optional.empty(), Optional.of(Upload.Flaw.BROKEN));
    }

    /// Puts away what has come of a file.
    void putAway() {
        upload().close();
    }

    private Upload upload() {
        return new Upload(fields, file, flaw);
    }

    private void take(FileItemInput part) throws IOException {
        if (part.isFormField()) {
            byte[] value = part.getInputStream().readNBytes(LONGEST_FIELD);
            fields.put(
                    Optional.ofNullable(part.getFieldName()).orElse(""),
                    PlainText.of(new String(value, UTF_8)));
            return;
        }
        String name = name(part);
        try (InputStream in = part.getInputStream()) {
            byte[] first = in.readNBytes(1);
            if (name.isEmpty() && first.length == 0) {
                return;
            }
            if (file.isPresent()) {
                flaw = Optional.of(Upload.Flaw.SEVERAL_FILES);
            } else {
                keep(FileName.of(name), first, in);
            }
        }
    }

    /// A name with a character that no file system takes is refused by the library, and cleaned by
    /// us.
    private static String name(FileItemInput part) {
        try {
            return Optional.ofNullable(part.getName()).orElse("");
        } catch (InvalidPathException odd) {
            return odd.getInput();
        }
    }

    private void keep(FileName name, byte[] first, InputStream rest) throws IOException {
        Path path = Files.createTempFile("redress-", ".upload");
        file = Optional.of(new ReceivedFile(path, name, 0));
        long size = first.length;
        try (OutputStream out = Files.newOutputStream(path)) {
            out.write(first);
            byte[] buffer = new byte[64 * 1024];
            for (int read = rest.read(buffer); read >= 0; read = rest.read(buffer)) {
                size += read;
                if (size <= largest) {
                    out.write(buffer, 0, read);
                } else {
                    flaw = Optional.of(Upload.Flaw.TOO_LARGE);
                }
            }
        }
        file = Optional.of(new ReceivedFile(path, name, size));
    }
}
