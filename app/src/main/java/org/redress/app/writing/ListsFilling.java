package org.redress.app.writing;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.redress.app.desk.Labels;
import org.redress.core.calendar.Dates;
import org.redress.core.complaint.Complaint;
import org.redress.core.complaint.Concern;
import org.redress.core.complaint.Investigation;
import org.redress.core.complaint.Outcome;
import org.redress.core.complaint.Remedy;
import org.redress.core.complaint.RemedyKind;
import org.redress.core.complaint.TextRef;
import org.redress.core.letter.Names;
import org.redress.core.procedure.StageId;

/// What there are several of in a case, each with the words for a letter.
///
/// @param stage the stage that the letter is about; empty for all of them
record ListsFilling(
        Labels labels,
        Complaint complaint,
        Optional<StageId> stage,
        Function<TextRef, Optional<String>> texts) {

    private static final int PENCE = 100;

    List<Map<String, String>> concerns() {
        return complaint.concerns().stream()
                .filter(concern -> isAbout(concern.stage()))
                .map(this::concern)
                .toList();
    }

    private boolean isAbout(StageId one) {
        return stage.isEmpty() || stage.get().equals(one);
    }

    private Map<String, String> concern(Concern concern) {
        Map<String, String> values = new HashMap<>();
        String about = labels.category(complaint.area(), concern.category());
        values.put(Names.ABOUT, about);
        values.put(
                Names.CONCERN,
                concern.words().flatMap(texts).map(ListsFilling::inOneLine).orElse(about));
        concern.finding()
                .or(() -> proposed(concern))
                .map(Names::words)
                .ifPresent(it -> values.put(Names.FINDING, it));
        return values;
    }

    /// The finding that the stage's investigation came to, while none is recorded.
    private Optional<Outcome> proposed(Concern concern) {
        return complaint
                .investigation(concern.stage())
                .map(Investigation::findings)
                .map(findings -> findings.get(concern.number()));
    }

    private static String inOneLine(String words) {
        return CaseFilling.plain(words).replaceAll("\\s+", " ");
    }

    List<Map<String, String>> remedies() {
        return complaint.remedies().stream()
                .filter(remedy -> isAbout(remedy.stage()))
                .map(ListsFilling::remedy)
                .toList();
    }

    private static Map<String, String> remedy(Remedy remedy) {
        Map<String, String> values = new HashMap<>();
        StringBuilder all = new StringBuilder(told(remedy.kind()));
        values.put(Names.KIND, word(remedy.kind()));
        remedy.amountPence()
                .map(ListsFilling::pounds)
                .ifPresent(amount -> {
                    values.put(Names.AMOUNT, amount);
                    all.append(" of ").append(amount);
                });
        remedy.doneOn()
                .or(remedy::dueOn)
                .map(Dates::longForm)
                .ifPresent(day -> {
                    values.put(Names.DUE, day);
                    all.append(remedy.doneOn().isPresent() ? ", done on " : ", by ").append(day);
                });
        values.put(Names.REMEDY, all.toString());
        return values;
    }

    /// By which a letter is seen to tell of it.
    private static String word(RemedyKind kind) {
        return switch (kind) {
            case APOLOGY -> "apology";
            case EXPLANATION -> "explanation";
            case SERVICE_PROVIDED -> "service";
            case DECISION_CHANGED -> "decision";
            case RECORD_AMENDED -> "record";
            case FINANCIAL -> "payment";
            case PRACTICE_CHANGED -> "practice";
        };
    }

    private static String told(RemedyKind kind) {
        return switch (kind) {
            case APOLOGY -> "An apology";
            case EXPLANATION -> "An explanation";
            case SERVICE_PROVIDED -> "A service that we provide or an action that we take";
            case DECISION_CHANGED -> "A new decision";
            case RECORD_AMENDED -> "A correction of your record";
            case FINANCIAL -> "A payment";
            case PRACTICE_CHANGED -> "A change of our practice";
        };
    }

    private static String pounds(long pence) {
        return pence % PENCE == 0
                ? String.format(Locale.UK, "£%,d", pence / PENCE)
                : String.format(Locale.UK, "£%,.2f", BigDecimal.valueOf(pence, 2));
    }

    List<Map<String, String>> bodies() {
        return complaint.parties().stream()
                .map(party -> Map.of(Names.BODY, texts.apply(party.name()).orElse("")))
                .toList();
    }
}
