package org.redress.core.report;

import java.util.List;
import java.util.OptionalInt;

/// A row of a table, or a run of rows: which counted records its cells are made from, and how.
public sealed interface RowSpec {

    /// How many.
    record Count(String id, String label, String key) implements RowSpec {}

    /// How many, and their whole percentage, rounded half up, of all records under the keys of
    /// `of`. Where those are none, the cell is empty.
    record Share(String id, String label, String key, List<String> of) implements RowSpec {

        public Share {
            of = List.copyOf(of);
        }
    }

    /// How many, with a percentage of `of` where there is anything to be a percentage of.
    record CountWithShare(String id, String label, String key, List<String> of) implements RowSpec {

        public CountWithShare {
            of = List.copyOf(of);
        }
    }

    /// The mean of the values in days, whole, rounded half up. No records: an empty cell.
    record AverageDays(String id, String label, String key) implements RowSpec {}

    /// The sum of the values, in pence, as whole pounds rounded half up; with how many records made
    /// it where asked.
    record Pounds(String id, String label, List<String> keys, boolean withCount)
            implements RowSpec {

        public Pounds {
            keys = List.copyOf(keys);
        }
    }

    /// How many under any of the keys.
    record Total(String id, String label, List<String> keys) implements RowSpec {

        public Total {
            keys = List.copyOf(keys);
        }
    }

    /// How many for every so many residents, to one decimal, such as per 1,000; an empty cell where
    /// the population is not known.
    record PerResidents(String id, String label, List<String> keys, OptionalInt population, int per)
            implements RowSpec {

        public PerResidents {
            keys = List.copyOf(keys);
        }
    }

    /// One key's count to another's, to one decimal: `2.5 : 1`. Nothing to compare with: an empty
    /// cell.
    record Ratio(String id, String label, String key, String to) implements RowSpec {}

    /// A row for each entry that has records in any column. The record's row key is `prefix` and
    /// the entry's key. Records under the prefix whose key no entry has get a row of their own,
    /// after the others: the key is its label and the slug of the key its id, so that keys that
    /// differ in letter case or marks alone share a row.
    ///
    /// @param prefix not empty, and not the beginning of another row's keys
    /// @param entries the vocabulary, in order
    /// @param order how the rows are ordered
    /// @param last the id of a row that always comes last; empty text for none
    record Each(String prefix, List<Entry> entries, Order order, String last) implements RowSpec {

        public Each {
            entries = List.copyOf(entries);
            if (prefix.isEmpty()) {
                throw new IllegalArgumentException(
                        "without a prefix, a run of rows would take every record");
            }
        }

        /// How a run of rows is ordered.
        public enum Order {
            VOCABULARY,
            /// Largest total over the columns first; ties in the order of the vocabulary.
            LARGEST_FIRST,
            /// Highest whole percentage in the first column that shows one first; ties in the order
            /// of the vocabulary, then by label.
            HIGHEST_PERCENT_FIRST
        }
    }

    /// An entry of a vocabulary.
    ///
    /// @param key as it stands in the records
    /// @param id the row's id
    /// @param label what the row is called
    record Entry(String key, String id, String label) {}
}
