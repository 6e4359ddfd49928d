package org.redress.app.papers;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/// Finds out what a file is by what it holds, whatever it is called. Nothing is unpacked, run or
/// shown.
public final class Sniffer {

    private Sniffer() {}

    /// What was found.
    public sealed interface Verdict {

        /// It may be kept.
        record Kept(PaperKind kind) implements Verdict {}

        /// It may not.
        ///
        /// @param reason in a sentence for the officer
        record Refused(String reason) implements Verdict {}
    }

    /// Whether a file may be kept under its name.
    ///
    /// @throws IOException if it cannot be read
    public static Verdict judge(Path file, FileName name) throws IOException {
        if (Files.size(file) == 0) {
            return new Verdict.Refused("The file is empty");
        }
        Optional<PaperKind> kind = PaperKind.byExtension(name.extension());
        if (kind.isEmpty()) {
            return new Verdict.Refused(
                    "“" + name + "” is of a type that is not kept. Send " + PaperKind.ALL);
        }
        if (!kind.get().sniffed().contains(type(file)) || !holds(file, kind.get())) {
            return new Verdict.Refused(
                    "“"
                            + name
                            + "” does not hold what its name says. Open it, save it again as "
                            + kind.get().label()
                            + " and send that");
        }
        return new Macros(file, kind.get()).areThere()
                ? new Verdict.Refused(
                        "“"
                                + name
                                + "” has macros in it. Save it without them, or as PDF, and send that")
                : new Verdict.Kept(kind.get());
    }

    private static String type(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return MimeTypes.getDefaultMimeTypes()
                    .detect(in, new Metadata())
                    .getBaseType()
                    .toString();
        }
    }

    private static boolean holds(Path file, PaperKind kind) throws IOException {
        return switch (kind) {
            case WORD, EXCEL -> Packed.holds(file, kind.inside());
            case WORD_97, OUTLOOK -> OldOffice.holds(file, kind.inside());
            case EXCEL_97 -> OldOffice.holds(file, kind.inside()) || OldOffice.holds(file, "Book");
            case EMAIL -> startsWithHeader(file);
            case PDF,
                    TEXT_DOCUMENT,
                    SPREADSHEET,
                    TEXT,
                    CSV,
                    JPEG,
                    PNG,
                    HEIC,
                    MP3,
                    M4A,
                    WAV,
                    OGG,
                    AMR ->
                    true;
        };
    }

    /// An email begins with a header, such as `Return-Path: ...`.
    private static boolean startsWithHeader(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            String start = new String(in.readNBytes(100), US_ASCII);
            return start.matches("(?s)(From |[!-9;-~]{1,76}:).*");
        }
    }
}
