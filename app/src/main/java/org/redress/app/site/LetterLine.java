package org.redress.app.site;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.redress.app.desk.CaseAddress;
import org.redress.app.desk.Labels;
import org.redress.app.desk.Urgency;
import org.redress.app.page.Link;
import org.redress.app.page.WorkPage;
import org.redress.app.writing.CaseLetters;
import org.redress.core.calendar.Dates;
import org.redress.core.casework.LetterToSend;
import org.redress.core.complaint.OfficerId;
import org.redress.core.complaint.TeamCode;

/// A letter that waits to be sent, in the words of the list of work.
///
/// @param labels what codes are called
record LetterLine(Labels labels) {

    WorkPage.Item of(LetterToSend letter) {
        String address = CaseAddress.of(letter.complaint().value());
        return new WorkPage.Item(
                new Link(letter.complaint().value(), address),
                new CaseLetters(labels).label(letter.area(), letter.type()),
                place(letter),
                "Approved on " + Dates.longForm(letter.approvedOn()) + ", not sent",
                Urgency.quiet("Letter to send"),
                new Link(
                        "Send letter " + letter.number(),
                        address + "/" + LetterOffice.WORD + "/" + letter.number()),
                false,
                List.of());
    }

    private String place(LetterToSend letter) {
        return Stream.of(
                        Optional.of(labels.area(letter.caseArea())),
                        letter.team()
                                .map(code -> labels.team(letter.caseArea(), new TeamCode(code))),
                        letter.officer().map(id -> labels.officer(new OfficerId(id))))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }
}
