import org.jspecify.annotations.NullMarked;

/// Assembles core and the plugins on the module path into one deployable.
@NullMarked
module org.redress.app {
    requires org.redress.core;
    requires static org.jspecify;
}
