import org.jspecify.annotations.NullMarked;

/// The abstractions of complaint handling, the engine that runs them and the REST API over it.
@NullMarked
module org.redress.core {
    requires static org.jspecify;
    requires transitive java.sql;
    requires com.fasterxml.jackson.core;
    requires de.siegmar.fastcsv;

    exports org.redress.core.calendar;
    exports org.redress.core.casefiles;
    exports org.redress.core.casework;
    exports org.redress.core.complaint;
    exports org.redress.core.holidays;
    exports org.redress.core.procedure;
    exports org.redress.core.report;
    exports org.redress.core.spi;

    uses org.redress.core.spi.ServiceArea;
}
