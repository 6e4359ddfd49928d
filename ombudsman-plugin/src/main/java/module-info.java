import org.jspecify.annotations.NullMarked;

/// The cases that the Ombudsman takes up with the council.
@NullMarked
module org.redress.ombudsman {
    requires org.redress.core;
    requires static org.jspecify;

    opens org.redress.ombudsman to
            com.fasterxml.jackson.databind;

    provides org.redress.core.spi.ServiceArea with
            org.redress.ombudsman.OmbudsmanCases;
}
