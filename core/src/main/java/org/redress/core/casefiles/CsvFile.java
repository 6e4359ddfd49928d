package org.redress.core.casefiles;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.regex.Pattern;

/// Reads one case file, line by line; what is not well-formed is refused.
final class CsvFile {

    /// A field that needs more can only be a quotation mark that is never closed.
    private static final int LONGEST_FIELD = 1 << 20;

    private static final int PROGRESS_EVERY = 1_000;

    /// How the parser begins to say that a field is longer than [#LONGEST_FIELD].
    private static final String BUFFER_FULL = "The maximum buffer size";

    private static final Pattern AT_LINE = Pattern.compile(" \\(record starting at line \\d+\\)$");

    private final Path path;
    private final FileLayout layout;
    private final Refusals refusals;

    CsvFile(Path path, FileLayout layout, Refusals refusals) {
        this.path = path;
        this.layout = layout;
        this.refusals = refusals;
    }

    /// Hands over each line that has a key, those refused in some field too.
    ///
    /// @return how many lines there were; empty where the file had to be given up
    OptionalLong read(Consumer<StagedLine> lines, LongConsumer progress) {
        RawRecordHandler handler = new RawRecordHandler();
        try (CsvReader<RawRecord> csv = parser().build(handler, Utf8.open(path))) {
            Iterator<RawRecord> records = csv.iterator();
            return records(records, lines, progress);
        } catch (CsvParseException malformed) {
            refusals.add(
                    RefusedLine.at(
                            layout.name(),
                            handler.line(),
                            "line",
                            "is not CSV: " + words(malformed)));
            return OptionalLong.empty();
        } catch (IOException | UncheckedIOException unreadable) {
            refusals.add(
                    RefusedLine.file(layout.name(), "cannot be read: " + unreadable.getMessage()));
            return OptionalLong.empty();
        }
    }

    private static CsvReader.CsvReaderBuilder parser() {
        return CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(LONGEST_FIELD);
    }

    private static String words(CsvParseException malformed) {
        String message = String.valueOf(malformed.getMessage());
        return message.startsWith(BUFFER_FULL)
                ? "a field is longer than any may be; is its quotation mark never closed?"
                : AT_LINE.matcher(message).replaceFirst("");
    }

    private OptionalLong records(
            Iterator<RawRecord> records, Consumer<StagedLine> lines, LongConsumer progress) {
        if (!records.hasNext()) {
            refusals.add(RefusedLine.file(layout.name(), "has no header line"));
            return OptionalLong.empty();
        }
        Optional<Header> header = Header.read(layout, records.next(), refusals);
        return header.map(columns -> OptionalLong.of(lines(columns, records, lines, progress)))
                .orElse(OptionalLong.empty());
    }

    private long lines(
            Header header,
            Iterator<RawRecord> records,
            Consumer<StagedLine> lines,
            LongConsumer progress) {
        RecordCheck check = new RecordCheck(layout, header, refusals);
        long count = 0;
        while (records.hasNext()) {
            check.check(records.next()).ifPresent(lines);
            count++;
            if (count % PROGRESS_EVERY == 0) {
                progress.accept(count);
            }
        }
        progress.accept(count);
        return count;
    }
}
