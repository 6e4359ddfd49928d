package org.redress.app.site;

import java.util.Map;
import java.util.Optional;
import org.redress.core.casework.CaseView;
import org.redress.core.casework.LetterView;

/// A form that was sent about a letter.
record LetterDeed(Visit visit, CaseView view, LetterView letter, Map<String, String> given) {

    String value(String name) {
        return given.getOrDefault(name, "").replace("\r\n", "\n").strip();
    }

    String body() {
        return value("body") + "\n";
    }

    Sent sent() {
        return Sent.of(given);
    }

    LetterSheet.Typed typed(Map<String, String> wrong, Optional<String> theirs) {
        return new LetterSheet.Typed(body(), given, wrong, value("reason"), theirs);
    }
}
