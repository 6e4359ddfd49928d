package org.redress.app.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.redress.app.desk.FilledForm;
import org.redress.app.page.CasePage;
import org.redress.app.page.Link;
import org.redress.core.access.Permission;
import org.redress.core.calendar.Dates;
import org.redress.core.casework.CaseView;
import org.redress.core.casework.InvestigationDesk.Draft;
import org.redress.core.complaint.Complaint;
import org.redress.core.complaint.Investigation;
import org.redress.core.complaint.StageRecord;

/// The investigator's form of each stage: filled in, saved, handed in, read.
record InvestigationPages(CaseWorld world) implements CaseRoom {

    private static final String NOTHING =
            "There is no investigation here: no stage of this case is open, and none was handed in.";

    @Override
    public String word() {
        return "investigation";
    }

    @Override
    public Found<Reaction> shown(Visit visit, CaseView view, List<String> rest) {
        return rest.isEmpty()
                ? Found.required(current(view.complaint()), 404, NOTHING)
                        .map(stage -> new Reaction.Goes(address(view, stage)))
                : stage(view, rest).then(stage -> shown(visit, view, stage));
    }

    private Found<Reaction> shown(Visit visit, CaseView view, StageRecord stage) {
        InvestigationSheets sheets = new InvestigationSheets(world, visit, view, stage);
        Optional<Investigation> handedIn = view.complaint().investigation(stage.stage());
        if (handedIn.isPresent()) {
            return new Found.Here<>(Reaction.Shows.page(sheets.report(handedIn.get())));
        }
        return fillable(visit, view, stage).map(_ -> Reaction.Shows.page(sheets.fresh()));
    }

    @Override
    public Found<Reaction> sent(
            Visit visit, CaseView view, List<String> rest, Map<String, String> given) {
        return stage(view, rest).then(stage -> sent(visit, view, stage, given));
    }

    private Found<Reaction> sent(
            Visit visit, CaseView view, StageRecord stage, Map<String, String> given) {
        InvestigationSheets sheets = new InvestigationSheets(world, visit, view, stage);
        InvestigationDeeds deeds =
                new InvestigationDeeds(sheets, new FilledForm(given), Sent.of(given), given);
        return visit.may(Permission.INVESTIGATE, view.complaint().area())
                .then(_ ->
                        view.complaint()
                                .investigation(stage.stage())
                                .map(deeds::afterwards)
                                .orElseGet(deeds::take));
    }

    @Override
    public Optional<Found<String>> again(
            Visit visit, CaseView view, List<String> rest, Map<String, String> given) {
        return Optional.of(
                visit.may(Permission.INVESTIGATE, view.complaint().area())
                        .then(_ -> stage(view, rest))
                        .map(stage -> {
                            InvestigationSheets sheets =
                                    new InvestigationSheets(world, visit, view, stage);
                            return new InvestigationDeeds(
                                            sheets, new FilledForm(given), Sent.of(given), given)
                                    .signedOut();
                        }));
    }

    /// Whether the visitor may fill the form in, and it is time for it.
    private static Found<StageRecord> fillable(Visit visit, CaseView view, StageRecord stage) {
        return visit.may(Permission.INVESTIGATE, view.complaint().area())
                .then(_ ->
                        Found.required(
                                Optional.of(stage).filter(StageRecord::isOpen), 404, NOTHING));
    }

    private static Found<StageRecord> stage(CaseView view, List<String> rest) {
        return Found.required(
                view.complaint().stages().stream()
                        .filter(_ -> rest.size() == 1)
                        .filter(it -> it.stage().value().equals(rest.getFirst()))
                        .findFirst(),
                404,
                "There is no such stage.");
    }

    private static Optional<StageRecord> current(Complaint complaint) {
        return complaint.stages().reversed().stream()
                .filter(it -> it.isOpen() || complaint.investigation(it.stage()).isPresent())
                .findFirst();
    }

    static String address(CaseView view, StageRecord stage) {
        return CaseWorld.address(view) + "/investigation/" + stage.stage();
    }

    @Override
    public Optional<CasePage.Details> section(Visit visit, CaseView view) {
        return Optional.of(
                        new CasePage.Details(
                                "investigation",
                                "Investigation",
                                List.of("Stage", "Form"),
                                view.complaint().stages().stream()
                                        .flatMap(stage -> row(visit, view, stage))
                                        .toList(),
                                "No investigation is handed in yet.",
                                actions(visit, view)))
                .filter(_ -> !view.complaint().stages().isEmpty());
    }

    /// The forms that the visitor may fill in.
    private List<Link> actions(Visit visit, CaseView view) {
        boolean may = visit.officer().may(Permission.INVESTIGATE, view.complaint().area());
        return view.complaint().stages().stream()
                .filter(stage -> may && stage.isOpen())
                .filter(stage -> view.complaint().investigation(stage.stage()).isEmpty())
                .map(stage ->
                        new Link(
                                "Fill in the investigation of " + label(view, stage),
                                address(view, stage)))
                .toList();
    }

    private String label(CaseView view, StageRecord stage) {
        return world.labels().stageLabel(view.complaint().procedure(), stage.stage());
    }

    private Stream<CasePage.Row> row(Visit visit, CaseView view, StageRecord stage) {
        Optional<CasePage.Row> handedIn =
                view.complaint()
                        .investigation(stage.stage())
                        .map(it ->
                                new CasePage.Row(
                                        List.of(
                                                label(view, stage),
                                                "Handed in on " + Dates.longForm(it.on())),
                                        Optional.of(
                                                new Link(
                                                        "Read or print it",
                                                        address(view, stage)))));
        Optional<Draft> draft =
                stage.isOpen()
                        ? world.papers(visit).draft(CaseWorld.reference(view), stage.stage())
                        : Optional.empty();
        return handedIn
                .or(() ->
                        draft.map(it ->
                                new CasePage.Row(
                                        List.of(label(view, stage), saved(it)), Optional.empty())))
                .stream();
    }

    private String saved(Draft draft) {
        return "Draft saved on "
                + CaseWorld.day(draft.savedAt())
                + " by "
                + world.officer(draft.officer());
    }
}
