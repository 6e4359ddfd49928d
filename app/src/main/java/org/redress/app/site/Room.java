package org.redress.app.site;

/// Pages that belong together, with their addresses.
interface Room {

    /// Says what is answered at which address.
    void open(Routes routes);
}
