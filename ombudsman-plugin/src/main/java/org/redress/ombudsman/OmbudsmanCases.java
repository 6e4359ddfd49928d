package org.redress.ombudsman;

import static org.redress.core.procedure.Anchor.request;
import static org.redress.core.procedure.StageBuilder.stage;
import static org.redress.core.procedure.Standing.TARGET_AND_LIMIT;

import java.util.List;
import java.util.Optional;
import org.redress.core.calendar.Source;
import org.redress.core.calendar.Timescale.WorkingDays;
import org.redress.core.procedure.AreaId;
import org.redress.core.procedure.Kind;
import org.redress.core.procedure.Opening;
import org.redress.core.procedure.Procedure;
import org.redress.core.procedure.ProcedureRef;
import org.redress.core.procedure.Stage;
import org.redress.core.procedure.StageId;
import org.redress.core.report.ReportSpec;
import org.redress.core.spi.CaseFile;
import org.redress.core.spi.ConcernCategory;
import org.redress.core.spi.Ledger;
import org.redress.core.spi.LedgerDesk;
import org.redress.core.spi.Migrations;
import org.redress.core.spi.ReportSettings;
import org.redress.core.spi.ServiceArea;
import org.redress.core.spi.Team;

/// The cases that people bring to the Local Government and Social Care Ombudsman (`LGSCO`). The
/// Ombudsman decides them; the council answers enquiries in time.
public final class OmbudsmanCases implements ServiceArea {

    static final ProcedureRef REF = ProcedureRef.of("ombudsman", "ombudsman");
    static final StageId ENQUIRY = StageId.of("enquiry");
    static final String ANSWER = "answer";

    @Override
    public AreaId id() {
        return REF.area();
    }

    @Override
    public String label() {
        return "Ombudsman";
    }

    @Override
    public String referencePrefix() {
        return "OMB";
    }

    @Override
    public List<Kind> kinds() {
        return List.of();
    }

    @Override
    public List<Procedure> procedures() {
        return List.of(new Procedure(REF, "Ombudsman's enquiries", List.of(enquiry())));
    }

    private static Stage enquiry() {
        return stage(ENQUIRY.value(), "Detailed investigation: an enquiry")
                .openedBy(Opening.ENQUIRY)
                .deadline(
                        ANSWER,
                        "Answer the enquiry",
                        request(),
                        new WorkingDays(20),
                        TARGET_AND_LIMIT,
                        new Source("LGSCO", "enquiry letters"))
                .respondBy(ANSWER, ANSWER)
                .build();
    }

    @Override
    public List<Team> teams() {
        return List.of();
    }

    @Override
    public List<ConcernCategory> categories() {
        return List.of();
    }

    @Override
    public List<Ledger<?, ?>> ledgers() {
        return List.of(OmbudsmanLedger.LEDGER, BenchmarkLedger.LEDGER, LetterLedger.LEDGER);
    }

    @Override
    public List<LedgerDesk<?, ?>> desks() {
        return List.of(CaseDesk.desk(), LetterDesk.desk());
    }

    @Override
    public List<CaseFile> caseFiles() {
        return List.of(new OmbudsmanCaseFile(), new BenchmarkFile(), new LetterFile());
    }

    @Override
    public Optional<Migrations> migrations() {
        return Optional.of(new Migrations(OmbudsmanLedger.SCHEMA, "db/migration-ombudsman"));
    }

    @Override
    public List<ReportSpec> reports(ReportSettings settings) {
        return List.of(OmbudsmanReport.spec(settings.council()));
    }
}
