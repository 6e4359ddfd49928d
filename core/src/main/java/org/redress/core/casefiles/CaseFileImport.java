package org.redress.core.casefiles;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.redress.core.casework.Intake;
import org.redress.core.spi.CaseFile;
import org.redress.core.spi.ServiceAreas;

/// Imports a folder of case files: all of it or nothing, through the same rules as live work. Facts
/// are taken as they were, late ones too; what cannot be is refused. However many cases there are,
/// it needs the same memory.
public final class CaseFileImport {

    /// So many refusals are listed; the rest are counted.
    public static final int REFUSALS_LISTED = 1_000;

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    private final ServiceAreas areas;
    private final Intake intake;
    private final InstantSource clock;
    private final String officer;

    /// An import into these areas.
    ///
    /// @param officer who imports: the id of an officer or a machine account, never a name
    public CaseFileImport(ServiceAreas areas, Intake intake, InstantSource clock, String officer) {
        this.areas = areas;
        this.intake = intake;
        this.clock = clock;
        this.officer = officer;
    }

    /// Imports the folder, in one transaction. A complaint whose own line is refused has its other
    /// lines checked only once that line is right.
    public ImportResult run(Path folder, ImportProgress progress) {
        CaseFolder cases = new CaseFolder(folder, layouts());
        Optional<String> refusal = cases.refusal();
        if (refusal.isPresent()) {
            return new ImportResult.Refused(
                    List.of(RefusedLine.file(folder.toString(), refusal.get())), 0, List.of());
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), ENGLAND);
        return intake.inOneTransaction(session ->
                new ImportRun(areas, session, officer, today, progress).run(cases, notes(cases)));
    }

    private List<FileLayout> layouts() {
        Stream<FileLayout> own =
                Stream.concat(
                        FileLayout.OF_CASES.stream(),
                        Stream.of(FileLayout.FEEDBACK, FileLayout.REPORT_TEXTS));
        return Stream.concat(own, plugins(areas).map(FileLayout::of)).toList();
    }

    static Stream<CaseFile> plugins(ServiceAreas areas) {
        return areas.all().stream().flatMap(area -> area.caseFiles().stream());
    }

    private static List<String> notes(CaseFolder cases) {
        try {
            return cases.notes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
