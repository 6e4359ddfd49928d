package org.redress.core.casefiles;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.redress.core.casework.Intake;
import org.redress.core.spi.CaseFile;
import org.redress.core.spi.Fields;
import org.redress.core.spi.ServiceAreas;

/// One import, inside its transaction.
final class ImportRun {

    private final ServiceAreas areas;
    private final Intake.Session session;
    private final String officer;
    private final LocalDate today;
    private final ImportProgress progress;
    private final CaseWords words;
    private final ReportTextReader reportTexts;
    private final Staging staging;
    private final Refusals refusals = new Refusals(CaseFileImport.REFUSALS_LISTED);
    private final Map<FileLayout, Long> lines = new LinkedHashMap<>();
    private boolean readThrough = true;

    ImportRun(
            ServiceAreas areas,
            Intake.Session session,
            String officer,
            LocalDate today,
            ImportProgress progress) {
        this.areas = areas;
        this.session = session;
        this.officer = officer;
        this.today = today;
        this.progress = progress;
        words = CaseWords.of(areas);
        reportTexts = ReportTextReader.of(areas);
        staging = Staging.in(session.connection());
    }

    ImportResult run(CaseFolder folder, List<String> notes) {
        List<FileLayout> present = folder.present();
        present.forEach(layout -> read(folder, layout));
        staging.complete();
        List<ImportResult.FileTaken> taken = readThrough ? take() : List.of();
        if (!refusals.isEmpty()) {
            return refusals.result(present.stream().map(FileLayout::name).toList(), notes);
        }
        session.keep();
        return new ImportResult.Taken(taken, notes);
    }

    private void read(CaseFolder folder, FileLayout layout) {
        CsvFile file = new CsvFile(folder.path(layout), layout, refusals);
        OptionalLong count =
                taker(layout)
                        .map(taker -> file.read(taker, read -> progress.read(layout.name(), read)))
                        .orElseGet(() -> staged(file, layout));
        count.ifPresentOrElse(read -> lines.put(layout, read), () -> readThrough = false);
    }

    /// Takes the lines of a file each of which stands for itself.
    private Optional<Consumer<StagedLine>> taker(FileLayout layout) {
        if (layout.equals(FileLayout.FEEDBACK)) {
            return Optional.of(this::feedback);
        }
        return layout.equals(FileLayout.REPORT_TEXTS)
                ? Optional.of(this::reportText)
                : Optional.empty();
    }

    private OptionalLong staged(CsvFile file, FileLayout layout) {
        try (Staging.Writer writer = staging.writer(layout)) {
            Consumer<StagedLine> add = writer::add;
            return file.read(add, read -> progress.read(layout.name(), read));
        }
    }

    private void feedback(StagedLine line) {
        if (line.sound()) {
            Fields fields = new Fields(line.line(), today, refusals.of(FileLayout.FEEDBACK));
            FeedbackReader.read(fields, words).ifPresent(entry -> session.enter(entry, officer));
        }
    }

    private void reportText(StagedLine line) {
        if (line.sound()) {
            Fields fields = new Fields(line.line(), today, refusals.of(FileLayout.REPORT_TEXTS));
            reportTexts
                    .read(fields)
                    .filter(text -> !session.enter(text, officer))
                    .ifPresent(_ -> fields.refuse("text_id", "is written already"));
        }
    }

    /// Lines of a file that had to be given up would be missed all over the others, so those are
    /// left alone then.
    private List<ImportResult.FileTaken> take() {
        long complaints =
                new CaseIntake(session, areas, officer, today, refusals)
                        .take(staging, words, progress);
        LedgerIntake ledgers = new LedgerIntake(session, staging, officer, today, refusals);
        Map<String, Long> records = new LinkedHashMap<>();
        records.put(FileLayout.COMPLAINTS.name(), complaints);
        for (CaseFile file : CaseFileImport.plugins(areas).toList()) {
            if (lines.containsKey(FileLayout.of(file))) {
                records.put(file.name(), ledgers.take(file));
            }
        }
        List<ImportResult.FileTaken> taken = new ArrayList<>();
        lines.forEach((layout, count) ->
                taken.add(
                        new ImportResult.FileTaken(
                                layout.name(), count, records.getOrDefault(layout.name(), count))));
        return taken;
    }
}
