package org.redress.app.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.redress.app.page.PrintedLetter;

/// Writes a letter as PDF/UA on A4, its fonts embedded.
public final class LetterPdf {

    private static final String FONT =
            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final String FAMILY = "Liberation Sans";
    private static final int REGULAR = 400;
    private static final String BOLD_FONT = "LiberationSans-Bold.ttf";
    private static final int BOLD = 700;
    private static final float VERSION = 1.7f;

    static {
        XRLog.setLoggingEnabled(false);
    }

    private LetterPdf() {}

    /// Writes the letter.
    public static void write(PrintedLetter letter, OutputStream out) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfVersion(VERSION);
        builder.usePdfUaAccessibility(true);
        builder.useFont(LetterPdf::font, FAMILY, REGULAR, FontStyle.NORMAL, true);
        builder.useFont(LetterPdf::boldFont, FAMILY, BOLD, FontStyle.NORMAL, true);
        builder.withProducer("Redress");
        builder.withHtmlContent(letter.html(), "about:blank");
        builder.useUriResolver((_, _) -> null);
        builder.toStream(out);
        builder.run();
    }

    /// The font that comes with the PDF writer, which the SIL Open Font License lets embed.
    private static InputStream font() {
        return Objects.requireNonNull(PDDocument.class.getResourceAsStream(FONT), FONT);
    }

    /// The bold face of the same font, which does not come with the PDF writer.
    private static InputStream boldFont() {
        return Objects.requireNonNull(LetterPdf.class.getResourceAsStream(BOLD_FONT), BOLD_FONT);
    }
}
