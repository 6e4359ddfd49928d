package org.redress.core.http.api;

import java.util.List;
import java.util.regex.Pattern;
import org.redress.core.complaint.Reference;
import org.redress.core.http.wire.DayInput;
import org.redress.core.http.wire.TextInput;
import org.redress.core.http.wire.WholeInput;
import org.redress.core.http.wire.WordInput;
import org.redress.core.procedure.AreaId;
import org.redress.core.report.ReportId;

/// Parameters that several operations share.
final class Params {

    static final Param REFERENCE =
            Param.path(
                    "reference",
                    WordInput.reference(Reference::new),
                    "the complaint's reference, a `/` in it written as `%2F`");

    static final Param RECORD =
            Param.path(
                    "reference",
                    TextInput.line(text -> text),
                    "the record's reference, a `/` in it written as `%2F`");

    static final Param AREA = Param.path("area", WordInput.slug(AreaId::new), "an area's id");

    static final Param REPORT =
            Param.path("report", WordInput.slug(ReportId::new), "a report's id, such as an area's");

    static final Param YEAR =
            Param.path(
                    "year",
                    new WordInput(
                            Pattern.compile("(19[7-9]|20[0-9]|21[0-8])[0-9]-[0-9]{2}"),
                            "a financial year such as 2024-25",
                            7,
                            text -> text),
                    "a financial year such as 2024-25");

    static final Param AS_AT =
            Param.query("asAt", new DayInput(), "the report as it stood at the end of that day");

    static final Param LIMIT =
            Param.query("limit", new WholeInput(1, 100), "at most so many; 50 if not given")
                    .orElse(50);

    static final Param AFTER =
            Param.query("after", TextInput.line(text -> text), "where the page starts; see `next`");

    static final Param OFFICER =
            Param.header(
                            "Redress-Officer",
                            new WordInput(
                                    Pattern.compile("[a-z0-9-]+"),
                                    "lower-case letters, digits and hyphens",
                                    40,
                                    text -> text),
                            "who asks: the id of an officer or of a machine account, never a name")
                    .orElse("officer");

    static final Param KEY =
            Param.header(
                    "Idempotency-Key",
                    new WordInput(
                            Pattern.compile("[!-~]+"),
                            "visible ASCII characters",
                            200,
                            text -> text),
                    "a key of your own: the same request with the same key does nothing twice");

    static final Param IF_MATCH =
            Param.header(
                    "If-Match",
                    new WordInput(
                            Pattern.compile("\"[1-9][0-9]{0,8}\""),
                            "the ETag that you saw, such as \"3\"",
                            11,
                            text -> Integer.valueOf(text.substring(1, text.length() - 1))),
                    "the version that you saw; one changed meanwhile is a conflict");

    static final List<Param> ORDER = List.of(REFERENCE, OFFICER, KEY, IF_MATCH);

    private Params() {}
}
