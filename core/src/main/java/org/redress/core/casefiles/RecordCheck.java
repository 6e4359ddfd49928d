package org.redress.core.casefiles;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.redress.core.complaint.Reference;
import org.redress.core.spi.CaseFile.Line;
import org.redress.core.spi.Fields;

/// Checks what every line must keep to, whatever its file: as many fields as columns, proper
/// characters, a key.
final class RecordCheck {

    /// No field can hold it: control characters are refused.
    private static final String KEY_SEPARATOR = "\u001f";

    private final FileLayout layout;
    private final Header header;
    private final Refusals refusals;

    RecordCheck(FileLayout layout, Header header, Refusals refusals) {
        this.layout = layout;
        this.header = header;
        this.refusals = refusals;
    }

    /// The line, if it can be told which record it belongs to.
    Optional<StagedLine> check(RawRecord raw) {
        boolean sound = rightCount(raw);
        sound &= quotedRight(raw);
        Map<String, String> fields = new HashMap<>();
        for (int at = 0; at < Math.min(header.size(), raw.fields().size()); at++) {
            String column = header.named().get(at);
            String value = raw.fields().get(at).strip();
            Optional<String> wrong = wrongWith(column, value);
            wrong.ifPresent(reason -> refuse(raw, column, reason));
            sound &= wrong.isEmpty();
            if (wrong.isEmpty() && !value.isEmpty()) {
                fields.put(column, value);
            }
        }
        return staged(raw, fields, sound);
    }

    private boolean rightCount(RawRecord raw) {
        if (raw.fieldCount() != header.size()) {
            refuse(
                    raw,
                    "line",
                    "has " + raw.fieldCount() + " fields where the header names " + header.size());
        }
        return raw.fieldCount() == header.size();
    }

    private boolean quotedRight(RawRecord raw) {
        if (raw.strayQuote() >= 0) {
            String column =
                    raw.strayQuote() < header.size()
                            ? header.named().get(raw.strayQuote())
                            : "line";
            refuse(
                    raw,
                    column,
                    "holds a quotation mark: such a field stands in quotation marks, with its own doubled");
        }
        return raw.strayQuote() < 0;
    }

    private Optional<String> wrongWith(String column, String value) {
        int longest = layout.longest(column);
        return value.length() > longest
                ? Optional.of(
                        "has " + value.length() + " characters where " + longest + " are the most")
                : Characters.wrongIn(value);
    }

    private Optional<StagedLine> staged(RawRecord raw, Map<String, String> fields, boolean sound) {
        for (String column : layout.key()) {
            if (!fields.containsKey(column)) {
                if (raw.fieldCount() == header.size() && isEmpty(raw, column)) {
                    refuse(raw, column, "is needed");
                }
                return Optional.empty();
            }
        }
        String key =
                layout.key().stream().map(fields::get).collect(Collectors.joining(KEY_SEPARATOR));
        if (layout.isOfCases() && Reference.parse(key).isEmpty()) {
            refuse(
                    raw,
                    FileLayout.REFERENCE,
                    "'" + Fields.shown(key) + "' is none: " + Reference.FORM);
            return Optional.empty();
        }
        return Optional.of(
                new StagedLine(key, new Line(raw.line(), sound ? fields : Map.of()), sound));
    }

    private boolean isEmpty(RawRecord raw, String column) {
        return raw.fields().get(header.named().indexOf(column)).isBlank();
    }

    private void refuse(RawRecord raw, String column, String reason) {
        refusals.add(RefusedLine.at(layout.name(), raw.line(), column, reason));
    }
}
