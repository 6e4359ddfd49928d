package org.redress.core.casefiles;

import java.util.List;
import java.util.Map;
import org.redress.core.spi.CaseFile;

/// What a case file looks like.
///
/// @param name its name in the folder
/// @param columns the columns of its header
/// @param key the columns that name a record; each must have a value
/// @param longest the most characters that a field may have, by column
/// @param otherwise the most characters for the columns not named there
record FileLayout(
        String name,
        List<String> columns,
        List<String> key,
        Map<String, Integer> longest,
        int otherwise) {

    static final String REFERENCE = "reference";

    private static final int SHORT = 200;
    private static final int REASON = 4_000;
    private static final int LONG = 20_000;

    static final FileLayout COMPLAINTS =
            ofCase(
                    "complaints.csv",
                    Map.of("subject", LONG),
                    "reference,service_area,kind,received_on,channel,team,complainant,made_by_young_person,advocate,gender,"
                            + "age_band,ethnicity,disability,subject");
    static final FileLayout STAGES =
            ofCase(
                    "stages.csv",
                    Map.of("extension_reason", REASON),
                    "reference,stage,requested_on,acknowledged_on,extended_to,extension_reason,panel_met_on,"
                            + "panel_reported_on,responded_on,withdrawn_on,outcome");
    static final FileLayout CONCERNS =
            ofCase("concerns.csv", Map.of(), "reference,stage,team,category,finding");
    static final FileLayout REMEDIES =
            ofCase(
                    "remedies.csv",
                    Map.of(),
                    "reference,stage,kind,amount_gbp,determined_by,agreed_on,due_on,done_on");
    static final FileLayout LESSONS =
            ofCase(
                    "lessons.csv",
                    Map.of("lesson", LONG),
                    "reference,theme,lesson,owner,due_on,done_on");
    static final FileLayout FEEDBACK =
            new FileLayout(
                    "feedback.csv",
                    List.of(
                            "received_on",
                            "service_area",
                            "kind",
                            "team",
                            "from",
                            "themes",
                            "text"),
                    List.of(),
                    Map.of("text", LONG, "themes", REASON),
                    SHORT);

    static final FileLayout REPORT_TEXTS =
            new FileLayout(
                    "report-texts.csv",
                    List.of("report", "year", "text_id", "text"),
                    List.of(),
                    Map.of("text", LONG),
                    SHORT);

    /// The files whose lines are about a complaint, the complaint's own first.
    static final List<FileLayout> OF_CASES =
            List.of(COMPLAINTS, STAGES, CONCERNS, REMEDIES, LESSONS);

    static FileLayout of(CaseFile file) {
        return new FileLayout(file.name(), file.columns(), file.keyColumns(), Map.of(), LONG);
    }

    private static FileLayout ofCase(String name, Map<String, Integer> longest, String columns) {
        return new FileLayout(
                name, List.of(columns.split(",")), List.of(REFERENCE), longest, SHORT);
    }

    int longest(String column) {
        return longest.getOrDefault(column, otherwise);
    }

    boolean isOfCases() {
        return OF_CASES.contains(this);
    }
}
