package org.redress.app.desk;

import org.redress.core.complaint.RemedyKind;

/// What a remedy is called where it is promised and not done.
final class RemedyWords {

    private RemedyWords() {}

    /// Such as `Record that the apology is done`.
    static String done(RemedyKind kind) {
        return "Record that the " + noun(kind) + " is done";
    }

    /// Such as `Apology due`.
    static String due(RemedyKind kind) {
        return Phrases.capital(noun(kind)) + " due";
    }

    private static String noun(RemedyKind kind) {
        return switch (kind) {
            case APOLOGY -> "apology";
            case EXPLANATION -> "explanation";
            case SERVICE_PROVIDED -> "promised service";
            case DECISION_CHANGED -> "change of the decision";
            case RECORD_AMENDED -> "amendment of the record";
            case FINANCIAL -> "payment";
            case PRACTICE_CHANGED -> "change of practice";
        };
    }
}
