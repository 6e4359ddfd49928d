import org.jspecify.annotations.NullMarked;

/// The ombudsman service area.
@NullMarked
module org.redress.ombudsman {
    requires org.redress.core;
    requires static org.jspecify;
}
