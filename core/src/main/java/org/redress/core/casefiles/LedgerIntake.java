package org.redress.core.casefiles;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.redress.core.casework.Intake;
import org.redress.core.spi.CaseFile;
import org.redress.core.spi.Context;

/// Gives the records of the plugins' own case files to their ledgers.
final class LedgerIntake {

    private final Intake.Session session;
    private final Staging staging;
    private final String officer;
    private final LocalDate today;
    private final Refusals refusals;

    LedgerIntake(
            Intake.Session session,
            Staging staging,
            String officer,
            LocalDate today,
            Refusals refusals) {
        this.session = session;
        this.staging = staging;
        this.officer = officer;
        this.today = today;
        this.refusals = refusals;
    }

    /// Takes every record of the file; gives how many.
    long take(CaseFile file) {
        long taken = 0;
        try (StagedLines lines = staging.lines(FileLayout.of(file))) {
            Optional<String> key = lines.key();
            while (key.isPresent()) {
                take(file, lines.take(key.get(), refusals));
                taken++;
                key = lines.key();
            }
        }
        return taken;
    }

    private void take(CaseFile file, List<StagedLine> lines) {
        if (!lines.stream().allMatch(StagedLine::sound)) {
            return;
        }
        List<CaseFile.Line> read = lines.stream().map(StagedLine::line).toList();
        switch (file.read(read, new Surroundings())) {
            case CaseFile.Reading.Entry(var entry) -> {
                if (!session.enter(entry, officer)) {
                    refuse(
                            file,
                            read.getFirst().number(),
                            file.keyColumns().getFirst(),
                            "is already on record");
                }
            }
            case CaseFile.Reading.Refused(var all) ->
                    all.forEach(each -> refuse(file, each.line(), each.field(), each.reason()));
        }
    }

    private void refuse(CaseFile file, int line, String field, String reason) {
        refusals.add(RefusedLine.at(file.name(), line, field, reason));
    }

    private final class Surroundings implements Context {

        @Override
        public LocalDate today() {
            return today;
        }

        @Override
        public boolean hasComplaint(String reference) {
            return staging.has(FileLayout.COMPLAINTS, reference) || session.hasComplaint(reference);
        }
    }
}
