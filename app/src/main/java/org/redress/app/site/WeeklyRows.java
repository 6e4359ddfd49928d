package org.redress.app.site;

import java.util.List;
import java.util.Locale;
import org.redress.app.desk.CaseAddress;
import org.redress.app.desk.Labels;
import org.redress.app.desk.Phrases;
import org.redress.app.desk.Urgency;
import org.redress.app.page.Link;
import org.redress.app.page.Tag;
import org.redress.app.page.WeeklyPage;
import org.redress.app.sheet.SheetValue;
import org.redress.core.calendar.Dates;
import org.redress.core.casework.OpenStage;
import org.redress.core.complaint.Rag;
import org.redress.core.complaint.TeamCode;
import org.redress.core.procedure.AreaId;
import org.redress.core.procedure.StageId;

/// An open stage in the words of the weekly list.
record WeeklyRows(Labels labels) {

    static final List<String> HEADS =
            List.of(
                    "RAG",
                    "How it stands",
                    "Reference",
                    "Service",
                    "Stage",
                    "Team",
                    "Asked for",
                    "Respond by",
                    "Working days left",
                    "Legal limit");
    static final List<Integer> WIDTHS = List.of(10, 20, 18, 26, 30, 30, 13, 13, 12, 13);

    /// As the page shows it.
    WeeklyPage.Row shown(OpenStage stage) {
        return new WeeklyPage.Row(
                tag(stage),
                new Link(stage.reference(), CaseAddress.of(stage.reference())),
                area(stage),
                stageLabel(stage),
                team(stage),
                Dates.longForm(stage.requestedOn()),
                Dates.longForm(stage.dueOn()),
                left(stage),
                Dates.longForm(stage.limitOn()));
    }

    private static Tag tag(OpenStage stage) {
        return stage.rag()
                .map(rag -> {
                    Tag plain = Urgency.tag(rag);
                    return new Tag(
                            colour(rag) + ": " + plain.word().toLowerCase(Locale.ROOT),
                            plain.shape(),
                            plain.colour());
                })
                .orElseGet(() -> Urgency.quiet("Paused"));
    }

    private static String colour(Rag rag) {
        return Phrases.of(rag);
    }

    private static String left(OpenStage stage) {
        int days = Math.abs(stage.daysLeft());
        String words = days == 1 ? "1 working day" : days + " working days";
        return stage.rag().isEmpty() ? "" : words + (stage.daysLeft() < 0 ? " over" : " left");
    }

    private String area(OpenStage stage) {
        return labels.area(new AreaId(stage.area()));
    }

    private String stageLabel(OpenStage stage) {
        return labels.stageLabel(
                new AreaId(stage.area()), stage.kind(), new StageId(stage.stage()));
    }

    private String team(OpenStage stage) {
        return stage.team()
                .map(code -> labels.team(new AreaId(stage.area()), new TeamCode(code)))
                .orElse("");
    }

    /// As the workbook has it.
    List<SheetValue> values(OpenStage stage) {
        return List.of(
                SheetValue.of(stage.rag().map(WeeklyRows::colour).orElse("Paused")),
                SheetValue.of(stage.rag().map(rag -> Urgency.tag(rag).word()).orElse("Suspended")),
                SheetValue.of(stage.reference()),
                SheetValue.of(area(stage)),
                SheetValue.of(stageLabel(stage)),
                SheetValue.of(team(stage)),
                SheetValue.of(stage.requestedOn()),
                SheetValue.of(stage.dueOn()),
                new SheetValue.Whole(stage.daysLeft()),
                SheetValue.of(stage.limitOn()));
    }
}
