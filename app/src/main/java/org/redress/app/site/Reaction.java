package org.redress.app.site;

/// What follows what was asked for, or a form that was sent.
sealed interface Reaction {

    /// Another page, with nothing left to send again.
    record Goes(String address) implements Reaction {}

    /// A page in place of it.
    record Shows(int status, String html) implements Reaction {

        static Shows page(String html) {
            return new Shows(200, html);
        }
    }

    /// A file, to be kept and never shown in the browser.
    record Gives(Download file) implements Reaction {}
}
