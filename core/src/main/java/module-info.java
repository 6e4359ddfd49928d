import org.jspecify.annotations.NullMarked;

/// The abstractions of complaint handling, the engine that runs them and the REST API over it.
@NullMarked
module org.redress.core {
    requires static org.jspecify;
    requires com.fasterxml.jackson.core;

    exports org.redress.core.calendar;
    exports org.redress.core.complaint;
    exports org.redress.core.holidays;
    exports org.redress.core.procedure;
}
