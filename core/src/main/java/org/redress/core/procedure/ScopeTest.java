package org.redress.core.procedure;

import java.util.List;
import java.util.Optional;
import org.redress.core.calendar.Source;

/// Tells by the provisions that a complaint is about which kind it is. One that is in part within
/// and not easily separated is wholly within.
///
/// @param within the kind of a complaint about what is in scope
/// @param provisions in the order in which officers read them
/// @param source where the rule for mixed complaints stands
public record ScopeTest(KindId within, List<Provision> provisions, Source source) {

    public ScopeTest {
        provisions = List.copyOf(provisions);
    }

    public Optional<Provision> provision(ProvisionId id) {
        return provisions.stream().filter(provision -> provision.id().equals(id)).findFirst();
    }
}
