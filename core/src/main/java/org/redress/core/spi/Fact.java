package org.redress.core.spi;

import java.time.LocalDate;
import java.util.List;
import org.redress.core.complaint.TextRef;

/// Something that a record says, as people read it.
public sealed interface Fact {

    String label();

    record Plain(String label, String value) implements Fact {}

    /// A day.
    record Day(String label, LocalDate on) implements Fact {}

    /// A case of the council's own, by its reference.
    record Complaint(String label, String reference) implements Fact {}

    /// A text that may hold personal data, shown as long as it is kept.
    record Personal(String label, TextRef text) implements Fact {}

    /// Facts that belong together.
    ///
    /// @param title such as `Enquiry 2`
    record Group(String title, List<Fact> facts) {

        public Group {
            facts = List.copyOf(facts);
        }
    }
}
