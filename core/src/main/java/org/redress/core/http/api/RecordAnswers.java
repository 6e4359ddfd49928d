package org.redress.core.http.api;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.redress.core.casework.RecordDesk;
import org.redress.core.casework.RecordHandled;
import org.redress.core.http.wire.Answer;
import org.redress.core.http.wire.FieldError;
import org.redress.core.http.wire.Output;
import org.redress.core.http.wire.Problem;

/// What is said of one ledger's records.
record RecordAnswers(RecordDesk records, String ledger, String path) {

    /// @param opened whether the record is new
    Answer of(RecordHandled handled, boolean opened) {
        return switch (handled) {
            case RecordHandled.Done(String done, _, _) when !opened -> show(200, done);
            case RecordHandled.Done(String done, _, _) ->
                    show(201, done).with("Location", path + "/" + encoded(done));
            case RecordHandled.Refused(var refusals) ->
                    Problem.refused(refusals.stream().map(FieldError::of).toList()).answer();
            case RecordHandled.Conflict(int version) -> Orders.conflict("record", version);
            case RecordHandled.NotFound(String missing) -> missing(missing);
            case RecordHandled.KeyReused(String key) -> Orders.reused(key);
        };
    }

    Answer show(int status, String reference) {
        return records.find(ledger, reference)
                .map(view ->
                        Answer.json(status, Output.of(RecordViews.of(ledger, view)))
                                .with("ETag", "\"" + view.version() + "\""))
                .orElseGet(() -> missing(reference));
    }

    static String encoded(String reference) {
        return URLEncoder.encode(reference, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static Answer missing(String reference) {
        return Problem.notFound("There is no record " + reference).answer();
    }
}
