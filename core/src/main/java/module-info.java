import org.jspecify.annotations.NullMarked;

/// The abstractions of complaint handling, the engine that runs them and the REST API over it.
@NullMarked
module org.redress.core {
    requires static org.jspecify;
    requires transitive java.sql;
    requires com.fasterxml.jackson.annotation;
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.datatype.jdk8;
    requires com.fasterxml.jackson.datatype.jsr310;
    requires com.zaxxer.hikari;
    requires de.siegmar.fastcsv;
    requires flyway.core;
    requires io.helidon.common.media.type;
    requires io.helidon.common.uri;
    requires io.helidon.health;
    requires io.helidon.http;
    requires io.helidon.metrics.api;
    requires transitive io.helidon.webserver;
    requires io.helidon.webserver.observe;
    requires io.helidon.webserver.observe.health;
    requires io.helidon.webserver.observe.metrics;
    requires java.logging;
    requires org.jdbi.v3.core;

    exports org.redress.core.access;
    exports org.redress.core.calendar;
    exports org.redress.core.casefiles;
    exports org.redress.core.casework;
    exports org.redress.core.complaint;
    exports org.redress.core.holidays;
    exports org.redress.core.http to
            org.redress.app;
    exports org.redress.core.http.api to
            org.redress.app;
    exports org.redress.core.http.wire to
            org.redress.app;
    exports org.redress.core.letter;
    exports org.redress.core.procedure;
    exports org.redress.core.rendering;
    exports org.redress.core.report;
    exports org.redress.core.spi;
    exports org.redress.core.store to
            org.redress.app;
    exports org.redress.core.tables;

    // The journal's codec builds and reads events by their canonical constructors.
    opens org.redress.core.calendar to
            com.fasterxml.jackson.databind;
    opens org.redress.core.complaint to
            com.fasterxml.jackson.databind;
    opens org.redress.core.letter to
            com.fasterxml.jackson.databind;
    opens org.redress.core.procedure to
            com.fasterxml.jackson.databind;
    opens org.redress.core.store to
            com.fasterxml.jackson.databind;

    uses org.redress.core.spi.ServiceArea;
}
