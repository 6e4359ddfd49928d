package org.redress.app.command;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import org.redress.core.calendar.NonWorkingDay;
import org.redress.core.calendar.Working;
import org.redress.core.procedure.Deadline;

/// The dates as one JSON object. Written token by token: the command answers within a second.
record DeadlinesJson(DeadlinesFound found, JsonGenerator json) {

    static void write(DeadlinesFound found, PrintWriter out) throws IOException {
        JsonFactory factory =
                JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
        try (JsonGenerator json = factory.createGenerator(out)) {
            json.useDefaultPrettyPrinter();
            new DeadlinesJson(found, json).object();
        }
        out.println();
    }

    private void object() throws IOException {
        json.writeStartObject();
        json.writeStringField("area", found.chosen().area().id().value());
        json.writeStringField("procedure", found.chosen().procedure().ref().procedure().value());
        stage(found.chosen().stage().id().value());
        dates();
        workings();
        strings("warnings", found.warnings());
        json.writeEndObject();
    }

    private void stage(String id) throws IOException {
        if (id.matches("[0-9]{1,9}")) {
            json.writeNumberField("stage", Integer.parseInt(id));
        } else {
            json.writeStringField("stage", id);
        }
    }

    private void dates() throws IOException {
        json.writeObjectFieldStart("deadlines");
        for (Deadline deadline : found.deadlines()) {
            json.writeStringField(deadline.rule().key(), deadline.due().toString());
        }
        json.writeEndObject();
    }

    private void workings() throws IOException {
        json.writeObjectFieldStart("working");
        for (Deadline deadline : found.deadlines()) {
            working(deadline, found.working(deadline));
        }
        json.writeEndObject();
    }

    private void working(Deadline deadline, Working working) throws IOException {
        json.writeObjectFieldStart(deadline.rule().key());
        json.writeStringField("label", deadline.rule().label());
        json.writeStringField("from", working.from().toString());
        json.writeStringField("fromWhat", working.fromWhat());
        json.writeStringField("rule", working.timescale().inWords());
        json.writeStringField("standing", standing(deadline));
        json.writeStringField("source", working.source().toString());
        json.writeArrayFieldStart("skipped");
        for (NonWorkingDay day : working.skipped()) {
            skipped(day);
        }
        json.writeEndArray();
        strings("sentences", working.sentences());
        json.writeEndObject();
    }

    private static String standing(Deadline deadline) {
        return deadline.rule().standing().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void skipped(NonWorkingDay day) throws IOException {
        json.writeStartObject();
        json.writeStringField("date", day.date().toString());
        json.writeStringField("reason", day.reason());
        json.writeEndObject();
    }

    private void strings(String field, Iterable<String> values) throws IOException {
        json.writeArrayFieldStart(field);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }
}
