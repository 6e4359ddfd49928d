package org.redress.core.report;

import java.util.List;

/// A column that is worked out from a row's records. The records' column key is a financial year
/// and a key of the author's choosing: `2024-25:upheld`.
public sealed interface Formula {

    /// What the column is called; `{year}` in it stands for the year as `2024/25`.
    String title();

    /// How many years before the report's own it speaks of: 0 is the report's own.
    int yearsAgo();

    /// The keys of the records that its figure opens.
    List<String> keys();

    /// How many records.
    record Count(String title, int yearsAgo, List<String> keys) implements Formula {

        public Count {
            keys = List.copyOf(keys);
        }
    }

    /// How many more or fewer records than in the year before.
    record Change(String title, int yearsAgo, List<String> keys) implements Formula {

        public Change {
            keys = List.copyOf(keys);
        }
    }

    /// The whole percentage, rounded half up, that the records under `keys` are of those under
    /// `of`; nothing where those are none.
    ///
    /// @param counted whether the cell says also how many
    record Percent(String title, int yearsAgo, List<String> keys, List<String> of, boolean counted)
            implements Formula {

        public Percent {
            keys = List.copyOf(keys);
            of = List.copyOf(of);
        }
    }

    /// The mean of the records' values in days, whole, rounded half up; nothing where there are
    /// none.
    record MeanDays(String title, int yearsAgo, List<String> keys) implements Formula {

        public MeanDays {
            keys = List.copyOf(keys);
        }
    }

    /// The sum of the records' values, in pence, as whole pounds rounded half up.
    record Pounds(String title, int yearsAgo, List<String> keys) implements Formula {

        public Pounds {
            keys = List.copyOf(keys);
        }
    }

    /// What is found, in words, where the records under `of` are sound except those under `keys`:
    /// `Not in line: 12 of 412`.
    ///
    /// @param sound what is said where all are
    /// @param unsound what is said, before how many, where some are not
    /// @param empty what is said where there are no records
    record Finding(
            String title,
            int yearsAgo,
            List<String> keys,
            List<String> of,
            String sound,
            String unsound,
            String empty)
            implements Formula {
        public Finding {
            keys = List.copyOf(keys);
            of = List.copyOf(of);
        }

        String text(long found, long all) {
            if (all == 0) {
                return empty;
            }
            return found == 0 ? sound : "%s: %d of %d".formatted(unsound, found, all);
        }
    }

    /// One count to another, to one decimal: `2.5 : 1`; nothing where there is nothing to compare
    /// with.
    record Ratio(String title, int yearsAgo, List<String> keys, List<String> to)
            implements Formula {

        public Ratio {
            keys = List.copyOf(keys);
            to = List.copyOf(to);
        }
    }

    /// How many records under `keys` for every so many of the sum of the values under `of`, such as
    /// per 100,000 residents, to one decimal; nothing where that sum is nought.
    record Rate(String title, int yearsAgo, List<String> keys, List<String> of, int per)
            implements Formula {

        public Rate {
            keys = List.copyOf(keys);
            of = List.copyOf(of);
        }
    }
}
