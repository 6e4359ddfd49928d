package org.redress.core.letter;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.redress.core.complaint.Exclusion;

/// What a letter tells somebody whose contact is not accepted: which exclusion applies, and where
/// they can turn instead.
public final class Exclusions {

    /// A paragraph for each exclusion, of which a letter keeps the one that applies.
    public static final String PARAGRAPHS =
            """
            {{#another appeal route}}
            There is another way to have this decided, which is the right one for it: {{other route}}. There may be a time limit, so please do not wait.
            {{/another appeal route}}
            {{#law or government policy}}
            This is decided by the law or by the Government, and the council cannot change it. You can take it up with {{other route}}: www.parliament.uk says who that is.
            {{/law or government policy}}
            {{#legal proceedings}}
            A claim about the same matter is before {{other route}}, which decides it. If anything is left when it has ended, you can come back to us.
            {{/legal proceedings}}
            {{#prejudice to action}}
            Looking into it now could harm action that is under way. When that has ended, you can {{other route}}.
            {{/prejudice to action}}
            {{#decided by court}}
            {{other route}} has decided this, and we cannot look at it again. Its papers say whether and by when you can appeal.
            {{/decided by court}}
            {{#policy or budget}}
            This is a decision of the council for everybody, which does not affect you differently from others. You can raise it with {{other route}}: please ask us who that is.
            {{/policy or budget}}
            {{#already decided}}
            You have had the last answer to this complaint that the council can give. What remains is the {{other route}}, if it has not been there yet.
            {{/already decided}}
            {{#over twelve months}}
            It is more than 12 months since this happened, or since you learnt of it. We looked at whether there is a good reason to take it up all the same. If you think that we are wrong, you can ask the {{other route}}.
            {{/over twelve months}}
            {{#information rights}}
            Requests for information, and complaints about personal data, have their own procedure in the council. If you are unhappy with what came of it, you can go to the {{other route}}: www.ico.org.uk, telephone 0303 123 1113.
            {{/information rights}}
            {{#school or college}}
            Schools and colleges answer complaints themselves. Please write to the head, and then to the {{other route}}.
            {{/school or college}}
            {{#recruitment}}
            Complaints about how a post was filled are answered by the council’s {{other route}} service, to which we can pass yours on.
            {{/recruitment}}
            {{#personnel}}
            Complaints of staff about their employment go by the council’s {{other route}}. Your manager or your trade union can tell you how it works.
            {{/personnel}}
            {{#councillor conduct}}
            Complaints about how a councillor behaved go to the council’s {{other route}}, who looks at them under the members’ code of conduct.
            {{/councillor conduct}}
            {{#unrelated hate crime}}
            What you tell us may be a crime, and does not concern a service of the council. Please report it to {{other route}}: telephone 101, or 999 in an emergency.
            {{/unrelated hate crime}}
            {{#unreasonably persistent}}
            The council has decided to limit how it answers you, and has told you why and when it will look at that again. If you are unhappy with that decision, you can go to the {{other route}}.
            {{/unreasonably persistent}}

            """;

    private static final String OMBUDSMAN = "Ombudsman";

    private Exclusions() {}

    /// What officers choose from.
    public static List<String> labels() {
        return Arrays.stream(Exclusion.values()).map(Exclusion::label).toList();
    }

    /// The exclusion that an officer chose.
    public static Optional<Exclusion> labelled(String label) {
        return Arrays.stream(Exclusion.values()).filter(it -> it.label().equals(label)).findFirst();
    }

    /// The name of the list of one item that is there while an exclusion applies.
    public static String section(Exclusion exclusion) {
        return exclusion.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /// Where the person can turn instead; empty where that depends on what they complain about.
    public static Optional<String> route(Exclusion exclusion) {
        return switch (exclusion) {
            case ANOTHER_APPEAL_ROUTE -> Optional.empty();
            case LAW_OR_GOVERNMENT_POLICY -> Optional.of("your Member of Parliament");
            case LEGAL_PROCEEDINGS -> Optional.of("the court");
            case PREJUDICE_TO_ACTION -> Optional.of("put it to us again");
            case DECIDED_BY_COURT -> Optional.of("The court or tribunal");
            case POLICY_OR_BUDGET -> Optional.of("your councillor");
            case ALREADY_DECIDED, OVER_TWELVE_MONTHS, UNREASONABLY_PERSISTENT ->
                    Optional.of(OMBUDSMAN);
            case INFORMATION_RIGHTS -> Optional.of("Information Commissioner");
            case SCHOOL_OR_COLLEGE -> Optional.of("governing body");
            case RECRUITMENT -> Optional.of("Human Resources");
            case PERSONNEL -> Optional.of("grievance procedure");
            case COUNCILLOR_CONDUCT -> Optional.of("Monitoring Officer");
            case UNRELATED_HATE_CRIME -> Optional.of("the police");
        };
    }
}
