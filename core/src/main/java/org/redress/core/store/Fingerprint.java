package org.redress.core.store;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import org.redress.core.casework.Equality;
import org.redress.core.casework.Instruction;
import org.redress.core.complaint.Command;
import org.redress.core.complaint.Person;
import org.redress.core.complaint.Text;

/// Tells whether two instructions under one key ask for the same thing. The ids and salts that each request makes up
/// for its texts do not count, nor does the reference of a receipt, which may be made anew for each; and no text can be
/// read from it.
final class Fingerprint {

    private static final JsonMapper MAPPER =
            EventCodec.mapper()
                    .addModule(
                            new SimpleModule()
                                    .addSerializer(Text.class, new TextDigest())
                                    .addSerializer(Person.class, new NameDigest()))
                    .addMixIn(Command.Receive.class, WithoutReference.class)
                    .build();

    @JsonIgnoreProperties("reference")
    private interface WithoutReference {}

    private Fingerprint() {}

    static String of(Instruction instruction, String key) {
        Equality equality = instruction.equality();
        boolean receipt = instruction.command() instanceof Command.Receive;
        return Digest.over("instruction")
                .add(key)
                .add(receipt ? "" : instruction.complaint().value())
                .add(instruction.command().getClass().getSimpleName())
                .add(json(instruction.command()))
                .add(instruction.basis().getClass().getSimpleName())
                .add(json(instruction.basis()))
                .add(equality.gender().orElse(""))
                .add(equality.ageBand().orElse(""))
                .add(equality.ethnicity().orElse(""))
                .add(equality.disability().orElse(""))
                .digest()
                .hex();
    }

    private static String json(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(
                    value.getClass().getName() + " cannot be written", unwritable);
        }
    }

    private static String digest(Text text) {
        return Digest.over("text").add(text.content()).digest().hex();
    }

    private static final class TextDigest extends JsonSerializer<Text> {

        @Override
        public void serialize(Text text, JsonGenerator json, SerializerProvider provider)
                throws IOException {
            json.writeString(digest(text));
        }
    }

    private static final class NameDigest extends JsonSerializer<Person> {

        @Override
        public void serialize(Person person, JsonGenerator json, SerializerProvider provider)
                throws IOException {
            json.writeString(digest(person.name()));
        }
    }
}
