package org.redress.core.tables;

import java.util.List;
import org.redress.core.report.NoteSpec;
import org.redress.core.report.RowSpec;
import org.redress.core.report.RowSpec.Share;
import org.redress.core.report.RowSpec.Total;
import org.redress.core.report.SentenceSpec.Counted;

/// Outcomes of closed stage records; open ones are counted in a note.
public final class OutcomeTable {

    private static final List<String> OUTCOMES =
            List.of("upheld", "partially-upheld", "not-upheld", "withdrawn");

    private static final NoteSpec OPEN =
            new NoteSpec.Counted("open", "Still open and so not counted");
    private static final NoteSpec NOT_RECORDED =
            new NoteSpec.Counted(
                    "not-recorded", "Closed with no outcome on record and so not counted");

    private OutcomeTable() {}

    /// The outcomes of these records.
    ///
    /// @param one what the records are, as one of them is called in a sentence, such as `stage 1
    ///   complaint`
    public static ToldTable table(String id, String title, StageRecords records, String one) {
        return table(id, title, records.counting(), one);
    }

    /// The outcomes of those of these records in which bodies of a kind took part.
    ///
    /// @param party the kind, as it stands in stored data
    public static ToldTable involving(
            String party, String id, String title, StageRecords records, String one) {
        Counting involved =
                records.counting()
                        .where(
                                "exists (select from reporting.party(:as_at) party"
                                        + " where party.complaint = r.complaint and party.kind = '"
                                        + party
                                        + "')");
        return table(id, title, involved, one);
    }

    private static ToldTable table(String id, String title, Counting records, String one) {
        return ToldTable.of(
                Yearly.table(
                        id,
                        title,
                        records.under(
                                "case when r.is_open then 'open'"
                                        + " else coalesce(r.outcome, 'not-recorded') end"),
                        List.of(
                                share("upheld", "Upheld"),
                                share("partially-upheld", "Partially upheld"),
                                share("not-upheld", "Not upheld"),
                                share("withdrawn", "Withdrawn"),
                                new Total("total", "Total", OUTCOMES)),
                        OPEN,
                        NOT_RECORDED),
                counted(id, "upheld", one, "upheld"),
                counted(id, "partially-upheld", one, "upheld in part"));
    }

    private static Counted counted(String table, String row, String one, String participle) {
        return new Counted(table, row, one + " was " + participle, one + "s were " + participle);
    }

    private static RowSpec share(String outcome, String label) {
        return new Share(outcome, label, outcome, OUTCOMES);
    }
}
