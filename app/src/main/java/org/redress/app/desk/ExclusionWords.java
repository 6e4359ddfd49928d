package org.redress.app.desk;

import org.redress.core.complaint.Exclusion;

/// What each exclusion means, for who has to choose one.
final class ExclusionWords {

    private ExclusionWords() {}

    static String of(Exclusion exclusion) {
        return switch (exclusion) {
            case ANOTHER_APPEAL_ROUTE ->
                    "A tribunal, an appeal or another legal route exists for this. Tell them which.";
            case LAW_OR_GOVERNMENT_POLICY ->
                    "They disagree with the law or with national policy, which the council cannot change.";
            case LEGAL_PROCEEDINGS -> "A claim has been made at court about the same matter.";
            case PREJUDICE_TO_ACTION ->
                    "Looking into it now would harm an investigation or proceedings under way.";
            case DECIDED_BY_COURT -> "A court or tribunal has ruled on the same matter.";
            case POLICY_OR_BUDGET ->
                    "They object to a decision for everybody that does not affect them directly.";
            case ALREADY_DECIDED -> "The same complaint has had its last answer.";
            case OVER_TWELVE_MONTHS ->
                    "Ask first whether there is a good reason to look into it all the same.";
            case INFORMATION_RIGHTS -> "It is a request for information, or about personal data.";
            case SCHOOL_OR_COLLEGE -> "Its governing body answers it.";
            case RECRUITMENT -> "It comes from somebody who applied for a post.";
            case PERSONNEL -> "It comes from a member of staff about their employment.";
            case COUNCILLOR_CONDUCT -> "It is about how an elected member behaved.";
            case UNRELATED_HATE_CRIME -> "It is about a crime of others: for the police.";
            case UNREASONABLY_PERSISTENT ->
                    "Only where the council has decided so of this person, and told them.";
        };
    }
}
