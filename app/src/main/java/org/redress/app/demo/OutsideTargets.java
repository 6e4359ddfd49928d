package org.redress.app.demo;

import java.util.List;
import java.util.Map;

/// What the outside body's ledger is to hold, for the whole council.
///
/// @param present cases of the last weeks, counted back from the day of loading
/// @param others what else its plugin keeps, such as the figures of other authorities: by the name
///   of the case file, its records, each as its lines
record OutsideTargets(
        List<Category> categories,
        List<YearTargets> years,
        List<Present> present,
        Map<String, List<List<Map<String, String>>>> others) {

    /// @param code the category's code
    /// @param area the area whose complaints lead to its cases
    /// @param service the council's label for the service that they are mostly about
    record Category(String code, String area, String service) {}

    /// A year of it.
    ///
    /// @param received how many cases came, by category
    /// @param decisions how many were decided without an investigation, by decision
    /// @param investigations those decided in the year
    record YearTargets(
            String year,
            Map<String, Integer> received,
            Map<String, Integer> decisions,
            List<Investigation> investigations) {}

    /// An investigation. Its case is one of those received in the year, or in the year before where
    /// it was carried over.
    ///
    /// @param pounds what the council is to pay, or 0
    /// @param answers how many working days each enquiry waited for its answer
    record Investigation(
            String category,
            String service,
            String decision,
            boolean remediedBefore,
            int pounds,
            boolean carriedOver,
            List<Integer> answers,
            List<Advice> advice) {}

    /// A recommendation.
    ///
    /// @param dueAfter working days from the decision
    /// @param metAfter working days from the decision, or 0 where it was not met
    record Advice(String wording, int dueAfter, int metAfter) {}

    /// A case of today's, in working days before today.
    ///
    /// @param enquiryAgo 0 where there is no enquiry yet
    /// @param answeredAgo 0 where it is not answered yet
    /// @param decidedAgo 0 where it is not upheld yet
    /// @param pounds what the council is to pay, or 0
    /// @param advice what an upheld case recommends
    record Present(
            String category,
            String service,
            int receivedAgo,
            int enquiryAgo,
            int answeredAgo,
            int decidedAgo,
            int pounds,
            List<Advice> advice) {}
}
