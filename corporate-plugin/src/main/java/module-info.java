import org.jspecify.annotations.NullMarked;

/// Everything else a council does: the Ombudsman's two-stage Code.
@NullMarked
module org.redress.corporate {
    requires org.redress.core;
    requires static org.jspecify;

    provides org.redress.core.spi.ServiceArea with
            org.redress.corporate.CorporateServices;
}
