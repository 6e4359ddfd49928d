import org.jspecify.annotations.NullMarked;

/// Assembles core and the plugins on the module path into one deployable.
@NullMarked
module org.redress.app {
    requires com.fasterxml.jackson.databind;
    requires com.samskivert.jmustache;
    requires de.siegmar.fastcsv;
    requires gg.jte.runtime;
    requires info.picocli;
    requires io.helidon.config;
    requires io.helidon.config.yaml;
    requires io.helidon.http;
    requires io.helidon.webserver;
    // The PDF writer, which is no module itself, measures with its geometry.
    requires java.desktop;
    requires java.logging;
    requires java.sql;
    requires openhtmltopdf.core;
    requires openhtmltopdf.pdfbox;
    requires org.apache.commons.compress;
    requires org.apache.pdfbox;
    requires org.apache.commons.fileupload2.core;
    requires org.apache.tika.core;
    requires org.dhatim.fastexcel;
    requires org.redress.core;
    requires org.tukaani.xz;
    requires static org.jspecify;

    exports org.redress.app to
            java.logging;

    opens org.redress.app to
            info.picocli;
    opens org.redress.app.command to
            info.picocli;
    opens org.redress.app.demo to
            com.fasterxml.jackson.databind;
}
