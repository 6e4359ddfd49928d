package org.redress.app.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.app.desk.CaseAddress;
import org.redress.app.desk.Deeds;
import org.redress.app.page.CasePage.Fact;
import org.redress.app.page.CasePage.Moment;
import org.redress.app.page.Link;
import org.redress.app.page.Question;
import org.redress.app.writing.LetterFindings;
import org.redress.app.writing.StepOnRecord;
import org.redress.core.calendar.Dates;
import org.redress.core.casework.CaseView;
import org.redress.core.casework.LetterView;
import org.redress.core.complaint.Command;
import org.redress.core.http.wire.Kebab;
import org.redress.core.letter.Filling;
import org.redress.core.letter.Letter;
import org.redress.core.letter.LetterEvent;
import org.redress.core.letter.LetterType;
import org.redress.core.letter.Occasion;
import org.redress.core.letter.Sending;

/// How a letter stands and what happened to it, in words.
record LetterStanding(LetterOffice office, CaseView view, LetterView letter) {

    static final String ON = "on";
    static final String HOW = "how";

    private static final int DIGITS = 16;

    List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        Letter it = letter.letter();
        it.approval().ifPresent(approval -> approved(approval, facts));
        it.sending()
                .ifPresent(sending ->
                        facts.add(
                                new Fact(
                                        "Sent",
                                        Dates.longForm(sending.on())
                                                + ", "
                                                + sending.how().label())));
        it.insteadOf().ifPresent(number -> facts.add(new Fact("Made from", "Letter " + number)));
        return facts;
    }

    private void approved(Letter.Approval approval, List<Fact> facts) {
        facts.add(new Fact("Approved", Dates.longForm(approval.on())));
        if (!approval.without().isEmpty()) {
            facts.add(new Fact("Approved without", String.join("\n", missing(approval))));
            facts.add(
                    new Fact(
                            "Reason",
                            approval.reason()
                                    .map(ref -> LetterOffice.text(letter, ref))
                                    .orElse("")));
        }
        facts.add(
                new Fact(
                        "Fingerprint of the text",
                        letter.letter().body().digest().substring(0, DIGITS)));
    }

    private List<String> missing(Letter.Approval approval) {
        LetterType type = office.type(letter.letter());
        return approval.without().stream().map(id -> LetterFindings.label(type, id)).toList();
    }

    /// What is asked when the letter has gone, with what was typed already.
    List<Question> sending(LocalDate today, LetterSheet.Typed typed) {
        Question day =
                new Question.Day(
                        ON,
                        words("When did it go?", typed.wrong().get(ON)),
                        typed.boxes().getOrDefault(ON + "-day", text(today.getDayOfMonth())),
                        typed.boxes().getOrDefault(ON + "-month", text(today.getMonthValue())),
                        typed.boxes().getOrDefault(ON + "-year", text(today.getYear())));
        String chosen = typed.boxes().getOrDefault(HOW, Sending.How.POST.name());
        Question how =
                new Question.Choice(
                        HOW,
                        words("How did it go?", typed.wrong().get(HOW)),
                        true,
                        Arrays.stream(Sending.How.values())
                                .map(it ->
                                        new Question.Option(
                                                it.name(), it.label(), it.name().equals(chosen)))
                                .toList());
        return List.of(day, how);
    }

    private static Question.Words words(String label, @Nullable String wrong) {
        return new Question.Words(label, "", Optional.ofNullable(wrong));
    }

    private static String text(int number) {
        return Integer.toString(number);
    }

    /// The form of what is to be recorded once the letter has gone, filled in with what it said;
    /// none where that is on record already.
    Optional<Link> onward() {
        LetterType type = office.type(letter.letter());
        Occasion occasion = type.occasion();
        boolean recorded =
                new StepOnRecord(view.complaint(), occasion)
                        .isTold(new Filling(LetterOffice.answers(letter), Map.of()));
        return letter.letter()
                .sending()
                .filter(_ -> !recorded && !occasion.command().equals(Command.class))
                .map(sending ->
                        new Link(
                                Deeds.of(occasion.command()).label(),
                                address(occasion, sending.on())));
    }

    private String address(Occasion occasion, LocalDate on) {
        String path =
                CaseAddress.of(view.complaint().reference().value())
                        + "/"
                        + Kebab.of(occasion.command())
                        + "?on-day="
                        + on.getDayOfMonth()
                        + "&on-month="
                        + on.getMonthValue()
                        + "&on-year="
                        + on.getYear()
                        + "&letter="
                        + letter.number();
        return path
                + occasion.stage().map(stage -> "&stage=" + stage).orElse("")
                + occasion.about().map(step -> "&about=" + step).orElse("");
    }

    List<Moment> history() {
        return letter.history().reversed().stream().map(this::moment).toList();
    }

    private Moment moment(LetterView.Entry entry) {
        return new Moment(
                words(entry.event()),
                Dates.longForm(entry.event().on()),
                office.world().recorded(entry.officer(), entry.recordedAt()),
                reason(entry.event()).stream().toList());
    }

    private Optional<String> reason(LetterEvent event) {
        return event instanceof LetterEvent.LetterApproved approved
                ? approved.reason().map(ref -> LetterOffice.text(letter, ref))
                : Optional.empty();
    }

    private static String words(LetterEvent event) {
        return switch (event) {
            case LetterEvent.LetterDrafted it ->
                    "Drafted" + it.insteadOf().map(number -> " from letter " + number).orElse("");
            case LetterEvent.LetterRewritten _ -> "Draft changed";
            case LetterEvent.LetterApproved it ->
                    it.without().isEmpty()
                            ? "Approved"
                            : "Approved without something that it must contain";
            case LetterEvent.LetterSent it -> "Sent: " + it.how().label();
            case LetterEvent.LetterSetAside _ -> "Set aside";
        };
    }
}
