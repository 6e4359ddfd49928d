package org.redress.app.site;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.redress.app.desk.CaseAddress;
import org.redress.app.desk.Labels;
import org.redress.app.page.Link;
import org.redress.app.page.WorkPage;
import org.redress.app.writing.CaseLetters;
import org.redress.core.calendar.Dates;
import org.redress.core.casework.LetterToSend;
import org.redress.core.complaint.OfficerId;
import org.redress.core.complaint.TeamCode;
import org.redress.core.letter.Letter;

/// A letter that waits to be sent, in the words of the list of work.
///
/// @param labels what codes are called
record LetterLine(Labels labels) {

    WorkPage.Item of(LetterToSend letter) {
        String complaint = letter.complaint().value();
        return new WorkPage.Item(
                new Link(complaint, CaseAddress.of(complaint)),
                new CaseLetters(labels).label(letter.area(), letter.type()),
                place(letter),
                "Approved on " + Dates.longForm(letter.approvedOn()),
                LetterSheet.tag(Letter.State.APPROVED),
                new Link(
                        "Send letter %d and mark it as sent".formatted(letter.number()),
                        LetterOffice.address(letter.complaint(), letter.number())),
                letter.madeByYoungPerson(),
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
