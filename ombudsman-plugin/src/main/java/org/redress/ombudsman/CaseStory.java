package org.redress.ombudsman;

import java.util.Locale;
import org.redress.core.calendar.Dates;

/// What happened in a case, in a sentence.
final class CaseStory {

    private CaseStory() {}

    static String of(OmbudsmanEvent event) {
        return switch (event) {
            case OmbudsmanEvent.Received it ->
                    "Received by the Ombudsman" + it.complaint().map(CaseStory::after).orElse("");
            case OmbudsmanEvent.StepTaken it -> it.step().label();
            case OmbudsmanEvent.EnquiryMade it -> "Enquiry " + it.enquiry() + " made";
            case OmbudsmanEvent.EnquiryAnswered it -> "Enquiry " + it.enquiry() + " answered";
            case OmbudsmanEvent.Decided it -> "Decided: " + small(it.ruling());
            case OmbudsmanEvent.RecommendationMade it ->
                    recommendation(it.recommendation(), "agreed")
                            + it.dueOn().map(day -> ", due by " + Dates.longForm(day)).orElse("");
            case OmbudsmanEvent.EvidenceSent it ->
                    recommendation(it.recommendation(), "done, and evidence sent");
            case OmbudsmanEvent.RecommendationMet it ->
                    recommendation(it.recommendation(), "recorded as met");
            case OmbudsmanEvent.RecommendationNotMet it ->
                    recommendation(it.recommendation(), "recorded as not met");
            case OmbudsmanEvent.NoteMade _ -> "Note added";
            case OmbudsmanEvent.Correction it -> corrected(it);
        };
    }

    private static String corrected(OmbudsmanEvent.Correction correction) {
        return switch (correction) {
            case OmbudsmanEvent.ComplaintLinked it ->
                    it.complaint()
                            .map(reference -> "Put right: it follows complaint " + reference)
                            .orElse("Put right: it follows no complaint");
            case OmbudsmanEvent.DecisionCorrected it ->
                    "Put right: decided on "
                            + Dates.longForm(it.decidedOn())
                            + ", "
                            + small(it.ruling());
            case OmbudsmanEvent.StepDayCorrected it ->
                    "Put right: " + it.step().label() + " on " + Dates.longForm(it.day());
            case OmbudsmanEvent.EnquiryDayCorrected it ->
                    "Put right: enquiry "
                            + it.enquiry()
                            + (it.answer() ? " answered on " : " made on ")
                            + Dates.longForm(it.day());
        };
    }

    private static String after(String complaint) {
        return " after complaint " + complaint;
    }

    private static String recommendation(int number, String what) {
        return "Recommendation " + number + " " + what;
    }

    private static String small(Ruling ruling) {
        return ruling.label().toLowerCase(Locale.ROOT);
    }
}
