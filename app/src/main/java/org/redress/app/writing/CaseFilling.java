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
    ///
    /// @param answers what the officer answered, by name, which wins over what the case gives
    public Filling of(LetterType type, Map<String, String> answers) {
        Map<String, String> values = new HashMap<>();
        person(values);
        council(values);
        StageFilling stage = new StageFilling(labels, complaint(), this::name, today);
        stage.fill(type.occasion(), answers, values);
        stage.recorded(type.occasion(), answers, values, this::text);
        type.occasion()
                .outcome()
                .ifPresent(outcome -> values.put(Names.OUTCOME, Names.words(outcome)));
        Map<String, List<Map<String, String>>> lists = lists(type);
        new ExcludedFilling(complaint(), this::text).fill(type, answers, values, lists);
        values.putAll(answers);
        Signature.put(type, values);
        values.replaceAll((_, value) -> plain(value));
        return new Filling(values, lists);
    }

    private Map<String, List<Map<String, String>>> lists(LetterType type) {
        ListsFilling lists =
                new ListsFilling(labels, complaint(), type.occasion().stage(), this::text);
        Map<String, List<Map<String, String>>> all = new HashMap<>();
        all.put(Names.CONCERNS, lists.concerns());
        all.put(Names.REMEDIES, lists.remedies());
        all.put(Names.BODIES, lists.bodies());
        all.put(Names.REPRESENTED, List.of());
        all.put(Names.CONSENT_AWAITED, List.of());
        complaint()
                .representation()
                .ifPresent(who -> {
                    boolean awaited = complaint().awaitsConsent();
                    Optional<PersonId> named =
                            awaited ? Optional.of(who.representative()) : complaint().complainant();
                    all.put(
                            awaited ? Names.CONSENT_AWAITED : Names.REPRESENTED,
                            List.of(
                                    Map.of(
                                            awaited ? Names.REPRESENTATIVE : Names.PERSON,
                                            named.flatMap(this::name).orElse(""))));
                });
        return all;
    }

    private Complaint complaint() {
        return view.complaint();
    }

    private void person(Map<String, String> values) {
        Optional<String> person = complaint().complainant().flatMap(this::name);
        person.ifPresent(name -> values.put(Names.PERSON, name));
        addressee().ifPresent(name -> values.put(Names.ADDRESSEE, name));
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

    /// Who speaks for the person, unless the person has still to consent to that.
    private Optional<String> addressee() {
        return complaint()
                .representation()
                .filter(_ -> !complaint().awaitsConsent())
                .map(Event.Representation::representative)
                .or(complaint()::complainant)
                .flatMap(this::name);
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
