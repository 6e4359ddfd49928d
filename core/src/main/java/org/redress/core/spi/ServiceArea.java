package org.redress.core.spi;

import java.util.List;
import java.util.Optional;
import org.redress.core.letter.LetterType;
import org.redress.core.procedure.AreaId;
import org.redress.core.procedure.Kind;
import org.redress.core.procedure.Procedure;
import org.redress.core.procedure.ScopeTest;
import org.redress.core.report.ReportSpec;

/// One complaints regime, contributed by a plugin. Core asks each question once, at start-up,
/// checks all the answers together and refuses to start if any is wrong. An area holds no state and
/// does no I/O.
///
/// Provide it with `provides org.redress.core.spi.ServiceArea with ...` in the plugin's
/// `module-info.java`, and with a `META-INF/services` file so that the same jar also works on the
/// class path.
public interface ServiceArea {

    /// Stored with every complaint: never renamed, never reused.
    AreaId id();

    /// What people call it, such as on a report's cover.
    String label();

    /// What its references begin with, such as `CHI` in `CHI-2025-0042`. Unique among the areas.
    String referencePrefix();

    /// The kinds of complaint it takes. An area of cases that an outside body decides takes none.
    List<Kind> kinds();

    /// How it tells its kinds apart by the provisions that a complaint is about, where it does.
    default Optional<ScopeTest> scope() {
        return Optional.empty();
    }

    /// The procedures it declares. Kinds may also name another area's procedure.
    List<Procedure> procedures();

    /// In the order in which lists and tables show them.
    List<Team> teams();

    /// In the order in which lists and tables show them.
    List<ConcernCategory> categories();

    /// What its investigators choose from as the root cause of a complaint.
    default List<RootCause> rootCauses() {
        return RootCause.USUAL;
    }

    /// Records of its own kind that the journal keeps for it.
    default List<Ledger<?, ?>> ledgers() {
        return List.of();
    }

    /// Where records of its ledgers are worked on live. A ledger without a desk is written by case
    /// files alone.
    default List<LedgerDesk<?, ?>> desks() {
        return List.of();
    }

    /// Case files of its own.
    default List<CaseFile> caseFiles() {
        return List.of();
    }

    /// The letters that it sends, in the order in which officers meet them. Core offers general
    /// ones to take or to build from: [org.redress.core.letter.GeneralLetters],
    /// [org.redress.core.letter.Refusals], [org.redress.core.letter.StageResponses]. A complaint
    /// has the letters of the area that declares its procedure.
    default List<LetterType> letters() {
        return List.of();
    }

    default Optional<Migrations> migrations() {
        return Optional.empty();
    }

    /// Its annual reports. Each one's id is unique among all areas'; the first one's is the area's
    /// own.
    ///
    /// @param settings its procedures with the authority's targets in them, and its vocabulary
    default List<ReportSpec> reports(ReportSettings settings) {
        return List.of();
    }
}
