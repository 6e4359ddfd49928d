package org.redress.core.http.api;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.redress.core.calendar.FinancialYear;
import org.redress.core.casework.CaseDesk;
import org.redress.core.casework.ReportDesk;
import org.redress.core.casework.ReportText;
import org.redress.core.complaint.Text;
import org.redress.core.http.wire.Answer;
import org.redress.core.http.wire.FieldError;
import org.redress.core.http.wire.Output;
import org.redress.core.http.wire.Problem;
import org.redress.core.http.wire.RecordForms;
import org.redress.core.http.wire.WordInput;
import org.redress.core.report.ReportId;
import org.redress.core.report.TextSpec;

/// The parts of reports that officers write.
final class ReportTextsResource {

    private static final String ID = "text";

    /// What is written.
    public record Writing(Text text) {}

    /// What was written.
    public record ReportTextWritten(String report, FinancialYear year, String id, String text) {}

    private final ReportDesk reports;
    private final CaseDesk desk;

    ReportTextsResource(ReportDesk reports, CaseDesk desk) {
        this.reports = reports;
        this.desk = desk;
    }

    List<Operation> operations() {
        return List.of(
                Operation.put(
                        "write-report-text",
                        Paths.API + "/reports/{report}/{year}/texts/{text}",
                        "reports",
                        "Write a part of a report, or write it anew",
                        List.of(
                                Params.REPORT,
                                Params.YEAR,
                                Param.path(
                                        ID,
                                        WordInput.slug(text -> text),
                                        "the id of a part that officers write"),
                                Params.OFFICER),
                        RecordForms.of(Writing.class),
                        Reply.json(200, "Written", ReportTextWritten.class),
                        this::write));
    }

    private Answer write(Call call) {
        ReportId report = call.get("report", ReportId.class);
        return FinancialYear.tryParse(call.get("year", String.class))
                .flatMap(year ->
                        reports.texts(report)
                                .map(texts ->
                                        write(
                                                texts,
                                                new ReportText(
                                                        report,
                                                        year,
                                                        call.get(ID, String.class),
                                                        call.body(Writing.class).text()),
                                                call)))
                .orElseGet(() -> Problem.notFound("There is no such report").answer());
    }

    private Answer write(List<TextSpec> texts, ReportText text, Call call) {
        Optional<FieldError> refused = refusal(texts, text);
        if (refused.isPresent()) {
            return Problem.refused(List.of(refused.get())).answer();
        }
        desk.write(text, call.get(Params.OFFICER.name(), String.class));
        return Answer.json(
                200,
                Output.of(
                        new ReportTextWritten(
                                text.report().value(),
                                text.year(),
                                text.id(),
                                text.text().content())));
    }

    private static Optional<FieldError> refusal(List<TextSpec> texts, ReportText text) {
        Optional<TextSpec> spec =
                texts.stream().filter(each -> each.id().equals(text.id())).findFirst();
        if (spec.isEmpty()) {
            return Optional.of(FieldError.of(ID, "report-text-known", unknown(texts)));
        }
        return spec.get()
                .refusal(text.text().content())
                .map(reason -> FieldError.of(ID, "report-text-answer", reason));
    }

    private static String unknown(List<TextSpec> texts) {
        String known = texts.stream().map(TextSpec::id).collect(Collectors.joining(", "));
        return known.isEmpty()
                ? "Nothing in the report is written by officers"
                : "The report has no such part to be written. Its parts are: " + known;
    }
}
