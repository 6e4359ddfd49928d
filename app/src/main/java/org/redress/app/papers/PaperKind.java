package org.redress.app.papers;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The kinds of file that are kept.
// Lists that never change.
@SuppressWarnings("ImmutableEnumChecker")
public enum PaperKind {
    PDF("PDF", "application/pdf", List.of("pdf"), List.of("application/pdf")),
    WORD(
            "Word",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            List.of("docx"),
            Sniffed.PACKED,
            "word/"),
    WORD_97("Word", "application/msword", List.of("doc"), Sniffed.OLD_OFFICE, "WordDocument"),
    EXCEL(
            "Excel",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            List.of("xlsx"),
            Sniffed.PACKED,
            "xl/"),
    EXCEL_97("Excel", "application/vnd.ms-excel", List.of("xls"), Sniffed.OLD_OFFICE, "Workbook"),
    OUTLOOK(
            "Outlook email",
            "application/vnd.ms-outlook",
            List.of("msg"),
            Sniffed.OLD_OFFICE,
            "__substg1.0_"),
    TEXT_DOCUMENT(
            "OpenDocument text",
            "application/vnd.oasis.opendocument.text",
            List.of("odt"),
            List.of("application/vnd.oasis.opendocument.text")),
    SPREADSHEET(
            "OpenDocument spreadsheet",
            "application/vnd.oasis.opendocument.spreadsheet",
            List.of("ods"),
            List.of("application/vnd.oasis.opendocument.spreadsheet")),
    TEXT("Text", "text/plain", List.of("txt"), List.of("text/plain")),
    CSV("CSV", "text/csv", List.of("csv"), List.of("text/plain", "text/csv")),
    EMAIL(
            "Email",
            "message/rfc822",
            List.of("eml"),
            List.of("message/rfc822", "text/plain"),
            "a header"),
    JPEG("Picture", "image/jpeg", List.of("jpg", "jpeg"), List.of("image/jpeg")),
    PNG("Picture", "image/png", List.of("png"), List.of("image/png")),
    HEIC(
            "Picture",
            "image/heic",
            List.of("heic", "heif"),
            List.of("image/heic", "image/heif", "image/heic-sequence", "image/heif-sequence")),
    MP3("Sound", "audio/mpeg", List.of("mp3"), List.of("audio/mpeg")),
    M4A(
            "Sound",
            "audio/mp4",
            List.of("m4a"),
            List.of("audio/mp4", "audio/x-m4a", "video/x-m4v", "application/mp4", "video/mp4")),
    WAV("Sound", "audio/wav", List.of("wav"), List.of("audio/vnd.wave", "audio/x-wav")),
    OGG(
            "Sound",
            "audio/ogg",
            List.of("ogg", "oga", "opus"),
            List.of("audio/ogg", "audio/vorbis", "audio/opus", "audio/speex", "application/ogg")),
    AMR("Sound", "audio/amr", List.of("amr"), List.of("audio/amr"));

    /// What officers are told may be sent.
    public static final String ALL =
            "PDF, Word, Excel, OpenDocument, plain text, CSV, an email (.eml or .msg), a picture"
                    + " (JPEG, PNG or HEIC) or a sound recording (MP3, M4A, WAV, OGG or AMR)";

    private final String label;
    private final String mediaType;
    private final List<String> extensions;
    private final List<String> sniffed;
    private final String inside;

    PaperKind(String label, String mediaType, List<String> extensions, List<String> sniffed) {
        this(label, mediaType, extensions, sniffed, "");
    }

    PaperKind(
            String label,
            String mediaType,
            List<String> extensions,
            List<String> sniffed,
            String inside) {
        this.label = label;
        this.mediaType = mediaType;
        this.extensions = extensions;
        this.sniffed = sniffed;
        this.inside = inside;
    }

    public String label() {
        return label;
    }

    public String mediaType() {
        return mediaType;
    }

    /// What such a file is found to be by its first bytes.
    List<String> sniffed() {
        return sniffed;
    }

    /// What such a file also has in it; empty where its first bytes tell enough.
    String inside() {
        return inside;
    }

    static Optional<PaperKind> byExtension(String extension) {
        return Arrays.stream(values())
                .filter(kind -> kind.extensions.contains(extension))
                .findFirst();
    }

    /// What people call a kind that is kept.
    public static String labelOf(String mediaType) {
        return Arrays.stream(values())
                .filter(kind -> kind.mediaType.equals(mediaType))
                .map(PaperKind::label)
                .findFirst()
                .orElse("File");
    }

    private static final class Sniffed {

        static final List<String> PACKED = List.of("application/x-tika-ooxml", "application/zip");
        static final List<String> OLD_OFFICE =
                List.of(
                        "application/x-tika-msoffice",
                        "application/msword",
                        "application/vnd.ms-excel",
                        "application/vnd.ms-outlook");

        private Sniffed() {}
    }
}
