package org.redress.core.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.redress.core.calendar.FinancialYear;
import org.redress.core.report.ListSpec;
import org.redress.core.report.Report;

/// The items of one list, as its SQL gives them, in the report's own year. One that comes several
/// times stands there once.
record ListedItems(Handle handle, Asked asked, ListSpec spec, FinancialYear year) {

    static final int MOST = 500;

    private static final String ITEMS =
            """
            select item || case when count(*) > 1 then ' (' || count(*) || ' times)' else '' end as item,
                count(*) over () as found
            from (
                select item::text as item, row_number() over (order by place, item::text collate "C") as nth
                from (
            %s
                ) listed
                where item is not null
            ) placed
            group by placed.item
            order by min(nth)
            limit :desk_limit
            """;

    private static final String CHECK =
            """
            select item::text, reference::text, place
            from (
            %s
            ) listed
            order by place
            limit 0
            """;

    private record Item(String text, long found) {}

    /// The list; empty where nothing is found and nothing stands for that.
    Optional<Report.ItemList> list() {
        List<Item> found =
                query(ITEMS)
                        .bind("desk_limit", MOST)
                        .map((row, _) -> new Item(row.getString("item"), row.getLong("found")))
                        .list();
        List<String> items = found.isEmpty() ? whenEmpty() : texts(found);
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(new Report.ItemList(spec.id(), spec.title(), items));
    }

    private List<String> whenEmpty() {
        return spec.whenEmpty().isEmpty() ? List.of() : List.of(spec.whenEmpty());
    }

    private static List<String> texts(List<Item> found) {
        List<String> texts = new ArrayList<>(found.stream().map(Item::text).toList());
        long more = found.getFirst().found() - found.size();
        if (more > 0) {
            texts.add("and " + more + " more");
        }
        return texts;
    }

    /// Has the database read the SQL without running it.
    ///
    /// @throws org.jdbi.v3.core.JdbiException if it cannot be run, or lacks a column
    void check() {
        query(CHECK).mapToMap().list();
    }

    private Query query(String around) {
        return asked.query(
                handle, around.formatted(spec.records()), year.firstDay(), year.lastDay());
    }
}
