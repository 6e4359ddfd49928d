package org.redress.adults;

import java.util.List;
import org.redress.core.letter.LetterType;
import org.redress.core.procedure.AreaId;
import org.redress.core.procedure.Kind;
import org.redress.core.procedure.Procedure;
import org.redress.core.procedure.ProcedureRef;
import org.redress.core.report.ReportSpec;
import org.redress.core.spi.ConcernCategory;
import org.redress.core.spi.ReportSettings;
import org.redress.core.spi.ServiceArea;
import org.redress.core.spi.Team;

/// Adult social care.
public final class AdultSocialCare implements ServiceArea {

    @Override
    public AreaId id() {
        return StatutoryProcedure.REF.area();
    }

    @Override
    public String label() {
        return "Adult social care";
    }

    @Override
    public String referencePrefix() {
        return "ADU";
    }

    @Override
    public List<Kind> kinds() {
        return List.of(
                Kind.formal("statutory", "Statutory complaint", StatutoryProcedure.REF),
                Kind.formal(
                        "corporate",
                        "Corporate complaint",
                        ProcedureRef.of("corporate", "corporate")),
                Kind.informal("informal", "Informal complaint"));
    }

    @Override
    public List<Procedure> procedures() {
        return List.of(StatutoryProcedure.declared());
    }

    @Override
    public List<Team> teams() {
        return AdultsVocabulary.TEAMS;
    }

    @Override
    public List<ConcernCategory> categories() {
        return AdultsVocabulary.CATEGORIES;
    }

    @Override
    public List<LetterType> letters() {
        return AdultsLetters.all();
    }

    @Override
    public List<ReportSpec> reports(ReportSettings settings) {
        return List.of(AdultsReport.spec(settings.area()));
    }
}
