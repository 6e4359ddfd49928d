package org.redress.core.casefiles;

import java.util.Arrays;
import java.util.List;
import org.redress.core.casework.FeedbackEntry;
import org.redress.core.complaint.Channel;
import org.redress.core.complaint.Determiner;
import org.redress.core.complaint.Outcome;
import org.redress.core.complaint.RemedyKind;
import org.redress.core.spi.ServiceAreas;
import org.redress.core.spi.Words;

/// Every closed vocabulary of the case files.
record CaseWords(
        Words<AreaWords> areas,
        Words<Channel> channels,
        Words<Outcome> outcomes,
        Words<RemedyKind> remedies,
        Words<Determiner> determiners,
        Words<FeedbackEntry.Kind> feedback,
        Words<Boolean> flags) {

    static CaseWords of(ServiceAreas areas) {
        return new CaseWords(
                areas(areas),
                Words.of(
                        "a channel",
                        Arrays.stream(Channel.values()).filter(each -> each != Channel.NOT_KNOWN)),
                Words.of("an outcome", Arrays.stream(Outcome.values())),
                Words.of("a kind of remedy", Arrays.stream(RemedyKind.values())),
                Words.of("somebody who determines a remedy", Arrays.stream(Determiner.values())),
                Words.of("a kind of feedback", Arrays.stream(FeedbackEntry.Kind.values())),
                new Words<>("true or false", List.of(flag(true), flag(false))));
    }

    private static Words<AreaWords> areas(ServiceAreas areas) {
        return new Words<>(
                "a service area that takes complaints",
                areas.all().stream()
                        .filter(area -> !area.kinds().isEmpty())
                        .map(area ->
                                new Words.Word<>(
                                        area.id().value(),
                                        List.of(area.label()),
                                        AreaWords.of(area, areas.settings(area))))
                        .toList());
    }

    private static Words.Word<Boolean> flag(boolean value) {
        return new Words.Word<>(String.valueOf(value), List.of(), value);
    }
}
