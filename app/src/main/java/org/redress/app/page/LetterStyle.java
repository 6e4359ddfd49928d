package org.redress.app.page;

/// How a printed letter looks: A4, left aligned, nothing in italics.
final class LetterStyle {

    private static final String STYLE =
            """
            @page { size: A4; margin: 20mm 22mm 22mm 22mm;
              @bottom-left { content: "REFERENCE"; font-family: "Liberation Sans"; font-size: SMALL; }
              @bottom-right { content: "Page " counter(page) " of " counter(pages); font-family: "Liberation Sans";
                font-size: SMALL; } }
            body { font-family: "Liberation Sans"; font-size: SIZE; line-height: 1.45; text-align: left; margin: 0; color: #000; }
            h1 { font-size: SUBJECT; font-weight: bold; margin: 1.2em 0 0.8em 0; }
            h2 { font-size: SIZE; font-weight: bold; margin: 1em 0 0.4em 0; page-break-after: avoid; }
            p { margin: 0 0 0.9em 0; orphans: 2; widows: 2; }
            ul { margin: 0 0 0.9em 0; padding: 0 0 0 1.4em; }
            li { margin: 0 0 0.3em 0; }
            .head { margin: 0 0 2em 0; }
            .draft { border: 1pt solid #000; padding: 4pt 8pt; }
            """;

    private LetterStyle() {}

    static String of(boolean largePrint, String reference) {
        return STYLE.replace("SUBJECT", largePrint ? "22pt" : "14pt")
                .replace("SIZE", largePrint ? "18pt" : "12pt")
                .replace("SMALL", largePrint ? "18pt" : "10pt")
                .replace("REFERENCE", reference.replaceAll("[^A-Za-z0-9 ./-]", " "));
    }
}
