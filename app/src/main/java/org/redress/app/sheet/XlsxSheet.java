package org.redress.app.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/// An XLSX workbook (ISO/IEC 29500), with numbers as numbers and days as days.
public final class XlsxSheet implements SheetWriter {

    private static final int KEPT = 200;
    private static final int LONGEST_NAME = 31;
    private static final int LONGEST_TEXT = 32_767;

    private final Workbook book;
    private final Set<String> names = new HashSet<>();
    private @Nullable Worksheet sheet;
    private int row;

    public XlsxSheet(OutputStream out) {
        this.book = new Workbook(out, "Redress", "1.0");
    }

    @Override
    public void sheet(String name, List<Integer> widths) throws IOException {
        finish();
        Worksheet next = book.newWorksheet(unique(name));
        for (int column = 0; column < widths.size(); column++) {
            next.width(column, widths.get(column));
        }
        sheet = next;
        row = 0;
    }

    /// A name that no other sheet has, of the marks and the length that names may have.
    private String unique(String name) {
        String plain = name.replaceAll("[\\[\\]:*?/\\\\']", " ").strip();
        String tried = cut(plain, "");
        for (int copy = 2; !names.add(tried.toLowerCase(Locale.ROOT)); copy++) {
            tried = cut(plain, " " + copy);
        }
        return tried;
    }

    private static String cut(String name, String end) {
        int length = Math.min(name.length(), LONGEST_NAME - end.length());
        return name.substring(0, length).strip() + end;
    }

    private Worksheet open() {
        if (sheet == null) {
            throw new IllegalStateException("no sheet was begun");
        }
        return sheet;
    }

    @Override
    public void head(List<String> titles) throws IOException {
        for (int column = 0; column < titles.size(); column++) {
            open().inlineString(row, column, Defused.text(titles.get(column)));
            open().style(row, column).bold().wrapText(true).set();
        }
        if (row == 0) {
            open().freezePane(0, 1);
        }
        next();
    }

    @Override
    public void row(List<SheetValue> values) throws IOException {
        for (int column = 0; column < values.size(); column++) {
            put(column, values.get(column));
        }
        next();
    }

    private void put(int column, SheetValue value) {
        switch (value) {
            case SheetValue.Words(var text) ->
                    open().inlineString(row, column, shortened(Defused.text(text)));
            case SheetValue.Whole(var number) -> open().value(row, column, number);
            case SheetValue.Amount(var number) -> open().value(row, column, number);
            case SheetValue.Day(var day) -> {
                open().value(row, column, day);
                open().style(row, column).format("d mmm yyyy").set();
            }
            case SheetValue.Blank() -> {
                // An empty cell is none.
            }
        }
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST_TEXT));
    }

    private void next() throws IOException {
        row++;
        if (row % KEPT == 0) {
            open().flush();
        }
    }

    private void finish() throws IOException {
        if (sheet != null) {
            sheet.finish();
        }
    }

    @Override
    public void close() throws IOException {
        finish();
        book.finish();
    }
}
