package org.redress.app.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.redress.app.desk.FilledForm;
import org.redress.app.desk.InvestigationForm;
import org.redress.app.desk.InvestigationReport;
import org.redress.app.desk.Mistakes;
import org.redress.app.page.CasePage;
import org.redress.app.page.InvestigationPage;
import org.redress.app.page.InvestigationReportPage;
import org.redress.app.page.Question;
import org.redress.core.access.Permitted;
import org.redress.core.calendar.Dates;
import org.redress.core.casework.CaseView;
import org.redress.core.casework.InvestigationDesk.Draft;
import org.redress.core.casework.TimelineEntry;
import org.redress.core.complaint.Event;
import org.redress.core.complaint.Investigation;
import org.redress.core.complaint.StageRecord;
import org.redress.core.http.wire.FieldError;

/// The pages of one stage's investigation.
record InvestigationSheets(CaseWorld world, Visit visit, CaseView view, StageRecord stage) {

    private static final String HANDED_IN =
            "Somebody else handed this form in while you filled it in, so nothing is saved. What you"
                    + " entered is below: copy what must not be lost";

    InvestigationForm form() {
        return new InvestigationForm(
                world.labels(), view.complaint(), stage.stage(), visit.today());
    }

    String address() {
        return InvestigationPages.address(view, stage);
    }

    private String heading(String what) {
        return what + ": " + world.labels().stageLabel(view.complaint().procedure(), stage.stage());
    }

    /// The form as it was last saved.
    String fresh() {
        Optional<Draft> draft = world.papers(visit).draft(CaseWorld.reference(view), stage.stage());
        boolean justSaved =
                switch (visit.query("done")) {
                    case Found.Here<Map<String, String>>(var query) -> query.containsKey("done");
                    case Found.Refused<Map<String, String>> _ -> false;
                };
        return page(
                new FilledForm(draft.map(Draft::answers).orElse(Map.of())),
                new Carried(draft.map(Draft::version).orElse(0), view.version()),
                Map.of(),
                Optional.of("The draft is saved.").filter(_ -> justSaved),
                draft,
                List.of(),
                List.of());
    }

    /// What the form carries besides its answers: of which draft and of which case it was made.
    record Carried(int draft, int version) {

        private List<Question.Hidden> hidden() {
            return List.of(
                    new Question.Hidden("sheet", Integer.toString(draft)),
                    new Question.Hidden("version", Integer.toString(version)));
        }
    }

    /// The form with what is wrong in it.
    String wrong(FilledForm filled, Carried carried, Map<String, FieldError> errors) {
        return page(
                filled, carried, errors, Optional.empty(), Optional.empty(), List.of(), List.of());
    }

    /// The form, where somebody else changed the case.
    String overtaken(FilledForm filled, Carried seen) {
        return page(
                filled,
                new Carried(seen.draft(), view.version()),
                Map.of(
                        "form",
                        changed("Somebody else changed this case while you filled in the form")),
                Optional.empty(),
                Optional.empty(),
                world.meanwhile(visit, view, seen.version()),
                List.of());
    }

    /// The form, where somebody else saved it, or handed it in.
    String savedMeanwhile(FilledForm filled, Carried seen, Optional<Draft> now) {
        return now.map(draft -> savedMeanwhile(filled, seen, draft))
                .orElseGet(() -> late(filled, seen, HANDED_IN));
    }

    private String savedMeanwhile(FilledForm filled, Carried seen, Draft now) {
        return page(
                filled,
                new Carried(now.version(), seen.version()),
                Map.of(
                        "form",
                        changed(
                                world.officer(now.officer())
                                        + " saved this form while you filled it in")),
                Optional.empty(),
                Optional.of(now),
                List.of(),
                new FormDifference(form(), filled, Optional.of(now)).facts());
    }

    /// The form, where it is too late for it, so that nothing typed is lost.
    String late(FilledForm filled, Carried seen, String why) {
        return page(
                filled,
                seen,
                Map.of("form", changed(why)),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of());
    }

    private static FieldError changed(String words) {
        return FieldError.of("form", "conflict", words);
    }

    private String page(
            FilledForm filled,
            Carried carried,
            Map<String, FieldError> errors,
            Optional<String> done,
            Optional<Draft> draft,
            List<CasePage.Moment> meanwhile,
            List<CasePage.Fact> theirs) {
        List<Question> plain = questions(filled);
        Map<String, String> wrong = new LinkedHashMap<>();
        errors.forEach((name, error) -> wrong.put(name, Mistakes.words(error, name, plain)));
        return new InvestigationPage(
                        world.frames().of(visit, Frames.CASES),
                        CaseWorld.back(view),
                        CaseWorld.reference(view).value(),
                        heading("Investigation"),
                        done,
                        draft.map(this::saved),
                        address(),
                        Mistakes.of(errors, wrong, plain),
                        meanwhile,
                        theirs,
                        carried.hidden(),
                        form().sections(filled, wrong))
                .html();
    }

    private List<Question> questions(FilledForm filled) {
        return form().sections(filled, Map.of()).stream()
                .flatMap(section -> section.questions().stream())
                .toList();
    }

    private String saved(Draft draft) {
        return "Last saved on "
                + CaseWorld.day(draft.savedAt())
                + " by "
                + world.officer(draft.officer());
    }

    /// The officer who handed a form in.
    Optional<String> by(Investigation handedIn) {
        return new Permitted(visit.officer(), world.casework())
                .timeline(CaseWorld.reference(view)).stream()
                        .filter(entry ->
                                entry.event() instanceof Event.InvestigationSubmitted it
                                        && it.report().equals(handedIn.report()))
                        .map(TimelineEntry::officer)
                        .findFirst();
    }

    /// The form as it was handed in.
    String report(Investigation handedIn) {
        String officer = by(handedIn).map(world::officer).orElse("somebody");
        return new InvestigationReportPage(
                        world.frames().of(visit, Frames.CASES),
                        CaseWorld.back(view),
                        CaseWorld.reference(view).value(),
                        heading("Investigation"),
                        "Handed in on " + Dates.longForm(handedIn.on()) + " by " + officer,
                        Optional.ofNullable(view.texts().get(handedIn.report().id()))
                                .map(InvestigationReport::parts)
                                .orElse(List.of()))
                .html();
    }
}
