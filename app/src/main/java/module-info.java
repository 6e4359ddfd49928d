import org.jspecify.annotations.NullMarked;

/// Assembles core and the plugins on the module path into one deployable.
@NullMarked
module org.redress.app {
    requires org.redress.core;
    requires com.fasterxml.jackson.databind;
    requires static org.jspecify;

    opens org.redress.app.demo to com.fasterxml.jackson.databind;
}
