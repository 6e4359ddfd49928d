package org.redress.app.site;

import java.util.Optional;
import java.util.function.Function;
import org.redress.app.desk.RecordAddress;
import org.redress.app.desk.RecordSheet;
import org.redress.app.page.Link;
import org.redress.app.page.RecordPage;
import org.redress.app.signin.SignIn;
import org.redress.core.access.Officer;
import org.redress.core.access.Permitted;
import org.redress.core.access.PermittedLedgers.Use;
import org.redress.core.casework.Casework;
import org.redress.core.casework.RecordView;
import org.redress.core.complaint.Reference;
import org.redress.core.spi.LedgerDesk;

/// The page of one plugin's record.
record RecordPages(Casework casework, RecordShelves shelves, Frames frames, SignIn signIn) {

    Found<String> page(Visit visit, String ledger, String reference) {
        return shelves.desk(visit, ledger, Use.READ)
                .then(desk ->
                        view(visit, ledger, reference)
                                .then(view ->
                                        visit.query("done")
                                                .map(query ->
                                                        page(
                                                                visit,
                                                                desk,
                                                                view,
                                                                query.containsKey("done")))));
    }

    Found<RecordView> view(Visit visit, String ledger, String reference) {
        return Found.required(
                shelves.records(visit.officer()).find(ledger, reference),
                404,
                "There is no record “" + reference + "”.");
    }

    private String page(Visit visit, LedgerDesk<?, ?> desk, RecordView view, boolean done) {
        String ledger = desk.ledger().name();
        RecordSheet sheet = new RecordSheet(shelves.areas(), desk, view, visit.today());
        Permitted permitted = new Permitted(visit.officer(), casework);
        return new RecordPage(
                        frames.of(visit, RecordAddress.ALL),
                        new Link(desk.outlook().plural(), RecordAddress.of(ledger)),
                        Optional.of(view.history().getLast().story() + ".").filter(_ -> done),
                        desk.label(),
                        view.reference(),
                        view.standing().about(),
                        sheet.state(),
                        sheet.owed(),
                        sheet.actions(shelves.ledgers(visit.officer()).may(Use.WORK, ledger)),
                        sheet.deadlines(),
                        sheet.groups(
                                it -> Reference.parse(it).filter(permitted::mayRead).isPresent()),
                        sheet.history(0, officers()))
                .html();
    }

    /// The name of an officer.
    Function<String, String> officers() {
        return id -> signIn.officer(id).map(Officer::name).orElse("“" + id + "”");
    }
}
