package org.redress.childrens;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Cases as a test states them. An empty text or null stands for what is not known.
final class Cases {

    final List<Case> cases = new ArrayList<>();
    final List<Feedback> feedback = new ArrayList<>();
    final List<Outside> outside = new ArrayList<>();

    record Feedback(
            String reference, String area, String kind, String team, LocalDate receivedOn) {}

    record Outside(
            String reference, String area, LocalDate receivedOn, LocalDate decidedOn, Long pence) {}

    record Concern(int stage, String team, String category, LocalDate raisedOn, String finding) {}

    record Remedy(int stage, String kind, Long pence, String determinedBy, LocalDate agreedOn) {}

    static final class Stage {
        final int number;
        final LocalDate requestedOn;
        LocalDate respondedOn;
        LocalDate withdrawnOn;
        String outcome;
        LocalDate clockStart;

        Stage(int number, LocalDate requestedOn) {
            this.number = number;
            this.requestedOn = requestedOn;
            this.clockStart = requestedOn;
        }
    }

    static final class Case {
        final UUID id = UUID.randomUUID();
        final String reference;
        final String area;
        final String kind;
        final LocalDate receivedOn;
        String team;
        final List<Stage> stages = new ArrayList<>();
        final List<Concern> concerns = new ArrayList<>();
        final List<Remedy> remedies = new ArrayList<>();

        Case(String reference, String area, String kind, LocalDate receivedOn) {
            this.reference = reference;
            this.area = area;
            this.kind = kind;
            this.receivedOn = receivedOn;
        }

        Case team(String code) {
            team = code;
            return this;
        }

        Case stage(String requestedOn) {
            stages.add(new Stage(stages.size() + 1, LocalDate.parse(requestedOn)));
            return this;
        }

        Case clockFrom(String day) {
            stages.getLast().clockStart = LocalDate.parse(day);
            return this;
        }

        Case answered(String day, String outcome) {
            stages.getLast().respondedOn = LocalDate.parse(day);
            stages.getLast().outcome = outcome;
            return this;
        }

        Case withdrawn(String day) {
            stages.getLast().withdrawnOn = LocalDate.parse(day);
            stages.getLast().outcome = "withdrawn";
            return this;
        }

        Case concern(String category, String ownTeam, String finding) {
            Stage stage = stages.getLast();
            concerns.add(new Concern(stage.number, ownTeam, category, stage.requestedOn, finding));
            return this;
        }

        Case remedy(String kind, String determinedBy, String agreedOn, Long pence) {
            LocalDate agreed = agreedOn == null ? null : LocalDate.parse(agreedOn);
            remedies.add(new Remedy(stages.getLast().number, kind, pence, determinedBy, agreed));
            return this;
        }
    }

    Case received(String area, String kind, String day) {
        String reference =
                "%s-%05d".formatted(area.substring(0, 3).toUpperCase(), cases.size() + 1);
        Case made = new Case(reference, area, kind, LocalDate.parse(day));
        cases.add(made);
        return kind.equals("informal") ? made : made.stage(day);
    }

    /// A statutory complaint with its first stage.
    Case statutory(String day) {
        return received("childrens", "statutory", day);
    }

    void compliment(String team, String day) {
        feedback("childrens", "compliment", team, day);
    }

    void feedback(String area, String kind, String team, String day) {
        feedback.add(
                new Feedback(
                        "F-%05d".formatted(feedback.size() + 1),
                        area,
                        kind,
                        team,
                        LocalDate.parse(day)));
    }

    void ombudsman(String area, String receivedOn, String decidedOn, Long pence) {
        outside.add(
                new Outside(
                        "O-%05d".formatted(outside.size() + 1),
                        area,
                        LocalDate.parse(receivedOn),
                        decidedOn == null ? null : LocalDate.parse(decidedOn),
                        pence));
    }
}
