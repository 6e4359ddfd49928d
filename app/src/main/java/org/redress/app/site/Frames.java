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
        Optional<Visitor> visitor = visit.visitor();
        return new Frame(
                council,
                assets.stylesheets(),
                Optional.of(assets.address("desk.js")),
                visitor.map(it ->
                        new Frame.Person(it.officer().name(), it.officer().post(), it.token())),
                visitor.map(it -> places(it.officer(), place)).orElse(List.of()));
    }

    private List<Frame.Place> places(Officer officer, String here) {
        boolean cases = officer.may(Permission.READ_CASES);
        boolean reports = officer.may(Permission.READ_REPORTS);
        List<Frame.Place> places = new ArrayList<>();
        add(places, cases, "My work", WORK);
        add(places, officer.may(Permission.TRIAGE), "Inbox", INBOX);
        add(places, cases, "Cases", CASES);
        add(places, cases || reports, "Overview", BOARDS);
        records.label(officer).ifPresent(label -> add(places, true, label, RecordAddress.ALL));
        add(places, cases, "Learning", LearningRoom.ADDRESS);
        add(places, reports, "Reports", REPORTS);
        add(places, officer.may(Permission.EQUALITY), "Equality data", EqualityRoom.ADDRESS);
        boolean administers = officer.may(Permission.ADMINISTER);
        boolean templates = officer.may(Permission.EDIT_TEMPLATES);
        String first = administers ? ADMINISTRATION : TemplateRoom.ADDRESS;
        add(places, administers || templates, "Administration", first);
        return places.stream().map(place -> marked(place, here)).toList();
    }

    private static void add(List<Frame.Place> places, boolean may, String label, String address) {
        if (may) {
            places.add(new Frame.Place(label, address, false));
        }
    }

    /// The pages of templates belong to Administration, wherever that begins.
    private static Frame.Place marked(Frame.Place place, String here) {
        boolean current =
                here.equals(place.address())
                        || (here.equals(ADMINISTRATION)
                                && place.address().equals(TemplateRoom.ADDRESS));
        return new Frame.Place(place.label(), place.address(), current);
    }
}
