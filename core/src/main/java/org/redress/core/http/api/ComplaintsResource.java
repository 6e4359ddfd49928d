package org.redress.core.http.api;

import java.util.List;
import org.redress.core.complaint.Reference;
import org.redress.core.http.wire.Answer;
import org.redress.core.http.wire.Output;

/// Reading one complaint.
final class ComplaintsResource {

    private static final String TAG = "complaints";

    private final CaseFolder folder;

    ComplaintsResource(CaseFolder folder) {
        this.folder = folder;
    }

    List<Operation> operations() {
        return List.of(
                Operation.get(
                        "get-complaint",
                        Paths.COMPLAINT,
                        TAG,
                        "A complaint as it stands; its version is its ETag",
                        List.of(Params.REFERENCE),
                        Reply.json(200, "The complaint", ComplaintViews.ComplaintView.class),
                        call -> folder.answer(200, reference(call), call)),
                Operation.get(
                        "get-timeline",
                        Paths.COMPLAINT + "/timeline",
                        TAG,
                        "Everything that happened to a complaint, oldest first",
                        List.of(Params.REFERENCE),
                        Reply.json(200, "The events", ComplaintViews.Timeline.class),
                        this::timeline),
                Operation.get(
                        "get-deadlines",
                        Paths.COMPLAINT + "/deadlines",
                        TAG,
                        "Every deadline of a complaint, with its working",
                        List.of(Params.REFERENCE),
                        Reply.json(200, "The deadlines", WorkedViews.Deadlines.class),
                        this::deadlines));
    }

    private static Reference reference(Call call) {
        return call.get("reference", Reference.class);
    }

    private Answer timeline(Call call) {
        Reference reference = reference(call);
        return folder.about(
                call,
                reference,
                view ->
                        Answer.json(
                                200, Output.of(events(call, reference), CaseFolder.texts(view))));
    }

    private ComplaintViews.Timeline events(Call call, Reference reference) {
        return new ComplaintViews.Timeline(
                reference,
                folder.timeline(call, reference).stream()
                        .map(entry ->
                                new ComplaintViews.Entry(
                                        entry.version(),
                                        entry.happenedOn(),
                                        entry.recordedAt(),
                                        entry.officer(),
                                        entry.event()))
                        .toList());
    }

    private Answer deadlines(Call call) {
        Reference reference = reference(call);
        return folder.about(
                call,
                reference,
                view -> Answer.json(200, Output.of(folder.worked(view, call.today()))));
    }
}
