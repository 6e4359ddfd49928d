package org.redress.core.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.redress.core.casework.Equality;
import org.redress.core.complaint.Person;
import org.redress.core.complaint.Text;

/// The tables of personal data, which retention may erase.
final class PersonalStore {

    void write(Handle handle, List<Personal> all) {
        writeTexts(handle, all);
        writePeople(handle, all);
        writeEquality(handle, all);
    }

    private static void writeTexts(Handle handle, List<Personal> all) {
        PreparedBatch batch =
                handle.prepareBatch(
                        """
                        insert into personal.text (text, stream, salt, content)
                        values (:text, :stream, :salt, :content)
                        """);
        for (Personal personal : all) {
            for (Text text : personal.texts()) {
                batch.bind("text", text.id())
                        .bind("stream", personal.stream())
                        .bind("salt", text.salt())
                        .bind("content", text.content())
                        .add();
            }
        }
        batch.execute();
    }

    private static void writePeople(Handle handle, List<Personal> all) {
        PreparedBatch batch =
                handle.prepareBatch(
                        """
                        insert into personal.person (person, stream, name)
                        values (:person, :stream, :name)
                        """);
        for (Personal personal : all) {
            for (Person person : personal.people()) {
                batch.bind("person", person.id().value())
                        .bind("stream", personal.stream())
                        .bind("name", person.name().id())
                        .add();
            }
        }
        batch.execute();
    }

    private static void writeEquality(Handle handle, List<Personal> all) {
        PreparedBatch batch =
                handle.prepareBatch(
                        """
                        insert into equality.answer (stream, gender, age_band, ethnicity, disability)
                        values (:stream, :gender, :age_band, :ethnicity, :disability)
                        """);
        for (Personal personal : all) {
            Equality stated = personal.equality();
            if (!stated.equals(Equality.NOT_STATED)) {
                batch.bind("stream", personal.stream())
                        .bind("gender", stated.gender())
                        .bind("age_band", stated.ageBand())
                        .bind("ethnicity", stated.ethnicity())
                        .bind("disability", stated.disability())
                        .add();
            }
        }
        batch.execute();
    }

    /// Makes complaints findable by the words of their reference, their complainant's name and
    /// their subject.
    void index(Handle handle, List<UUID> streams) {
        handle.createUpdate("select personal.index_words(:streams)")
                .bindArray("streams", UUID.class, streams)
                .execute();
    }

    /// The texts of a record that still exist.
    Map<UUID, String> texts(Handle handle, UUID stream) {
        Map<UUID, String> texts = new HashMap<>();
        handle.createQuery("select text, content from personal.text where stream = :stream")
                .bind("stream", stream)
                .map((row, _) ->
                        Map.entry(row.getObject("text", UUID.class), row.getString("content")))
                .forEach(text -> texts.put(text.getKey(), text.getValue()));
        return texts;
    }

    /// The names of the people on a record that still exist.
    Map<UUID, String> names(Handle handle, UUID stream) {
        Map<UUID, String> names = new HashMap<>();
        handle.createQuery(
                        """
                        select person.person, text.content
                        from personal.person join personal.text on text.text = person.name
                        where person.stream = :stream
                        """)
                .bind("stream", stream)
                .map((row, _) ->
                        Map.entry(row.getObject("person", UUID.class), row.getString("content")))
                .forEach(name -> names.put(name.getKey(), name.getValue()));
        return names;
    }
}
