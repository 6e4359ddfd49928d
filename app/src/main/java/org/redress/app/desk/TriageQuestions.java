package org.redress.app.desk;

import java.util.ArrayList;
import java.util.List;
import org.redress.app.page.Question;
import org.redress.app.page.Question.Option;
import org.redress.app.page.Question.Words;
import org.redress.core.access.Officer;
import org.redress.core.procedure.Kind;
import org.redress.core.procedure.Provision;

/// The questions of each page of triage.
///
/// @param triage the answers so far
/// @param answers the same, with what is wrong with them
/// @param officer who is asked
public record TriageQuestions(TriageAnswers triage, Answers answers, Officer officer) {

    /// The questions of a page.
    public List<Question> of(TriageStep step) {
        return switch (step) {
            case WHAT -> List.of(radios("what", "This contact is", "", options().whats()));
            case SCOPE -> scope();
            case WAY -> List.of(radios("way", "It is handled as", "", options().ways()));
            case REFUSAL -> refusal();
            case MOVE ->
                    List.of(
                            radios(
                                    "area",
                                    "The service",
                                    "It is recorded there anew, with the day on which it came in.",
                                    options().areas(officer)));
            case CHECK -> check();
        };
    }

    private TriageOptions options() {
        return new TriageOptions(triage);
    }

    private Question radios(String name, String label, String hint, List<Option> options) {
        return new Question.Choice(
                name, new Words(label, hint, answers.error(name)), true, options);
    }

    private List<Question> scope() {
        List<Question> questions = new ArrayList<>();
        questions.add(
                new Question.Ticks(
                        "scope.provisions",
                        new Words(
                                "What is it about?",
                                "Choose all that apply. Leave all empty if you cannot tell.",
                                answers.error("scope.provisions")),
                        triage.test().stream()
                                .flatMap(it -> it.provisions().stream())
                                .map(this::provision)
                                .toList()));
        questions.add(
                radios(
                        "scope.separable",
                        "Can its parts easily be looked into apart from one another?",
                        "Only where some of it is in scope and some is not.",
                        List.of(
                                options().of("scope.separable", "true", "Yes", ""),
                                options().of("scope.separable", "false", "No", ""))));
        return questions;
    }

    private Option provision(Provision it) {
        return new Option(
                it.id().value(),
                it.label(),
                triage.value("scope.provisions." + it.id()).equals("true"),
                (it.inScope() ? "In scope" : "Usually not in scope") + ": " + it.source());
    }

    private List<Question> refusal() {
        return List.of(
                radios("exclusion", "Which exclusion applies?", "", options().exclusions()),
                new Question.Passage(
                        "explanation",
                        new Words(
                                "The explanation given to the person",
                                "In plain words: what was asked, why it is not accepted, what else"
                                        + " they can do.",
                                answers.error("explanation")),
                        triage.value("explanation")),
                new Question.Flag("toldNextStep", told("toldNextStep"), ticked("toldNextStep")));
    }

    private Words told(String name) {
        return new Words(Wordings.of(name).label(), "", answers.error(name));
    }

    private boolean ticked(String name) {
        return triage.value(name).equals("true");
    }

    private List<Question> check() {
        List<Question> questions = new ArrayList<>();
        questions.add(
                new Question.Day(
                        "on",
                        new Words("When was this decided?", "", answers.error("on")),
                        triage.value("on-day"),
                        triage.value("on-month"),
                        triage.value("on-year")));
        boolean formal = triage.kind().flatMap(Kind::procedure).isPresent();
        if (formal && !triage.provisions().isEmpty()) {
            questions.add(
                    new Question.Flag("scope.told", told("scope.told"), ticked("scope.told")));
        }
        if (answers.mayUseDiscretion()) {
            questions.add(
                    new Question.Passage(
                            "discretion.reason",
                            answers.asked("discretion.reason"),
                            triage.value("discretion.reason")));
        }
        return questions;
    }
}
