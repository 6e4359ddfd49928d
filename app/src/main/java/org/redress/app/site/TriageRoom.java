package org.redress.app.site;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.redress.app.desk.Answers;
import org.redress.app.desk.CaseAddress;
import org.redress.app.desk.TriageAnswers;
import org.redress.app.desk.TriageStep;
import org.redress.app.page.CasePage;
import org.redress.core.access.Permission;
import org.redress.core.casework.CaseView;
import org.redress.core.complaint.Complaint.Status;
import org.redress.core.http.wire.FieldError;

/// Triage, a question or few at a time: every page carries the answers of those before it, and
/// nothing is recorded until the last one is sent.
record TriageRoom(CaseWorld world) implements CaseRoom {

    private static final Set<Status> OPEN_TO_TRIAGE =
            EnumSet.of(
                    Status.AWAITING_TRIAGE,
                    Status.INFORMAL,
                    Status.RESOLVED,
                    Status.RECORDED,
                    Status.NOT_ACCEPTED);
    private static final Set<String> NOT_CARRIED = Set.of("token", "step", "change", "draft");

    @Override
    public String word() {
        return "triage";
    }

    @Override
    public Found<Reaction> shown(Visit visit, CaseView view, List<String> rest) {
        return allowed(visit, view, rest)
                .then(_ -> open(view))
                .map(_ -> {
                    Map<String, String> fresh =
                            new HashMap<>(Answers.fresh(Map.of(), visit.today()).given());
                    Sent.fresh(Optional.of(view.version()))
                            .hidden()
                            .forEach(it -> fresh.put(it.name(), it.value()));
                    return page(visit, view, fresh).html(TriageStep.WHAT);
                })
                .map(Reaction.Shows::page);
    }

    @Override
    public Found<Reaction> sent(
            Visit visit, CaseView view, List<String> rest, Map<String, String> given) {
        return allowed(visit, view, rest).then(_ -> answered(visit, view, given));
    }

    @Override
    public Optional<Found<String>> again(
            Visit visit, CaseView view, List<String> rest, Map<String, String> given) {
        return Optional.of(
                allowed(visit, view, rest)
                        .map(_ ->
                                page(visit, view, carried(given))
                                        .with(List.of(Returning.SIGNED_OUT))
                                        .html(step(given))));
    }

    @Override
    public Optional<CasePage.Details> section(Visit visit, CaseView view) {
        return Optional.empty();
    }

    private static Found<CaseView> allowed(Visit visit, CaseView view, List<String> rest) {
        return visit.may(Permission.TRIAGE, view.complaint().area())
                .then(_ ->
                        Found.required(
                                Optional.of(view).filter(_ -> rest.isEmpty()),
                                404,
                                "There is nothing at this address."));
    }

    /// Whether there is anything to triage. Answers that were sent are not asked this: whoever sent
    /// them twice, or came second, is told so with what they answered.
    private static Found<CaseView> open(CaseView view) {
        return Found.required(
                Optional.of(view).filter(it -> OPEN_TO_TRIAGE.contains(it.complaint().status())),
                409,
                "It is a formal complaint already, or was withdrawn: there is nothing to triage.");
    }

    private Found<Reaction> answered(Visit visit, CaseView view, Map<String, String> given) {
        Map<String, String> carried = carried(given);
        TriageViews page = page(visit, view, carried);
        Optional<TriageStep> change = TriageStep.of(given.getOrDefault("change", ""));
        if (change.isPresent()) {
            return here(200, page.html(change.get()));
        }
        TriageAnswers answers = page.triage();
        TriageStep step = step(given);
        List<FieldError> missing = answers.missing(step);
        if (!missing.isEmpty()) {
            return here(422, page.with(missing).html(step));
        }
        TriageStep next = answers.after(step);
        return step == TriageStep.CHECK
                ? new TriageGiving(page).give()
                : here(200, page.html(next));
    }

    static Found<Reaction> here(int status, String html) {
        return new Found.Here<>(new Reaction.Shows(status, html));
    }

    private static TriageStep step(Map<String, String> given) {
        return TriageStep.of(given.getOrDefault("step", "")).orElse(TriageStep.WHAT);
    }

    private static Map<String, String> carried(Map<String, String> given) {
        Map<String, String> carried = new TreeMap<>(given);
        carried.keySet().removeAll(NOT_CARRIED);
        return carried;
    }

    private TriageViews page(Visit visit, CaseView view, Map<String, String> given) {
        return new TriageViews(
                world,
                visit,
                view,
                new TriageAnswers(world.labels(), view.complaint(), given),
                new ArrayList<>());
    }

    static String address(CaseView view) {
        return CaseAddress.of(view.complaint().reference().value()) + "/triage";
    }
}
