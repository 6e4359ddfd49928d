import org.jspecify.annotations.NullMarked;

/// The childrens service area.
@NullMarked
module org.redress.childrens {
    requires org.redress.core;
    requires static org.jspecify;
}
