package org.redress.app.site;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.redress.app.desk.CaseAddress;
import org.redress.app.desk.Labels;
import org.redress.app.page.Link;
import org.redress.app.signin.SignIn;
import org.redress.core.access.Officer;
import org.redress.core.access.PermittedPapers;
import org.redress.core.calendar.Dates;
import org.redress.core.casework.CaseView;
import org.redress.core.casework.Casework;
import org.redress.core.complaint.Reference;

/// What the rooms of a case are made with.
record CaseWorld(Casework casework, Labels labels, Frames frames, SignIn signIn) {

    /// The papers of cases, as the visitor may see them.
    PermittedPapers papers(Visit visit) {
        return new PermittedPapers(visit.officer(), casework);
    }

    /// The pages of cases; for finding one, and for nothing that a room adds.
    CasePages cases() {
        return new CasePages(casework, labels, frames, signIn, List.of());
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
