package org.redress.app.demo;

import java.util.List;
import java.util.Map;

/// How busy an area is whose tables nobody published: its directorates and its years.
///
/// @param area the area's id
/// @param kind the kind of its formal complaints
/// @param informal the kind of those put right informally
record DirectorateTargets(
        String area,
        String kind,
        String informal,
        List<Directorate> directorates,
        List<YearTargets> years) {

    /// One that complaints are about.
    ///
    /// @param team its code
    /// @param services the codes of its services, as often as each is complained of; those that the
    ///   council does not have are passed over
    /// @param weight its part of the complaints, against the weights of the others
    /// @param upheld the share of its answers that are upheld in any part, in percent
    /// @param inTime the share of its answers that come in time, in percent
    record Directorate(String team, List<String> services, int weight, int upheld, int inTime) {}

    /// A year of it.
    ///
    /// @param formal complaints that were handled formally from the first
    /// @param turned service requests that became complaints, besides those that did not
    /// @param refused contacts not accepted, by exclusion
    /// @param declined how many of the formal ones asked for the next stage too late
    record YearTargets(
            String year,
            int formal,
            int informal,
            int serviceRequests,
            int turned,
            Map<String, Integer> refused,
            int declined,
            int compliments,
            int comments) {}
}
