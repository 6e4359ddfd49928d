package org.redress.app.demo;

import java.util.List;
import java.util.Optional;

/// A case that the outside body is going to have. Its days are numbers of working days.
record OutsideCase(
        String category,
        String service,
        int received,
        List<Enquiry> enquiries,
        Optional<Decision> decision) {

    OutsideCase {
        enquiries = List.copyOf(enquiries);
    }

    /// @param answered 0 where there is no answer yet
    record Enquiry(int made, int answered) {}

    /// @param pounds what the council is to pay, or 0
    record Decision(
            int on,
            String decision,
            boolean remediedBefore,
            int pounds,
            List<OutsideTargets.Advice> advice) {

        /// One that needed no investigation.
        static Decision plain(int on, String decision) {
            return new Decision(on, decision, false, 0, List.of());
        }
    }
}
