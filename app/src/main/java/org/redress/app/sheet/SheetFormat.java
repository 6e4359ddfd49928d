package org.redress.app.sheet;

import java.io.OutputStream;

/// A form in which a table can be had as a file.
public enum SheetFormat {
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    CSV("csv", "text/csv; charset=utf-8");

    private final String ending;
    private final String mediaType;

    SheetFormat(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    /// How the names of such files end.
    public String ending() {
        return ending;
    }

    public String mediaType() {
        return mediaType;
    }

    /// Writes such a file.
    public SheetWriter to(OutputStream out) {
        return switch (this) {
            case XLSX -> new XlsxSheet(out);
            case CSV -> new CsvSheet(out);
        };
    }
}
