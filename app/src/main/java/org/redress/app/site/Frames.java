package org.redress.app.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.redress.app.desk.RecordAddress;
import org.redress.app.page.Frame;
import org.redress.core.access.Officer;
import org.redress.core.access.Permission;

/// Makes the frame of each page: who is signed in, and where they may go.
///
/// @param records the plugins' own records, which have a place of their own
record Frames(String council, Assets assets, RecordShelves records) {

    static final String WORK = "/work";
    static final String INBOX = "/inbox";
    static final String CASES = "/cases";
    static final String BOARDS = "/dashboards";
    static final String REPORTS = "/reports";
    static final String ADMINISTRATION = "/administration";

    /// A page for a visitor, with one of the places marked as the one where they are.
    Frame of(Visit visit, String place) {
        return frame(visit.visitor(), place, assets.stylesheets());
    }

    /// A page that shows a report.
    Frame report(Visit visit) {
        return figures(visit, REPORTS);
    }

    /// A page with a report's tables in one of the places.
    Frame figures(Visit visit, String place) {
        return frame(visit.visitor(), place, assets.reportStylesheets());
    }

    private Frame frame(Optional<Visitor> visitor, String place, List<String> stylesheets) {
        return new Frame(
                council,
                stylesheets,
                Optional.of(assets.address("desk.js")),
                visitor.map(it ->
                        new Frame.Person(it.officer().name(), it.officer().post(), it.token())),
                visitor.map(it -> places(it.officer(), place)).orElse(List.of()));
    }

    private List<Frame.Place> places(Officer officer, String here) {
        List<Frame.Place> places = new ArrayList<>();
        if (officer.may(Permission.READ_CASES)) {
            places.add(new Frame.Place("My work", WORK, here.equals(WORK)));
        }
        if (officer.may(Permission.TRIAGE)) {
            places.add(new Frame.Place("Inbox", INBOX, here.equals(INBOX)));
        }
        if (officer.may(Permission.READ_CASES)) {
            places.add(new Frame.Place("Cases", CASES, here.equals(CASES)));
        }
        if (officer.may(Permission.READ_CASES) || officer.may(Permission.READ_REPORTS)) {
            places.add(place("Overview", BOARDS, here));
        }
        records.label(officer)
                .ifPresent(label -> places.add(place(label, RecordAddress.ALL, here)));
        if (officer.may(Permission.READ_CASES)) {
            places.add(place("Learning", LearningRoom.ADDRESS, here));
        }
        if (officer.may(Permission.READ_REPORTS)) {
            places.add(new Frame.Place("Reports", REPORTS, here.equals(REPORTS)));
        }
        if (officer.may(Permission.EQUALITY)) {
            places.add(place("Equality data", EqualityRoom.ADDRESS, here));
        }
        if (officer.may(Permission.ADMINISTER)) {
            places.add(place("Administration", ADMINISTRATION, here));
        } else if (officer.may(Permission.EDIT_TEMPLATES)) {
            places.add(
                    new Frame.Place(
                            "Administration", TemplateRoom.ADDRESS, here.equals(ADMINISTRATION)));
        }
        return places;
    }

    private static Frame.Place place(String label, String address, String here) {
        return new Frame.Place(label, address, here.equals(address));
    }
}
