package org.redress.core.http.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A form filled in on a page: the same values as in JSON, each under the path of its field, such
/// as `complainant.name`; a day in three boxes, `on-day`, `on-month` and `on-year`; a list a line
/// to each, or a box for each value, `provisions.part-1`, that is `true` where it is ticked.
///
/// @param values as the browser sent them
public record FlatForm(Map<String, String> values) {

    private static final Pattern FIGURES = Pattern.compile("[0-9]{1,18}");

    public FlatForm {
        Map<String, String> plain = new TreeMap<>();
        values.forEach((name, value) -> plain.put(name, value.replace("\r\n", "\n").strip()));
        values = Map.copyOf(plain);
    }

    /// The value that the fields stand for; empty when something is wrong, which `reading` then
    /// knows.
    public <T> Optional<T> read(Form<T> form, Reading reading) {
        return form.form(object(form, ""), "", reading);
    }

    private ObjectNode object(Form<?> form, String within) {
        ObjectNode object = Json.object();
        for (Field field : form.fields()) {
            node(field.type(), path(within, field.name()))
                    .ifPresent(value -> object.set(field.name(), value));
        }
        return object;
    }

    private static String path(String within, String name) {
        return within.isEmpty() ? name : within + "." + name;
    }

    private Optional<JsonNode> node(InputType type, String at) {
        return switch (type) {
            case WordInput _, TextInput _, ChoiceInput _, MoneyInput _ ->
                    value(at).map(TextNode::valueOf);
            case DayInput _ -> day(at).map(TextNode::valueOf);
            case FlagInput _ -> value(at).map(text -> BooleanNode.valueOf(text.equals("true")));
            case WholeInput _ -> value(at).map(FlatForm::whole);
            case FindingsInput findings -> byNumber(findings, at);
            case ListInput _ -> lines(at);
            case UnionInput union -> oneOf(union, at);
            case Form<?> form ->
                    Optional.<JsonNode>of(object(form, at)).filter(it -> !it.isEmpty());
        };
    }

    private Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name)).filter(text -> !text.isEmpty());
    }

    private static JsonNode whole(String text) {
        return FIGURES.matcher(text).matches()
                ? LongNode.valueOf(Long.parseLong(text))
                : TextNode.valueOf(text);
    }

    /// A day of which a part is missing or no number is no date, which the day's own type then
    /// says.
    private Optional<String> day(String at) {
        String day = values.getOrDefault(at + "-day", "");
        String month = values.getOrDefault(at + "-month", "");
        String year = values.getOrDefault(at + "-year", "");
        return (day + month + year).isEmpty()
                ? Optional.empty()
                : Optional.of(year + "-" + two(month) + "-" + two(day));
    }

    private static String two(String figures) {
        return figures.length() == 1 ? "0" + figures : figures;
    }

    private Optional<JsonNode> byNumber(FindingsInput findings, String at) {
        ObjectNode object = Json.object();
        String start = at + ".";
        values.keySet().stream()
                .filter(name -> name.startsWith(start))
                .map(name -> name.substring(start.length()))
                .sorted()
                .forEach(number ->
                        node(findings.of(), start + number)
                                .ifPresent(value -> object.set(number, value)));
        return Optional.<JsonNode>of(object).filter(it -> !it.isEmpty());
    }

    /// The boxes that are ticked, or a line to each.
    private Optional<JsonNode> lines(String at) {
        List<String> all =
                Stream.concat(
                                values.entrySet().stream()
                                        .filter(it -> it.getKey().startsWith(at + "."))
                                        .filter(it -> it.getValue().equals("true"))
                                        .map(it -> it.getKey().substring(at.length() + 1))
                                        .sorted(),
                                value(at).stream().flatMap(String::lines))
                        .filter(line -> !line.isBlank())
                        .toList();
        var array = Json.object().putArray("lines");
        all.forEach(array::add);
        return all.isEmpty() ? Optional.empty() : Optional.of(array);
    }

    private Optional<JsonNode> oneOf(UnionInput union, String at) {
        Optional<String> type = value(at + "." + UnionInput.TYPE);
        ObjectNode object =
                type.flatMap(name -> Optional.ofNullable(union.forms().get(name)))
                        .map(form -> object(form, at))
                        .orElseGet(Json::object);
        type.ifPresent(name -> object.put(UnionInput.TYPE, name));
        return Optional.<JsonNode>of(object).filter(it -> !it.isEmpty());
    }
}
