package org.redress.core.http.api;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.redress.core.casework.CaseQuery;
import org.redress.core.casework.CaseSummary;
import org.redress.core.casework.Casework;
import org.redress.core.casework.Page;
import org.redress.core.complaint.Complaint;
import org.redress.core.http.wire.Answer;
import org.redress.core.http.wire.ChoiceInput;
import org.redress.core.http.wire.Kebab;
import org.redress.core.http.wire.Output;
import org.redress.core.http.wire.TextInput;
import org.redress.core.http.wire.WordInput;

/// Finding complaints.
final class ListResource {

    /// A page of complaints.
    ///
    /// @param next the address of the next page; absent on the last one
    public record Summaries(List<CaseSummary> complaints, Optional<String> next) {}

    private static final List<Param> PARAMS =
            List.of(
                    Param.query("area", WordInput.slug(text -> text), "an area's id"),
                    Param.query("status", statuses(), "where it stands"),
                    Param.query("stage", WordInput.slug(text -> text), "the stage it is at now"),
                    Param.query("team", WordInput.code(text -> text), "a team's code"),
                    Param.query(
                            "officer",
                            WordInput.slug(text -> text),
                            "the id of the officer who runs it"),
                    Param.query(
                            "q",
                            TextInput.line(text -> text),
                            "words in the reference, the complainant's name or the subject"),
                    Param.query(
                            "after",
                            WordInput.reference(text -> text),
                            "the reference after which the page starts"),
                    Params.LIMIT);

    private final Casework casework;

    ListResource(Casework casework) {
        this.casework = casework;
    }

    private static ChoiceInput statuses() {
        return new ChoiceInput(
                Arrays.stream(Complaint.Status.values())
                        .collect(
                                Collectors.toMap(
                                        Kebab::of, Kebab::of, (a, _) -> a, LinkedHashMap::new)));
    }

    List<Operation> operations() {
        return List.of(
                Operation.get(
                        "list-complaints",
                        Paths.COMPLAINTS,
                        "complaints",
                        "Complaints in the order of their references, a page at a time",
                        PARAMS,
                        Reply.json(200, "A page", Summaries.class),
                        this::list));
    }

    private Answer list(Call call) {
        Page<CaseSummary> page = call.permitted(casework).list(query(call));
        Optional<String> next = page.next().map(after -> next(call, after));
        return Answer.json(200, Output.of(new Summaries(page.items(), next)));
    }

    private static CaseQuery query(Call call) {
        return new CaseQuery(
                        call.find("area", String.class),
                        call.find("status", String.class),
                        call.find("stage", String.class),
                        call.find("team", String.class),
                        call.find("q", String.class),
                        call.find("after", String.class),
                        call.get("limit", Integer.class))
                .of(call.find("officer", String.class));
    }

    private static String next(Call call, String after) {
        Map<String, Object> query = new LinkedHashMap<>();
        PARAMS.forEach(param ->
                call.find(param.name(), Object.class)
                        .ifPresent(value -> query.put(param.name(), value)));
        query.put("after", after);
        return query.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + encoded(entry.getValue()))
                .collect(Collectors.joining("&", Paths.COMPLAINTS + "?", ""));
    }

    private static String encoded(Object value) {
        return URLEncoder.encode(value.toString(), StandardCharsets.UTF_8);
    }
}
