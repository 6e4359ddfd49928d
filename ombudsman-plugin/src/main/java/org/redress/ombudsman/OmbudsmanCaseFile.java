package org.redress.ombudsman;

import java.util.ArrayList;
import java.util.List;
import org.redress.core.spi.CaseFile;
import org.redress.core.spi.Context;
import org.redress.core.spi.Fields;

/// The case file `ombudsman.csv`. A case with several enquiries or recommendations has a line for
/// each.
final class OmbudsmanCaseFile implements CaseFile {

    private static final String KEY = "lgsco_reference";
    static final int LONGEST_REFERENCE = 60;
    static final int LONGEST_SERVICE = 200;

    @Override
    public String name() {
        return "ombudsman.csv";
    }

    @Override
    public List<String> columns() {
        return List.of(
                KEY,
                "reference",
                "category",
                "service",
                "received_on",
                "enquiry_on",
                "answered_on",
                "decided_on",
                "decision",
                "remedied_before",
                "remedy_gbp",
                "recommendation",
                "due_on",
                "complied_on");
    }

    @Override
    public List<String> keyColumns() {
        return List.of(KEY);
    }

    @Override
    public Reading read(List<Line> lines, Context context) {
        List<LineRefusal> refusals = new ArrayList<>();
        List<CaseLine> read = new ArrayList<>();
        for (Line line : lines) {
            Fields fields = new Fields(line, context.today(), refusals::add);
            fields.line(KEY, LONGEST_REFERENCE);
            fields.line("service", LONGEST_SERVICE);
            CaseRepeated.check(fields, line, lines.getFirst());
            CaseLine.read(fields, context).ifPresent(read::add);
        }
        return refusals.isEmpty()
                ? new Reading.Entry(CaseEvents.entry(lines.getFirst().get(KEY).orElseThrow(), read))
                : new Reading.Refused(refusals);
    }
}
