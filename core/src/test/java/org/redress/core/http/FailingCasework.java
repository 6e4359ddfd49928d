package org.redress.core.http;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.redress.core.casework.Alike;
import org.redress.core.casework.Auditor;
import org.redress.core.casework.BoardDesk;
import org.redress.core.casework.CaseBrief;
import org.redress.core.casework.CaseDesk;
import org.redress.core.casework.CaseQuery;
import org.redress.core.casework.CaseReader;
import org.redress.core.casework.CaseSummary;
import org.redress.core.casework.CaseView;
import org.redress.core.casework.Casework;
import org.redress.core.casework.DocumentDesk;
import org.redress.core.casework.EqualityDesk;
import org.redress.core.casework.Intake;
import org.redress.core.casework.InvestigationDesk;
import org.redress.core.casework.LessonEntry;
import org.redress.core.casework.LessonQuery;
import org.redress.core.casework.LetterDesk;
import org.redress.core.casework.LetterTemplates;
import org.redress.core.casework.LinkedCase;
import org.redress.core.casework.Page;
import org.redress.core.casework.QuarterDesk;
import org.redress.core.casework.RecordDesk;
import org.redress.core.casework.RemedyEntry;
import org.redress.core.casework.RemedyQuery;
import org.redress.core.casework.ReportDesk;
import org.redress.core.casework.TimelineEntry;
import org.redress.core.casework.WorkReader;
import org.redress.core.complaint.Reference;
import org.redress.core.procedure.AreaId;

/// The real services, whose reading can be made to fail as it does when the database goes away.
record FailingCasework(Casework real, AtomicBoolean fails) implements Casework {

    private void failIfAsked() {
        if (fails.get()) {
            throw new IllegalStateException("secret of the inside");
        }
    }

    @Override
    public CaseReader reader() {
        CaseReader reader = real.reader();
        return new CaseReader() {
            @Override
            public Optional<CaseView> find(Reference reference) {
                failIfAsked();
                return reader.find(reference);
            }

            @Override
            public Optional<AreaId> areaOf(Reference reference) {
                failIfAsked();
                return reader.areaOf(reference);
            }

            @Override
            public Optional<AreaId> areaOfEither(Reference reference) {
                failIfAsked();
                return reader.areaOfEither(reference);
            }

            @Override
            public List<CaseBrief> briefs(Collection<String> references) {
                failIfAsked();
                return reader.briefs(references);
            }

            @Override
            public List<Alike> alike(Reference reference, Set<AreaId> areas, int limit) {
                failIfAsked();
                return reader.alike(reference, areas, limit);
            }

            @Override
            public int count(CaseQuery query, int most) {
                failIfAsked();
                return reader.count(query, most);
            }

            @Override
            public Page<CaseSummary> list(CaseQuery query) {
                failIfAsked();
                return reader.list(query);
            }

            @Override
            public Page<LessonEntry> lessons(LessonQuery query) {
                failIfAsked();
                return reader.lessons(query);
            }

            @Override
            public List<LinkedCase> links(Reference reference) {
                failIfAsked();
                return reader.links(reference);
            }

            @Override
            public Page<RemedyEntry> remedies(RemedyQuery query) {
                failIfAsked();
                return reader.remedies(query);
            }

            @Override
            public List<TimelineEntry> timeline(Reference reference) {
                failIfAsked();
                return reader.timeline(reference);
            }
        };
    }

    @Override
    public boolean isEmpty() {
        failIfAsked();
        return real.isEmpty();
    }

    @Override
    public WorkReader work() {
        return real.work();
    }

    @Override
    public CaseDesk desk() {
        return real.desk();
    }

    @Override
    public RecordDesk records() {
        return real.records();
    }

    @Override
    public LetterDesk letters() {
        return real.letters();
    }

    @Override
    public LetterTemplates letterTemplates() {
        return real.letterTemplates();
    }

    @Override
    public DocumentDesk documents() {
        return real.documents();
    }

    @Override
    public InvestigationDesk investigations() {
        return real.investigations();
    }

    @Override
    public EqualityDesk equality() {
        return real.equality();
    }

    @Override
    public Intake intake() {
        return real.intake();
    }

    @Override
    public ReportDesk reports() {
        return real.reports();
    }

    @Override
    public QuarterDesk quarters() {
        return real.quarters();
    }

    @Override
    public BoardDesk boards() {
        return real.boards();
    }

    @Override
    public Auditor auditor() {
        return real.auditor();
    }

    @Override
    public void close() {
        real.close();
    }
}
