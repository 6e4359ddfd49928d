package org.redress.core.store;

import java.util.List;
import java.util.UUID;
import org.redress.core.casework.Equality;
import org.redress.core.complaint.Person;
import org.redress.core.complaint.Text;

/// What a record brings that is kept apart from the journal.
///
/// @param texts the texts that its events refer to, the names of its people included
/// @param people who is new on it
record Personal(UUID stream, List<Text> texts, List<Person> people, Equality equality) {

    Personal {
        texts = List.copyOf(texts);
        people = List.copyOf(people);
    }
}
