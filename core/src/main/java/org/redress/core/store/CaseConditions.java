package org.redress.core.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.redress.core.casework.CaseQuery;
import org.redress.core.complaint.Rag;
import org.redress.core.procedure.AreaId;

/// What a query asks of each complaint, with the values. Only what is asked for stands in it.
///
/// Not thread-safe.
final class CaseConditions {

    private final List<String> conditions = new ArrayList<>(List.of("true"));
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final Optional<String> after;

    private CaseConditions(Optional<String> after) {
        this.after = after;
    }

    static CaseConditions of(CaseQuery query) {
        CaseConditions all = new CaseConditions(query.after());
        all.where("complaint.area = :area", "area", query.area());
        all.where("complaint.status = :status", "status", query.status());
        all.where("coalesce(complaint.stage, '') = :stage", "stage", query.stage());
        all.where("coalesce(complaint.team, '') = :team", "team", query.team());
        all.where("complaint.outcome = :outcome", "outcome", query.outcome());
        all.where("complaint.officer = :officer", "officer", query.officer());
        all.where("complaint.received_on >= :from", "from", query.receivedFrom());
        all.where("complaint.received_on <= :to", "to", query.receivedTo());
        all.where(
                "complaint.area = any (string_to_array(:within, ','))",
                "within",
                query.within().map(CaseConditions::joined));
        query.urgency().ifPresent(asked -> all.urgent(asked.rag(), asked.on()));
        return all;
    }

    /// Ids hold no comma.
    static String joined(Collection<AreaId> areas) {
        return areas.stream().map(AreaId::value).sorted().collect(Collectors.joining(","));
    }

    private void urgent(Rag rag, LocalDate today) {
        where("complaint.response_due is not null and " + dates(rag), "today", Optional.of(today));
    }

    private static String dates(Rag rag) {
        return switch (rag) {
            case GREEN -> "complaint.amber_from > :today";
            case AMBER -> "complaint.amber_from <= :today and complaint.response_due >= :today";
            case RED -> "complaint.response_due < :today and complaint.response_limit >= :today";
            case BLACK -> "complaint.response_limit < :today";
        };
    }

    private void where(String condition, String name, Optional<?> value) {
        if (value.isPresent()) {
            conditions.add(condition);
            values.put(name, value.get());
        }
    }

    void add(String condition) {
        conditions.add(condition);
    }

    /// Only what comes after the query's place; nothing where it names none.
    void startAfter(CaseOrder order) {
        if (after.isEmpty()) {
            return;
        }
        after.flatMap(order::place)
                .ifPresentOrElse(
                        place -> {
                            conditions.add(order.after());
                            values.putAll(place);
                        },
                        () -> conditions.add("false"));
    }

    String all() {
        return String.join(" and ", conditions);
    }

    Map<String, Object> values() {
        return values;
    }
}
