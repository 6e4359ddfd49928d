package org.redress.app.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.redress.core.complaint.Reference;
import org.redress.core.spi.ServiceArea;

/// Numbers complaints from 1 in each area and year, as the engine would in an empty place, without
/// a transaction for each. The engine goes on after the highest.
final class References {

    private final Map<String, Integer> last = new HashMap<>();

    Reference next(ServiceArea area, LocalDate receivedOn) {
        String start = area.referencePrefix() + "-" + receivedOn.getYear() + "-";
        return new Reference(start + "%04d".formatted(last.merge(start, 1, Integer::sum)));
    }
}
