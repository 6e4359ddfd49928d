package org.redress.core.casefiles;

import java.time.LocalDate;
import java.util.Optional;
import org.redress.core.casework.Equality;
import org.redress.core.complaint.Channel;
import org.redress.core.complaint.Person;
import org.redress.core.complaint.PersonId;
import org.redress.core.complaint.TeamCode;
import org.redress.core.complaint.Text;
import org.redress.core.procedure.Kind;
import org.redress.core.spi.Fields;

/// A line of `complaints.csv`.
record ComplaintFacts(
        int line,
        AreaWords area,
        Kind kind,
        LocalDate receivedOn,
        Channel channel,
        Optional<TeamCode> team,
        Optional<Person> complainant,
        boolean madeByYoungPerson,
        boolean advocate,
        Equality equality,
        Optional<Text> subject) {

    /// The facts; empty where something is refused.
    static Optional<ComplaintFacts> read(Fields fields, CaseWords words) {
        fields.require("service_area", "kind", "received_on");
        Optional<AreaWords> area = fields.word("service_area", words.areas());
        Optional<Kind> kind = area.flatMap(known -> fields.word("kind", known.kinds()));
        Optional<LocalDate> receivedOn = fields.past("received_on");
        Optional<Channel> channel = fields.word("channel", words.channels());
        Optional<TeamCode> team = area.flatMap(known -> fields.word("team", known.teams()));
        boolean young = fields.word("made_by_young_person", words.flags()).orElse(false);
        boolean advocate = fields.word("advocate", words.flags()).orElse(false);
        if (!fields.isSound() || area.isEmpty() || kind.isEmpty()) {
            return Optional.empty();
        }
        Channel by = channel.orElse(Channel.NOT_KNOWN);
        return receivedOn.map(on ->
                new ComplaintFacts(
                        fields.number(),
                        area.get(),
                        kind.get(),
                        on,
                        by,
                        team,
                        complainant(fields),
                        young,
                        advocate,
                        equality(fields),
                        fields.text("subject")));
    }

    private static Optional<Person> complainant(Fields fields) {
        return fields.text("complainant").map(name -> new Person(PersonId.random(), name));
    }

    private static Equality equality(Fields fields) {
        return new Equality(
                fields.raw("gender"),
                fields.raw("age_band"),
                fields.raw("ethnicity"),
                fields.raw("disability"));
    }
}
