package org.redress.app.writing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.redress.core.calendar.Dates;
import org.redress.core.complaint.Exclusion;
import org.redress.core.letter.Asked;
import org.redress.core.letter.Filling;
import org.redress.core.letter.LetterType;
import org.redress.core.letter.Names;
import org.redress.core.spi.Letterhead;

/// An invented case, for showing what a template will look like.
///
/// @param council whose letters they are
/// @param today the day that it is
public record InventedCase(String council, Letterhead letterhead, LocalDate today) {

    private static final Exclusion EXCLUSION = Exclusion.INFORMATION_RIGHTS;
    private static final int FORTNIGHT = 14;
    private static final int MONTH = 28;

    /// What it gives for a letter of a type.
    public Filling of(LetterType type, KnownNames names) {
        Map<String, String> values = new HashMap<>();
        names.values().forEach(name -> values.put(name, "Sam Example"));
        type.asked().forEach(asked -> values.put(asked.name(), answer(asked)));
        days(values);
        values.put(Names.REFERENCE, "ABC-2025-0001");
        values.put(Names.ADDRESS, "1 High Street\nAmbleford");
        values.put(Names.ADDRESSEE, "Alex Example");
        values.put(Names.PERSON, "Alex Example");
        values.put(Names.SERVICE, "The service");
        values.put(Names.TEAM, "The team");
        values.put(Names.COMPLAINT, "Nobody answered my calls in March");
        values.put(Names.SOUGHT, "An apology, and somebody to call me back");
        values.put(Names.STAGE, "Stage 1");
        values.put(Names.NEXT_STAGE, "Stage 2");
        type.occasion().outcome().ifPresent(it -> values.put(Names.OUTCOME, Names.words(it)));
        council(values);
        Signature.put(type, values);
        Map<String, List<Map<String, String>>> lists = new HashMap<>(lists());
        if (ExcludedFilling.isToldBy(type)) {
            ExcludedFilling.tell(EXCLUSION, values, lists);
        }
        return new Filling(values, lists);
    }

    private String answer(Asked asked) {
        return switch (asked.kind()) {
            case DAY -> Dates.longForm(today.plusDays(MONTH));
            case CHOICE -> EXCLUSION.label();
            case LINE ->
                    Character.isUpperCase(asked.name().charAt(0))
                            ? "Sam Example"
                            : "what we agreed with you";
            case PASSAGE -> "we are waiting for an answer from somebody who is away";
        };
    }

    private void days(Map<String, String> values) {
        values.put(Names.TODAY, Dates.longForm(today));
        values.put(Names.RECEIVED, Dates.longForm(today.minusDays(2)));
        values.put(Names.REQUESTED, Dates.longForm(today.minusDays(2)));
        values.put(Names.RESPONSE_DUE, Dates.longForm(today.plusDays(FORTNIGHT)));
        values.put(Names.ASK_BY, Dates.longForm(today.plusDays(MONTH)));
    }

    private void council(Map<String, String> values) {
        values.put(Names.COUNCIL, council);
        values.put(Names.COUNCIL_PHONE, letterhead.phone());
        values.put(Names.COUNCIL_EMAIL, letterhead.email());
        values.put(Names.SIGNATURE, letterhead.signature());
        values.put(Names.OMBUDSMAN, letterhead.ombudsman().name());
        values.put(Names.OMBUDSMAN_PHONE, letterhead.ombudsman().phone());
        values.put(Names.OMBUDSMAN_WEBSITE, letterhead.ombudsman().website());
    }

    private Map<String, List<Map<String, String>>> lists() {
        String day = Dates.longForm(today.plusDays(FORTNIGHT));
        return Map.of(
                Names.CONCERNS,
                List.of(
                        Map.of(Names.CONCERN, "Communication", Names.FINDING, "upheld"),
                        Map.of(Names.CONCERN, "Delay", Names.FINDING, "not upheld")),
                Names.REMEDIES,
                List.of(
                        Map.of(
                                Names.REMEDY,
                                "A payment of £100, by " + day,
                                Names.KIND,
                                "payment",
                                Names.AMOUNT,
                                "£100",
                                Names.DUE,
                                day)),
                Names.BODIES,
                List.of(Map.of(Names.BODY, "Ambleford Hospital")));
    }
}
