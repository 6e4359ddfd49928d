package org.redress.core.casework;

/// Everything that can be asked of one installation.
public interface Casework extends AutoCloseable {

    CaseDesk desk();

    CaseReader reader();

    WorkReader work();

    RecordDesk records();

    LetterDesk letters();

    LetterTemplates letterTemplates();

    DocumentDesk documents();

    InvestigationDesk investigations();

    EqualityDesk equality();

    Intake intake();

    ReportDesk reports();

    QuarterDesk quarters();

    BoardDesk boards();

    Auditor auditor();

    /// Whether nothing has been recorded yet.
    boolean isEmpty();

    @Override
    void close();
}
