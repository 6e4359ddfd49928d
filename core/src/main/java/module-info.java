import org.jspecify.annotations.NullMarked;

/// The abstractions of complaint handling, the engine that runs them and the REST API over it.
@NullMarked
module org.redress.core {
    requires static org.jspecify;
    requires transitive java.sql;
    requires com.fasterxml.jackson.core;
    requires org.jdbi.v3.core;

    exports org.redress.core.calendar;
    exports org.redress.core.casework;
    exports org.redress.core.complaint;
    exports org.redress.core.holidays;
    exports org.redress.core.procedure;
    exports org.redress.core.rendering;
    exports org.redress.core.report;
    exports org.redress.core.spi;
    exports org.redress.core.store to
            org.redress.app;

    uses org.redress.core.spi.ServiceArea;
}
