package org.redress.core.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.redress.core.report.Report;
import org.redress.core.report.ReportId;
import org.redress.core.report.SectionSpec;

/// What officers have written for a year's report.
///
/// @param words by the part's id
record WrittenTexts(Map<String, String> words) {

    /// The latest written by the day; where none was yet, the latest of all, for most of what is
    /// said of a year is written after the day that its figures are drawn as at.
    static WrittenTexts of(Handle handle, ReportId report, String year, Asked asked) {
        return new WrittenTexts(
                handle
                        .createQuery(
                                """
                                select text_id, content
                                from (
                                    select distinct on (text_id) text_id, text
                                    from projection.report_text
                                    where report = :report and year = :year
                                    order by text_id, (written_on <= :as_at) desc, version desc
                                ) latest join personal.text using (text)
                                """)
                        .bind("report", report.value())
                        .bind("year", year)
                        .bind("as_at", asked.asAt())
                        .map((row, _) ->
                                Map.entry(row.getString("text_id"), row.getString("content")))
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    List<Report.Written> of(SectionSpec section) {
        return section.texts().stream()
                .map(text ->
                        new Report.Written(
                                text.id(),
                                text.title(),
                                text.answer(),
                                Optional.ofNullable(words.get(text.id()))))
                .toList();
    }
}
