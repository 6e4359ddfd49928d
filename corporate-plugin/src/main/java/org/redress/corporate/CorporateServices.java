package org.redress.corporate;

import java.util.List;
import org.redress.core.letter.LetterType;
import org.redress.core.procedure.AreaId;
import org.redress.core.procedure.Kind;
import org.redress.core.procedure.Procedure;
import org.redress.core.report.ReportSpec;
import org.redress.core.spi.ConcernCategory;
import org.redress.core.spi.ReportSettings;
import org.redress.core.spi.ServiceArea;
import org.redress.core.spi.Team;

/// Every service of the council that has no statutory procedure of its own.
public final class CorporateServices implements ServiceArea {

    @Override
    public AreaId id() {
        return CodeProcedure.REF.area();
    }

    @Override
    public String label() {
        return "Corporate services";
    }

    @Override
    public String referencePrefix() {
        return "COR";
    }

    @Override
    public List<Kind> kinds() {
        return List.of(
                Kind.formal("corporate", "Corporate complaint", CodeProcedure.REF),
                Kind.informal("informal", "Informal complaint"));
    }

    @Override
    public List<Procedure> procedures() {
        return List.of(CodeProcedure.declared());
    }

    @Override
    public List<Team> teams() {
        return CorporateVocabulary.TEAMS;
    }

    @Override
    public List<ConcernCategory> categories() {
        return CorporateVocabulary.CATEGORIES;
    }

    @Override
    public List<LetterType> letters() {
        return CodeLetters.all();
    }

    @Override
    public List<ReportSpec> reports(ReportSettings settings) {
        return List.of(CorporateReport.spec(settings), CouncilReport.spec(settings));
    }
}
