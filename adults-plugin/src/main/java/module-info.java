import org.jspecify.annotations.NullMarked;

/// The adults service area.
@NullMarked
module org.redress.adults {
    requires org.redress.core;
    requires static org.jspecify;
}
