package org.redress.app.site;

/// What follows a form that was sent.
sealed interface Reaction {

    /// Another page, with nothing left to send again.
    record Goes(String address) implements Reaction {}

    /// A page in place of it.
    record Shows(int status, String html) implements Reaction {}
}
