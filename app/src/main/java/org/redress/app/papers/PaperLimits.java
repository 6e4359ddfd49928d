package org.redress.app.papers;

/// How large documents may be, in bytes.
///
/// @param file the most that one may have
/// @param wholeCase the most that those of one case may have together
public record PaperLimits(long file, long wholeCase) {

    private static final long MEBIBYTE = 1024L * 1024;

    public static final PaperLimits USUAL = ofMebibytes(20, 500);

    public static PaperLimits ofMebibytes(int file, int wholeCase) {
        return new PaperLimits(file * MEBIBYTE, wholeCase * MEBIBYTE);
    }

    /// The most bytes of a request that are read to the end so as to answer in words that its file
    /// is too large.
    public long longestRequest() {
        return 10 * file;
    }

    /// A size in words, such as `20 MB`.
    public static String words(long bytes) {
        if (bytes < 1024) {
            return bytes + " bytes";
        }
        long kibibytes = bytes / 1024;
        return kibibytes < 1024
                ? kibibytes + " kB"
                : "%.1f MB".formatted(bytes / (double) MEBIBYTE).replace(".0 ", " ");
    }
}
