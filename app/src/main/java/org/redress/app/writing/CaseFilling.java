package org.redress.app.writing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.redress.app.desk.Labels;
import org.redress.core.calendar.Dates;
import org.redress.core.casework.CaseView;
import org.redress.core.complaint.Complaint;
import org.redress.core.complaint.Event;
import org.redress.core.complaint.PersonId;
import org.redress.core.complaint.TextRef;
import org.redress.core.letter.Filling;
import org.redress.core.letter.LetterType;
import org.redress.core.letter.Names;
import org.redress.core.spi.Letterhead;

/// What a case gives for the names in a letter.
///
/// @param labels what codes are called
/// @param view the case, with its texts and names
/// @param today the day that it is
public record CaseFilling(Labels labels, CaseView view, LocalDate today) {

    /// The values and lists for a letter of a type.
    public Filling of(LetterType type) {
        Map<String, String> values = new HashMap<>();
        person(values);
        council(values);
        StageFilling stage = new StageFilling(labels, complaint(), this::name, today);
        stage.fill(type.occasion(), values);
        stage.recorded(type.occasion(), values, this::text);
        type.occasion()
                .outcome()
                .ifPresent(outcome -> values.put(Names.OUTCOME, Names.words(outcome)));
        values.replaceAll((_, value) -> plain(value));
        ListsFilling lists = new ListsFilling(labels, complaint(), this::text);
        return new Filling(
                values,
                Map.of(
                        Names.CONCERNS,
                        lists.concerns(),
                        Names.REMEDIES,
                        lists.remedies(),
                        Names.BODIES,
                        lists.bodies(),
                        Names.REPRESENTED,
                        complaint().representation().isPresent() ? List.of(Map.of()) : List.of()));
    }

    private Complaint complaint() {
        return view.complaint();
    }

    private void person(Map<String, String> values) {
        Optional<String> person = complaint().complainant().flatMap(this::name);
        person.ifPresent(name -> values.put(Names.PERSON, name));
        complaint()
                .representation()
                .map(Event.Representation::representative)
                .flatMap(this::name)
                .or(() -> person)
                .ifPresent(name -> values.put(Names.ADDRESSEE, name));
        complaint()
                .subject()
                .flatMap(this::text)
                .map(text -> text.replaceAll("\\s+", " "))
                .ifPresent(it -> values.put(Names.COMPLAINT, it));
        complaint()
                .outcomeSought()
                .flatMap(this::text)
                .ifPresent(it -> values.put(Names.SOUGHT, it));
        values.put(Names.TODAY, Dates.longForm(today));
        values.put(Names.REFERENCE, complaint().reference().value());
        values.put(Names.SERVICE, labels.area(complaint().area()));
        complaint()
                .team()
                .ifPresent(it -> values.put(Names.TEAM, labels.team(complaint().area(), it)));
        values.put(Names.RECEIVED, Dates.longForm(complaint().receivedOn()));
    }

    private void council(Map<String, String> values) {
        Letterhead head = labels.areas().letterhead();
        values.put(Names.COUNCIL, labels.areas().council().name());
        values.put(Names.COUNCIL_PHONE, head.phone());
        values.put(Names.COUNCIL_EMAIL, head.email());
        values.put(Names.SIGNATURE, head.signature());
        values.put(Names.OMBUDSMAN, head.ombudsman().name());
        values.put(Names.OMBUDSMAN_PHONE, head.ombudsman().phone());
        values.put(Names.OMBUDSMAN_WEBSITE, head.ombudsman().website());
    }

    private Optional<String> name(PersonId person) {
        UUID id = person.value();
        return Optional.ofNullable(view.names().get(id));
    }

    private Optional<String> text(TextRef ref) {
        return Optional.ofNullable(view.texts().get(ref.id()));
    }

    /// Square brackets mark gaps, so that what people wrote keeps none.
    static String plain(String value) {
        return value.replace('[', '(').replace(']', ')').strip();
    }
}
