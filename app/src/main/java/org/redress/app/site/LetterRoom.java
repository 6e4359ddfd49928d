package org.redress.app.site;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.redress.app.desk.CaseAddress;
import org.redress.app.desk.Happening;
import org.redress.app.page.CasePage;
import org.redress.app.page.LettersPage;
import org.redress.app.page.Link;
import org.redress.core.calendar.Dates;
import org.redress.core.casework.CaseView;
import org.redress.core.casework.LetterSummary;
import org.redress.core.casework.LetterView;
import org.redress.core.complaint.Command;
import org.redress.core.letter.LetterType;

/// The letters of a case: their list, the form that begins one, each letter and its papers.
record LetterRoom(LetterOffice office, NewLetters drafts, LetterPages letters, LetterDeeds deeds)
        implements CaseRoom {

    private static final String NOTHING = "There is nothing at this address.";

    static LetterRoom of(CaseWorld world) {
        LetterOffice office = new LetterOffice(world);
        LetterPages pages = new LetterPages(office);
        return new LetterRoom(
                office,
                new NewLetters(office),
                pages,
                new LetterDeeds(office, new LetterReplies(office, pages)));
    }

    @Override
    public String word() {
        return LetterOffice.WORD;
    }

    @Override
    public Found<Reaction> shown(Visit visit, CaseView view, List<String> rest) {
        return switch (rest.size()) {
            case 0 -> new Found.Here<>(Reaction.Shows.page(list(visit, view)));
            case 1 -> letters.page(visit, view, rest.getFirst());
            case 2 ->
                    rest.getFirst().equals("new")
                            ? drafts.form(visit, view, rest.get(1))
                            : letters.paper(visit, view, rest.getFirst(), rest.get(1));
            default -> new Found.Refused<>(404, NOTHING);
        };
    }

    @Override
    public Found<Reaction> sent(
            Visit visit, CaseView view, List<String> rest, Map<String, String> given) {
        return office.toWrite(visit, view)
                .then(_ ->
                        switch (rest.size()) {
                            case 1 -> deeds.sent(visit, view, rest.getFirst(), given);
                            case 2 ->
                                    rest.getFirst().equals("new")
                                            ? drafts.sent(visit, view, rest.get(1), given)
                                            : new Found.Refused<>(404, NOTHING);
                            default -> new Found.Refused<>(404, NOTHING);
                        });
    }

    @Override
    public List<Happening> happened(Visit visit, CaseView view) {
        return office.permitted(visit).histories(view.complaint().reference()).stream()
                .flatMap(letter -> new LetterStory(office, letter).told())
                .toList();
    }

    @Override
    public Optional<Found<String>> again(
            Visit visit, CaseView view, List<String> rest, Map<String, String> given) {
        return switch (rest.size()) {
            case 1 ->
                    switch (office.find(visit, view, rest.getFirst())) {
                        case Found.Here<LetterView>(LetterView letter) ->
                                new LetterDeed(visit, view, letter, given).signedOut(letters);
                        case Found.Refused<LetterView>(int status, String reason) ->
                                Optional.of(new Found.Refused<>(status, reason));
                    };
            case 2 -> Optional.of(drafts.again(visit, view, rest.get(1), given));
            default -> Optional.empty();
        };
    }

    @Override
    public Optional<CasePage.Details> section(Visit visit, CaseView view) {
        return Optional.of(details(visit, view));
    }

    @Override
    public Optional<Link> after(Visit visit, CaseView view, Class<? extends Command> recorded) {
        return office.mayWrite(visit, view)
                ? new OwedLetter(office).about(visit, view, recorded)
                : Optional.empty();
    }

    private CasePage.Details details(Visit visit, CaseView view) {
        List<Link> actions =
                office.mayWrite(visit, view)
                        ? List.of(new Link("Write a letter", LetterOffice.address(view)))
                        : List.of();
        return new CasePage.Details(
                LetterOffice.WORD,
                "Letters",
                List.of("Letter", "Begun", "How it stands"),
                office.permitted(visit).of(view.complaint().reference()).stream()
                        .map(it -> row(view, it))
                        .toList(),
                "No letter is written yet.",
                actions);
    }

    private CasePage.Row row(CaseView view, LetterSummary it) {
        return new CasePage.Row(
                List.of(
                        it.number() + ". " + office.types().label(it.area(), it.type()),
                        Dates.longForm(it.draftedOn()),
                        standing(it)),
                Optional.of(
                        new Link(
                                "Open letter " + it.number(),
                                LetterOffice.address(view, it.number()))));
    }

    private static String standing(LetterSummary it) {
        String without = it.overridden() ? ", without something that it must contain" : "";
        return it.sending()
                        .map(sending ->
                                "Sent on "
                                        + Dates.longForm(sending.on())
                                        + ", "
                                        + sending.how().label().toLowerCase(Locale.ROOT))
                        .orElseGet(() -> it.state().label())
                + without;
    }

    private String list(Visit visit, CaseView view) {
        List<LetterType> fitting = office.fitting(visit, view);
        boolean mayWrite = office.mayWrite(visit, view);
        return new LettersPage(
                        office.world().frames().of(visit, Frames.CASES),
                        new Link(
                                "Back to the case",
                                CaseAddress.of(view.complaint().reference().value())),
                        view.complaint().reference().value(),
                        details(visit, view),
                        mayWrite,
                        links(view, fitting),
                        links(
                                view,
                                office.types().all(office.area(view)).stream()
                                        .filter(type -> !fitting.contains(type))
                                        .toList()))
                .html();
    }

    private static List<Link> links(CaseView view, List<LetterType> types) {
        return types.stream()
                .map(type ->
                        new Link(type.label(), LetterOffice.address(view) + "/new/" + type.id()))
                .toList();
    }
}
