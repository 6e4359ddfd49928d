package org.redress.app.site;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.redress.app.desk.CaseAddress;
import org.redress.app.desk.Labels;
import org.redress.app.desk.Story;
import org.redress.app.page.CasePage.Moment;
import org.redress.app.page.Link;
import org.redress.app.signin.SignIn;
import org.redress.core.access.Officer;
import org.redress.core.access.Permission;
import org.redress.core.access.Permitted;
import org.redress.core.access.PermittedPapers;
import org.redress.core.access.Sight;
import org.redress.core.calendar.Dates;
import org.redress.core.casework.CaseView;
import org.redress.core.casework.Casework;
import org.redress.core.complaint.Reference;
import org.redress.core.procedure.AreaId;

/// What the pages of cases, of what belongs to them and of their letters are made with.
record CaseWorld(Casework casework, Labels labels, Frames frames, SignIn signIn) {

    /// The papers of cases, as the visitor may see them.
    PermittedPapers papers(Visit visit) {
        return new PermittedPapers(visit.officer(), casework);
    }

    /// The case, where the visitor may see it.
    Found<CaseView> view(Visit visit, String reference) {
        return Found.required(Reference.parse(reference), 404, "There is no such case.")
                .then(it ->
                        switch (new Permitted(visit.officer(), casework).sight(it)) {
                            case Sight.Open(CaseView view) -> new Found.Here<>(view);
                            case Sight.Closed(AreaId area) ->
                                    new Found.Refused<>(403, closed(area));
                            case Sight.Missing _ ->
                                    new Found.Refused<>(404, "There is no case " + it + ".");
                        });
    }

    private String closed(AreaId area) {
        return "You may not "
                + Permission.READ_CASES.words()
                + " of “"
                + labels.area(area)
                + "”. If you need to, ask your manager or the administrator.";
    }

    /// What was recorded of a case since a form about it was opened.
    ///
    /// @param seen the version of the case that the form was made of
    List<Moment> meanwhile(Visit visit, CaseView view, int seen) {
        Story story = story(view);
        return new Permitted(visit.officer(), casework)
                .timeline(view.complaint().reference()).stream()
                        .filter(entry -> entry.version() > seen)
                        .map(story::moment)
                        .toList();
    }

    Story story(CaseView view) {
        return new Story(labels, view, this::officer);
    }

    /// Who recorded something and when, in words.
    String recorded(String officer, Instant at) {
        return Story.recorded(officer(officer), at);
    }

    String officer(String id) {
        return signIn.officer(id).map(Officer::name).orElse("“" + id + "”");
    }

    static Reference reference(CaseView view) {
        return view.complaint().reference();
    }

    static String address(CaseView view) {
        return CaseAddress.of(reference(view).value());
    }

    static Link back(CaseView view) {
        return new Link("Back to the case", address(view));
    }

    /// The day of a moment, in words.
    static String day(Instant moment) {
        return Dates.longForm(moment.atZone(ZoneId.of("Europe/London")).toLocalDate());
    }
}
