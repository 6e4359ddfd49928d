package org.redress.core.store;

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
import org.redress.core.complaint.Reference;
import org.redress.core.complaint.Text;

/// Tells whether two instructions under one key ask for the same thing. The ids and salts that each
/// request makes up for its texts do not count, nor does the reference of a receipt, which may be
/// made anew for each; and no text can be read from it.
final class Fingerprint {

    private static final JsonMapper MAPPER =
            EventCodec.mapper()
                    .addModule(
                            new SimpleModule()
                                    .addSerializer(Text.class, new TextDigest())
                                    .addSerializer(Person.class, new NameDigest()))
                    .build();

    private static final Reference ANY = new Reference("any");

    private Fingerprint() {}

    static String of(Instruction instruction, String key) {
        Equality equality = instruction.equality();
        Instruction comparable = withoutNewReference(instruction);
        return Digest.over("instruction")
                .add(key)
                .add(comparable.complaint().value())
                .add(instruction.command().getClass().getSimpleName())
                .add(json(comparable.command()))
                .add(instruction.basis().getClass().getSimpleName())
                .add(json(instruction.basis()))
                .add(equality.gender().orElse(""))
                .add(equality.ageBand().orElse(""))
                .add(equality.ethnicity().orElse(""))
                .add(equality.disability().orElse(""))
                .digest()
                .hex();
    }

    private static Instruction withoutNewReference(Instruction instruction) {
        if (!(instruction.command() instanceof Command.Receive receive)) {
            return instruction;
        }
        return new Instruction(
                ANY,
                new Command.Receive(
                        ANY,
                        receive.area(),
                        receive.on(),
                        receive.channel(),
                        receive.team(),
                        receive.complainant(),
                        receive.madeByYoungPerson(),
                        receive.advocate(),
                        receive.representative(),
                        receive.subject(),
                        receive.outcomeSought(),
                        receive.adjustments()),
                instruction.basis(),
                instruction.officer(),
                instruction.expectedVersion(),
                instruction.idempotencyKey(),
                instruction.equality());
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
