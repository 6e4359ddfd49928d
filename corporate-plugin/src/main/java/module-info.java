import org.jspecify.annotations.NullMarked;

/// The corporate service area.
@NullMarked
module org.redress.corporate {
    requires org.redress.core;
    requires static org.jspecify;
}
