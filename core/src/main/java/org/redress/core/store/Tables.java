package org.redress.core.store;

import java.util.List;
import org.redress.core.spi.ProjectionTable;

/// The tables that core projects into.
final class Tables {

    static final ProjectionTable COMPLAINT =
            table(
                    "complaint",
                    "reference",
                    "area",
                    "status",
                    "disposition",
                    "kind",
                    "exclusion",
                    "told_next_step",
                    "procedure",
                    "channel",
                    "team",
                    "officer",
                    "received_on",
                    "triaged_on",
                    "disposed_on",
                    "service_requested_on",
                    "service_answered_on",
                    "complained_on",
                    "made_by_young_person",
                    "advocate",
                    "represented",
                    "complainant",
                    "subject",
                    "outcome_sought",
                    "stage",
                    "resolved_informally_on",
                    "suspended_on",
                    "withdrawn_on",
                    "referred_early_on",
                    "next_deadline",
                    "amber_from",
                    "response_due",
                    "response_limit",
                    "outcome");

    static final ProjectionTable STAGE_RECORD =
            table(
                    "stage_record",
                    "stage",
                    "ordinal",
                    "reference",
                    "area",
                    "kind",
                    "procedure",
                    "team",
                    "requested_on",
                    "restarted_on",
                    "acknowledged_on",
                    "acknowledge_by",
                    "clock_known_from",
                    "clock_start",
                    "target",
                    "limit_on",
                    "extended_on",
                    "extended_to",
                    "extension_reason_given",
                    "extension_told_next",
                    "delay_explained_on",
                    "responded_on",
                    "withdrawn_on",
                    "outcome",
                    "counted_by",
                    "last_stage");

    static final ProjectionTable MILESTONE =
            table("milestone", "stage", "milestone", "reached_on", "announced");

    static final ProjectionTable APPOINTMENT =
            table("appointment", "stage", "role", "person", "appointed_on", "independent", "chair");

    static final ProjectionTable CONCERN =
            table("concern", "concern", "stage", "team", "category", "raised_on", "finding");

    static final ProjectionTable REMEDY =
            table(
                    "remedy",
                    "remedy",
                    "reference",
                    "area",
                    "team",
                    "stage",
                    "kind",
                    "amount_pence",
                    "determined_by",
                    "agreed_on",
                    "due_on",
                    "done_on",
                    "owner");

    static final ProjectionTable LESSON =
            table(
                    "lesson",
                    "lesson",
                    "reference",
                    "area",
                    "team",
                    "drawn_on",
                    "theme",
                    "wording",
                    "action",
                    "owner",
                    "due_on",
                    "done_on");

    static final ProjectionTable LESSON_SOURCE =
            table("lesson_source", "lesson", "item", "reference");

    static final ProjectionTable DECLINED_STAGE =
            table("declined_stage", "item", "stage", "declined_on", "told_next_step", "ground");

    static final ProjectionTable DEADLINE =
            table("deadline", "stage", "key", "standing", "counted_from", "due", "met_on");

    static final ProjectionTable WORK =
            table(
                    "work",
                    "reference",
                    "area",
                    "team",
                    "officer",
                    "lane",
                    "day",
                    "place",
                    "task",
                    "stage",
                    "key",
                    "number",
                    "ledger");

    static final ProjectionTable FEEDBACK =
            table("feedback", "reference", "area", "kind", "team", "received_on", "source", "text");

    static final ProjectionTable FEEDBACK_THEME = table("feedback_theme", "item", "theme");

    static final List<ProjectionTable> OF_COMPLAINTS =
            List.of(
                    COMPLAINT,
                    PastTables.TRIAGE,
                    STAGE_RECORD,
                    PastTables.CLOCK,
                    PastTables.EXTENSION,
                    MILESTONE,
                    APPOINTMENT,
                    CONCERN,
                    REMEDY,
                    LESSON,
                    LESSON_SOURCE,
                    DECLINED_STAGE,
                    TablesBeside.FACT,
                    TablesBeside.SCOPE,
                    TablesBeside.PARTY,
                    LinkedCases.TABLE,
                    DEADLINE,
                    WORK,
                    FEEDBACK);

    private Tables() {}

    static ProjectionTable table(String name, String... columns) {
        return new ProjectionTable("projection", name, List.of(columns));
    }
}
