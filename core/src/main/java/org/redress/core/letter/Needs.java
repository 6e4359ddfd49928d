package org.redress.core.letter;

import java.util.List;
import org.redress.core.calendar.Source;
import org.redress.core.complaint.Outcome;
import org.redress.core.letter.Evidence.All;
import org.redress.core.letter.Evidence.Any;
import org.redress.core.letter.Evidence.ForEach;
import org.redress.core.letter.Evidence.Gives;
import org.redress.core.letter.Evidence.Named;
import org.redress.core.letter.Evidence.Part;
import org.redress.core.letter.Evidence.Says;
import org.redress.core.letter.Evidence.Written;

/// What letters of any area may have to contain; each area says where its law, Code or policy asks
/// for it.
public final class Needs {

    private static final List<String> FOUND = List.of("upheld", "partially upheld", "not upheld");
    private static final List<String> SORRY =
            List.of("sorry", "apologise", "apologises", "apology", "apologies");

    private static final List<String> REASONS =
            List.of(
                    "because",
                    "the reason",
                    "the reasons",
                    "reasons",
                    "this is why",
                    "that is why",
                    "we found",
                    "I found",
                    "the evidence",
                    "the records",
                    "should have",
                    "therefore");

    private Needs() {}

    /// The complaint as the council understands it.
    public static Requirement understanding(Source source) {
        return new Requirement(
                "understanding",
                "The complaint as you understand it",
                source,
                new Any(
                        new Gives(Names.COMPLAINT),
                        new Written(
                                "we understand",
                                "you complained",
                                "you told us",
                                "your complaint is about",
                                "your complaint is that")));
    }

    /// What the person wants to happen.
    public static Requirement outcomeSought(Source source) {
        return new Requirement(
                "outcome-sought",
                "The outcome that the person wants",
                source,
                new Any(
                        new Gives(Names.SOUGHT),
                        new Written(
                                "you would like",
                                "you want us",
                                "you asked us to",
                                "you are seeking",
                                "what you want")));
    }

    /// The day by which the person has an answer.
    public static Requirement responseDate(Source source) {
        return new Requirement(
                "response-date",
                "The day by which you will respond",
                source,
                new Gives(Names.RESPONSE_DUE));
    }

    /// How to reach the Ombudsman: the name, and a telephone number or a website.
    public static Requirement ombudsman(Source source) {
        return new Requirement(
                "ombudsman",
                "How to reach the Ombudsman: name, and website or telephone",
                source,
                new All(
                        new Gives(Names.OMBUDSMAN),
                        new Any(
                                new Gives(Names.OMBUDSMAN_PHONE),
                                new Gives(Names.OMBUDSMAN_WEBSITE))));
    }

    /// The reason as the officer gave it.
    public static Requirement reason(Source source) {
        return new Requirement(
                "reason", "The reason, in the words recorded", source, new Gives(Names.REASON));
    }

    /// The new day for the response.
    public static Requirement newDate(Source source) {
        return new Requirement(
                "new-date",
                "The new day by which you will respond",
                source,
                new Gives(Names.NEW_DATE));
    }

    public static Requirement apology(Source source) {
        return new Requirement("apology", "An apology", source, new Says(SORRY));
    }

    /// The decision on the complaint.
    public static Requirement outcome(Outcome outcome, Source source) {
        String words = Names.words(outcome);
        return new Requirement(
                "outcome",
                "The decision: " + words,
                source,
                new Gives(Names.OUTCOME, Names.outcomesLongerThan(words)));
    }

    /// Each concern of the stage, by its words or by what it is about, with the finding on it.
    /// Where the complaint is upheld in any part there is at least one.
    public static Requirement findings(Outcome outcome, Source source) {
        boolean some = outcome.isUpheldInAnyPart();
        return new Requirement(
                "findings",
                some
                        ? "Each concern of the stage, at least one, with the finding on it"
                        : "Each concern of the stage, with the finding on it",
                source,
                new Any(found(Names.CONCERN, some), found(Names.ABOUT, some)));
    }

    private static Evidence found(String name, boolean some) {
        return new ForEach(
                Names.CONCERNS, List.of(new Part(name), new Part(Names.FINDING, FOUND)), some);
    }

    /// The reasons for the decision, in the officer's own words.
    public static Requirement reasons(Source source) {
        return new Requirement(
                "reasons",
                "The reasons for the decision, in your own words: “because …”",
                source,
                new Written(REASONS));
    }

    /// Each remedy of the stage with its amount and its day; at least one.
    public static Requirement remedies(Source source) {
        return new Requirement(
                "remedies",
                "Each remedy of the stage, at least one, with its amount and its day",
                source,
                new ForEach(
                        Names.REMEDIES,
                        List.of(new Part(Names.KIND), new Part(Names.AMOUNT), Part.day(Names.DUE)),
                        true));
    }

    /// The next stage and the last day to ask for it.
    public static Requirement nextStage(Source source) {
        return new Requirement(
                "next-stage",
                "The next stage, and the last day to ask for it",
                source,
                new All(new Gives(Names.NEXT_STAGE), new Gives(Names.ASK_BY)));
    }

    /// Something that a phrase shows.
    ///
    /// @param anyOf phrases, one of which is enough
    public static Requirement said(String id, String label, Source source, String... anyOf) {
        return new Requirement(id, label, source, new Says(anyOf));
    }

    /// Something that the officer's own words show, not the text with which the letter began.
    ///
    /// @param anyOf phrases, one of which is enough
    public static Requirement written(String id, String label, Source source, String... anyOf) {
        return new Requirement(id, label, source, new Written(anyOf));
    }

    /// Somebody's name in the letter: that “a manager” will do it is not enough.
    public static Requirement named(String id, String label, Source source, String name) {
        return new Requirement(id, label, source, new Named(name));
    }

    /// Something that has a name in the letter.
    public static Requirement given(String id, String label, Source source, String name) {
        return new Requirement(id, label, source, new Gives(name));
    }
}
