package org.redress.core.letter;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.redress.core.complaint.Outcome;

/// The names that every letter's template may use, each in the words that stand in the gap while
/// there is no value. A letter may use besides what it asks for, and the labels of the roles and
/// milestones of its area's procedures.
public final class Names {

    public static final String TODAY = "date of this letter";
    public static final String REFERENCE = "reference";
    public static final String ADDRESSEE = "name of the addressee";
    public static final String ADDRESS = "address of the addressee";
    public static final String PERSON = "name of the person";
    public static final String SERVICE = "service";
    public static final String TEAM = "team";
    public static final String COMPLAINT = "complaint";
    public static final String SOUGHT = "outcome sought";
    public static final String RECEIVED = "date received";
    public static final String STAGE = "stage";
    public static final String REQUESTED = "date of the request";
    public static final String RESPONSE_DUE = "date of the response";
    public static final String NEXT_STAGE = "next stage";
    public static final String ASK_BY = "last day to ask";
    public static final String OUTCOME = "outcome";
    public static final String REASON = "reason";
    public static final String NEW_DATE = "new date";
    public static final String COUNCIL = "council";
    public static final String COUNCIL_PHONE = "council phone";
    public static final String COUNCIL_EMAIL = "council email";
    public static final String SIGNATURE = "signature";
    public static final String OMBUDSMAN = "Ombudsman";
    public static final String OMBUDSMAN_PHONE = "Ombudsman phone";
    public static final String OMBUDSMAN_WEBSITE = "Ombudsman website";

    public static final String CONCERNS = "concerns";
    public static final String CONCERN = "concern";
    public static final String ABOUT = "category";
    public static final String FINDING = "finding";
    public static final String REMEDIES = "remedies";
    public static final String REMEDY = "remedy";
    public static final String KIND = "kind";
    public static final String AMOUNT = "amount";
    public static final String DUE = "due date";
    public static final String BODIES = "bodies";
    public static final String BODY = "body";

    /// There while somebody speaks for the person and may: a list of one item.
    public static final String REPRESENTED = "represented";

    /// There while somebody complains for the person, who has still to consent: a list of one item.
    public static final String CONSENT_AWAITED = "consent awaited";

    public static final String REPRESENTATIVE = "representative";

    /// Which exclusion applies, as [org.redress.core.complaint.Exclusion#label] has it. Only in
    /// letters that ask for it, which then have a list of one item for it: see [Exclusions].
    public static final String EXCLUSION = "exclusion";

    /// Where a person turns with what the council does not take. Only in letters that ask for it.
    public static final String ROUTE = "other route";

    /// The names that leave no gap while they have no value.
    public static final List<String> OPTIONAL = List.of(ADDRESS, AMOUNT, DUE);

    private static final List<String> VALUES =
            List.of(
                    TODAY,
                    REFERENCE,
                    ADDRESSEE,
                    ADDRESS,
                    PERSON,
                    SERVICE,
                    TEAM,
                    COMPLAINT,
                    SOUGHT,
                    RECEIVED,
                    STAGE,
                    REQUESTED,
                    RESPONSE_DUE,
                    NEXT_STAGE,
                    ASK_BY,
                    OUTCOME,
                    COUNCIL,
                    COUNCIL_PHONE,
                    COUNCIL_EMAIL,
                    SIGNATURE,
                    OMBUDSMAN,
                    OMBUDSMAN_PHONE,
                    OMBUDSMAN_WEBSITE);

    private static final Map<String, List<String>> LISTS =
            Map.of(
                    CONCERNS, List.of(CONCERN, ABOUT, FINDING),
                    REMEDIES, List.of(REMEDY, KIND, AMOUNT, DUE),
                    BODIES, List.of(BODY),
                    REPRESENTED, List.of(),
                    CONSENT_AWAITED, List.of(REPRESENTATIVE));

    private Names() {}

    /// The names of single values.
    public static List<String> values() {
        return VALUES;
    }

    /// The names of lists, each with the names within its items.
    public static Map<String, List<String>> lists() {
        return new LinkedHashMap<>(LISTS);
    }

    /// An outcome as letters tell it, such as `partially upheld`.
    public static String words(Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /// Every outcome whose words hold those of another without meaning it.
    static List<String> outcomesLongerThan(String words) {
        return Arrays.stream(Outcome.values())
                .map(Names::words)
                .filter(other -> other.length() > words.length() && other.endsWith(words))
                .toList();
    }
}
