import org.jspecify.annotations.NullMarked;

/// Children's social care: the three-stage statutory procedure.
@NullMarked
module org.redress.childrens {
    requires org.redress.core;
    requires static org.jspecify;

    provides org.redress.core.spi.ServiceArea with
            org.redress.childrens.ChildrensServices;
}
