import org.jspecify.annotations.NullMarked;

/// Adult social care: the one-stage statutory procedure.
@NullMarked
module org.redress.adults {
    requires org.redress.core;
    requires static org.jspecify;

    provides org.redress.core.spi.ServiceArea with
            org.redress.adults.AdultSocialCare;
}
