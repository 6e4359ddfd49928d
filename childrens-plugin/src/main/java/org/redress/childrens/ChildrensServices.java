package org.redress.childrens;

import java.util.List;
import java.util.Optional;
import org.redress.core.letter.LetterType;
import org.redress.core.procedure.AreaId;
import org.redress.core.procedure.Kind;
import org.redress.core.procedure.Procedure;
import org.redress.core.procedure.ProcedureRef;
import org.redress.core.procedure.ScopeTest;
import org.redress.core.report.ReportSpec;
import org.redress.core.spi.ConcernCategory;
import org.redress.core.spi.ReportSettings;
import org.redress.core.spi.ServiceArea;
import org.redress.core.spi.Team;

/// Children's social care.
public final class ChildrensServices implements ServiceArea {

    @Override
    public AreaId id() {
        return StatutoryProcedure.REF.area();
    }

    @Override
    public String label() {
        return "Children's services";
    }

    @Override
    public String referencePrefix() {
        return "CHI";
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
    public Optional<ScopeTest> scope() {
        return Optional.of(StatutoryScope.TEST);
    }

    @Override
    public List<Procedure> procedures() {
        return List.of(StatutoryProcedure.declared());
    }

    @Override
    public List<Team> teams() {
        return ChildrensVocabulary.TEAMS;
    }

    @Override
    public List<ConcernCategory> categories() {
        return ChildrensVocabulary.CATEGORIES;
    }

    @Override
    public List<LetterType> letters() {
        return ChildrensLetters.all();
    }

    @Override
    public List<ReportSpec> reports(ReportSettings settings) {
        return List.of(ChildrensReport.spec(settings.area()));
    }
}
