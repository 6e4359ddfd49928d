package org.redress.core.report;

import java.util.regex.Pattern;

/// The stable id of a report, as it stands in addresses and on the command line. Never renamed.
///
/// @param value lower-case words joined by hyphens
public record ReportId(String value) implements Comparable<ReportId> {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    public ReportId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "a report's id must be lower-case letters and digits joined by hyphens: "
                            + value);
        }
    }

    @Override
    public int compareTo(ReportId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
