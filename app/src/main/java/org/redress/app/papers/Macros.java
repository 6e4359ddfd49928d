package org.redress.app.papers;

import java.io.IOException;
import java.nio.file.Path;

/// Programs inside an office document.
record Macros(Path file, PaperKind kind) {

    boolean areThere() throws IOException {
        return switch (kind) {
            case WORD, EXCEL -> Packed.hasPartNamed(file, "vbaProject.bin");
            case WORD_97, EXCEL_97 -> OldOffice.holds(file, "_VBA_PROJECT");
            case TEXT_DOCUMENT, SPREADSHEET -> Packed.hasPartNamed(file, "script-lc.xml");
            case PDF, OUTLOOK, TEXT, CSV, EMAIL, JPEG, PNG, HEIC, MP3, M4A, WAV, OGG, AMR -> false;
        };
    }
}
