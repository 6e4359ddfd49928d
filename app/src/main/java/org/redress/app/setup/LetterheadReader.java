package org.redress.app.setup;

import io.helidon.config.Config;
import org.redress.core.spi.Letterhead;
import org.redress.core.spi.Letterhead.Ombudsman;

/// Reads what letters say of the council and of the Ombudsman. A council with a name of its own has
/// nothing of the invented one's.
final class LetterheadReader {

    private final Nodes nodes;

    LetterheadReader(Nodes nodes) {
        this.nodes = nodes;
    }

    Letterhead read(Config council, Config ombudsman) {
        nodes.known(ombudsman, "name", "website", "phone");
        boolean invented = nodes.text(council.get("name")).isEmpty();
        Letterhead unless =
                invented
                        ? Letterhead.INVENTED
                        : new Letterhead("", "", "", "", Ombudsman.OF_ENGLAND);
        return new Letterhead(
                text(council, "address", unless.address()),
                text(council, "phone", unless.phone()),
                text(council, "email", unless.email()),
                text(council, "signature", unless.signature()),
                new Ombudsman(
                        text(ombudsman, "name", unless.ombudsman().name()),
                        text(ombudsman, "website", unless.ombudsman().website()),
                        text(ombudsman, "phone", unless.ombudsman().phone())));
    }

    private String text(Config node, String name, String unless) {
        return nodes.text(node.get(name)).map(String::strip).orElse(unless);
    }
}
