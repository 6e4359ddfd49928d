package org.redress.app.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.redress.app.page.CasePage.Fact;
import org.redress.app.page.Link;
import org.redress.app.page.TriagePage.Note;
import org.redress.core.calendar.Dates;
import org.redress.core.complaint.Complaint;
import org.redress.core.complaint.TextRef;

/// A contact as who triages it has to know it.
public record ContactNotes(Story story) {

    private Complaint complaint() {
        return story.view().complaint();
    }

    /// What was said, by whom and how.
    public List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("What they say", text(complaint().subject()).orElse("Not recorded")));
        facts.add(
                new Fact(
                        "What they want",
                        text(complaint().outcomeSought()).orElse("Not recorded")));
        people(facts);
        facts.add(
                new Fact(
                        "Came in",
                        Dates.withWeekday(complaint().receivedOn())
                                + ", "
                                + Phrases.small(Phrases.of(complaint().channel()))));
        facts.add(new Fact("Adjustments", text(complaint().adjustments()).orElse("None recorded")));
        return facts;
    }

    private void people(List<Fact> facts) {
        String name =
                complaint()
                        .complainant()
                        .map(it -> story.name(it.value()))
                        .orElse("Nobody is named");
        facts.add(
                new Fact(
                        "Who complains",
                        name + (complaint().advocate() ? ", with an advocate" : "")));
        complaint()
                .representation()
                .ifPresent(it ->
                        facts.add(
                                new Fact(
                                        "Who speaks for them",
                                        story.name(it.representative().value())
                                                + ": "
                                                + Phrases.small(Phrases.of(it.basis())))));
    }

    private Optional<String> text(Optional<TextRef> ref) {
        return ref.flatMap(story::text);
    }

    /// What to see to before deciding.
    public List<Note> notes() {
        List<Note> notes = new ArrayList<>();
        if (complaint().awaitsConsent()) {
            notes.add(
                    new Note(
                            "The person’s written consent is still awaited. Nothing about them may"
                                    + " be shared with who speaks for them until it is here.",
                            Optional.of(link("Record the person’s consent", "record-consent"))));
        }
        if (complaint().adjustments().isEmpty()) {
            notes.add(
                    new Note(
                            "No adjustment is recorded. Ask whether they need any (Equality Act"
                                    + " 2010 s.20).",
                            Optional.of(link("Record adjustments", "record-adjustments"))));
        }
        return notes;
    }

    /// What to do besides, where it is not accepted.
    public Note letter() {
        return new Note(
                "The person must be told in writing why, with how to take it to the Ombudsman.",
                Optional.of(link("Letters of this case", "letters")));
    }

    private Link link(String text, String word) {
        return new Link(text, CaseAddress.of(complaint().reference().value()) + "/" + word);
    }
}
