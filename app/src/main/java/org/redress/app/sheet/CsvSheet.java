package org.redress.app.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/// A CSV file (RFC 4180) in UTF-8, days as ISO 8601 has them.
public final class CsvSheet implements SheetWriter {

    private final CsvWriter csv;

    public CsvSheet(OutputStream out) {
        this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out, UTF_8);
    }

    @Override
    public void sheet(String name, List<Integer> widths) {
        // A CSV file has no sheets and no widths.
    }

    @Override
    public void head(List<String> names) {
        csv.writeRecord(names.stream().map(Defused::text).toList());
    }

    @Override
    public void row(List<SheetValue> values) {
        csv.writeRecord(values.stream().map(CsvSheet::text).toList());
    }

    private static String text(SheetValue value) {
        return switch (value) {
            case SheetValue.Words(var text) -> Defused.text(text);
            case SheetValue.Whole(var number) -> Long.toString(number);
            case SheetValue.Amount(var number) -> number.toPlainString();
            case SheetValue.Day(var day) -> day.toString();
            case SheetValue.Blank() -> "";
        };
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
