package org.redress.app.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.redress.app.page.Paper;
import org.redress.app.page.PrintedLetter;

class LetterPdfTest {

    private static final String BODY =
            """
            Ada O'Brien <b>& Sons</b>
            1 High Street

            1 December 2025

            Dear Ada

            # Our response — “your” complaint

            ## What we found

            - Delay: upheld
            - £1,250 is owed

            Yours sincerely
            """;

    private static byte[] pdf(boolean largePrint, boolean draft) throws IOException {
        Paper paper = Paper.of("Ambleford City Council\nThe Guildhall", BODY);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        LetterPdf.write(
                new PrintedLetter(
                        paper.subject() + ", CHI-2025-0001",
                        "CHI-2025-0001",
                        paper,
                        largePrint,
                        draft),
                out);
        return out.toByteArray();
    }

    /// The text of a PDF with the sizes of its letters and its fonts.
    private static final class Reading extends PDFTextStripper {

        private final List<Float> sizes = new ArrayList<>();
        private final List<PDFont> fonts = new ArrayList<>();

        @Override
        protected void processTextPosition(TextPosition text) {
            super.processTextPosition(text);
            if (!text.getUnicode().isBlank()) {
                sizes.add(text.getFontSizeInPt());
                fonts.add(text.getFont());
            }
        }
    }

    @Test
    void a_letter_reads_as_it_was_written() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(false, false))) {
            String text = new Reading().getText(document);

            assertThat(text)
                    .contains(
                            "Ambleford City Council",
                            "The Guildhall",
                            "Ada O'Brien <b>& Sons</b>",
                            "Our response — “your” complaint",
                            "Delay: upheld",
                            "£1,250 is owed",
                            "CHI-2025-0001",
                            "Page 1 of 1")
                    .doesNotContain("Draft");
        }
    }

    @Test
    void it_can_be_read_by_a_screen_reader() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(false, false))) {
            var catalog = document.getDocumentCatalog();

            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo("Our response — “your” complaint, CHI-2025-0001");
            assertThat(catalog.getLanguage()).isEqualTo("en-GB");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot()).isNotNull();
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(
                            new String(
                                    catalog.getMetadata().toByteArray(),
                                    java.nio.charset.StandardCharsets.UTF_8))
                    .contains("pdfuaid");
        }
    }

    @Test
    void its_font_is_embedded_and_it_is_a4() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(false, false))) {
            Reading reading = new Reading();
            reading.getText(document);

            assertThat(reading.fonts).isNotEmpty().allMatch(PDFont::isEmbedded);
            assertThat(reading.fonts).allMatch(font -> font.getName().contains("LiberationSans"));
            assertThat(document.getPage(0).getMediaBox().getWidth()).isBetween(594f, 596f);
            assertThat(document.getPage(0).getMediaBox().getHeight()).isBetween(841f, 843f);
        }
    }

    @Test
    void its_headings_are_bold_and_nothing_else_is() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(false, false))) {
            StringBuilder bold = new StringBuilder();
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    super.processTextPosition(text);
                    if (text.getFont().getName().contains("Bold")) {
                        bold.append(text.getUnicode());
                    }
                }
            }.getText(document);

            assertThat(bold.toString().replaceAll("\\s+", " ").strip())
                    .isEqualTo("Our response — “your” complaintWhat we found");
        }
    }

    @Test
    void large_print_is_18_points_or_more_throughout() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(true, false))) {
            Reading reading = new Reading();
            reading.getText(document);

            assertThat(reading.sizes).isNotEmpty().allMatch(size -> size >= 17.9f);
        }
        try (PDDocument document = Loader.loadPDF(pdf(false, false))) {
            Reading reading = new Reading();
            reading.getText(document);

            assertThat(reading.sizes).allMatch(size -> size < 17f);
        }
    }

    @Test
    void a_draft_says_that_it_is_one() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(false, true))) {
            assertThat(new Reading().getText(document)).contains("Draft: not approved");
        }
    }
}
