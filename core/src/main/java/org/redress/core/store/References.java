package org.redress.core.store;

import org.jdbi.v3.core.Handle;
import org.redress.core.complaint.Reference;

/// Hands out references, such as `CHI-2025-0042`, each once.
final class References {

    /// The next one of a prefix and a year that no record of the ledger has.
    Reference next(Handle handle, String ledger, String prefix, int year) {
        Reference next = reference(prefix, year, count(handle, prefix, year));
        if (isTaken(handle, ledger, next)) {
            skipTaken(handle, ledger, prefix, year);
            next = reference(prefix, year, count(handle, prefix, year));
        }
        return next;
    }

    private static Reference reference(String prefix, int year, int number) {
        return new Reference("%s-%d-%04d".formatted(prefix, year, number));
    }

    private static int count(Handle handle, String prefix, int year) {
        return handle.createQuery(
                        """
                        insert into journal.reference_number (prefix, year, last) values (:prefix, :year, 1)
                        on conflict (prefix, year) do update set last = reference_number.last + 1
                        returning last
                        """)
                .bind("prefix", prefix)
                .bind("year", year)
                .mapTo(Integer.class)
                .one();
    }

    private static boolean isTaken(Handle handle, String ledger, Reference reference) {
        return handle.createQuery(
                        """
                        select exists (select from journal.stream
                            where ledger = :ledger and reference = :reference)
                        """)
                .bind("ledger", ledger)
                .bind("reference", reference.value())
                .mapTo(Boolean.class)
                .one();
    }

    /// Records that came in with references of their own may have taken numbers: go on after the
    /// highest of them.
    private static void skipTaken(Handle handle, String ledger, String prefix, int year) {
        handle.createUpdate(
                        """
                        update journal.reference_number set last = greatest(last, (
                            select coalesce(max(substr(reference, length(:start) + 1)::integer), 0)
                            from journal.stream
                            where ledger = :ledger and starts_with(reference, :start)
                                and substr(reference, length(:start) + 1) ~ '^[0-9]{1,9}$'))
                        where prefix = :prefix and year = :year
                        """)
                .bind("ledger", ledger)
                .bind("start", prefix + "-" + year + "-")
                .bind("prefix", prefix)
                .bind("year", year)
                .execute();
    }
}
