package org.redress.app.sheet;

import java.io.OutputStream;
import java.util.function.Function;

/// A form in which a table can be had as a file.
public enum SheetFormat {
    CSV("csv", "text/csv; charset=utf-8", CsvSheet::new),
    XLSX(
            "xlsx",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            XlsxSheet::new);

    private final String ending;
    private final String mediaType;
    private final Function<OutputStream, SheetWriter> writer;

    SheetFormat(String ending, String mediaType, Function<OutputStream, SheetWriter> writer) {
        this.ending = ending;
        this.mediaType = mediaType;
        this.writer = writer;
    }

    /// How the names of such files end.
    public String ending() {
        return ending;
    }

    public String mediaType() {
        return mediaType;
    }

    public SheetWriter to(OutputStream out) {
        return writer.apply(out);
    }
}
