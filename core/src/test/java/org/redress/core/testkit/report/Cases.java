package org.redress.core.testkit.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Cases as a test states them, of the area that it is about and of others. An empty text or null
/// stands for what is not known.
public final class Cases {

    final String area;
    final List<Case> cases = new ArrayList<>();
    final List<Feedback> feedback = new ArrayList<>();
    final List<Outside> outside = new ArrayList<>();

    public Cases(String area) {
        this.area = area;
    }

    record Feedback(
            String reference,
            String area,
            String kind,
            String team,
            LocalDate receivedOn,
            String source,
            List<String> themes) {}

    record Outside(
            String reference,
            String area,
            LocalDate receivedOn,
            LocalDate decidedOn,
            String decision,
            Long pence) {}

    record Concern(int stage, String team, String category, LocalDate raisedOn, String finding) {}

    record Remedy(int stage, String kind, Long pence, String determinedBy, LocalDate agreedOn) {}

    record Lesson(
            LocalDate drawnOn,
            String theme,
            String wording,
            String action,
            String owner,
            LocalDate dueOn,
            LocalDate doneOn,
            List<String> alsoFrom) {}

    record Answered(String fact, LocalDate on, String answer) {}

    record Involved(String kind, LocalDate on) {}

    record Answers(String gender, String ageBand, String ethnicity, String disability) {}

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

    /// One case, told step by step.
    public static final class Case {
        final UUID id = UUID.randomUUID();
        final String reference;
        final String area;
        final String kind;
        final LocalDate receivedOn;
        String team;
        String channel = "email";
        boolean byYoungPerson;
        boolean advocate;
        LocalDate serviceAnsweredOn;
        LocalDate complainedOn;
        Answers answers;
        final List<Stage> stages = new ArrayList<>();
        final List<Concern> concerns = new ArrayList<>();
        final List<Remedy> remedies = new ArrayList<>();
        final List<Lesson> lessons = new ArrayList<>();
        final List<Answered> facts = new ArrayList<>();
        final List<Involved> parties = new ArrayList<>();

        Case(String reference, String area, String kind, LocalDate receivedOn) {
            this.reference = reference;
            this.area = area;
            this.kind = kind;
            this.receivedOn = receivedOn;
        }

        public Case team(String code) {
            team = code;
            return this;
        }

        public Case by(String way) {
            channel = way;
            return this;
        }

        public Case byYoungPerson() {
            byYoungPerson = true;
            return this;
        }

        public Case withAdvocate() {
            advocate = true;
            return this;
        }

        public Case fact(String fact, String day, String answer) {
            facts.add(new Answered(fact, LocalDate.parse(day), answer));
            return this;
        }

        public Case party(String kind, String day) {
            parties.add(new Involved(kind, LocalDate.parse(day)));
            return this;
        }

        public Case serviceAnswered(String day) {
            serviceAnsweredOn = LocalDate.parse(day);
            return this;
        }

        public Case complainedOn(String day) {
            complainedOn = LocalDate.parse(day);
            return this;
        }

        public Case answering(String gender, String ageBand, String ethnicity, String disability) {
            answers = new Answers(gender, ageBand, ethnicity, disability);
            return this;
        }

        public Case stage(String requestedOn) {
            stages.add(new Stage(stages.size() + 1, LocalDate.parse(requestedOn)));
            return this;
        }

        public Case clockFrom(String day) {
            stages.getLast().clockStart = LocalDate.parse(day);
            return this;
        }

        public Case answered(String day, String outcome) {
            stages.getLast().respondedOn = LocalDate.parse(day);
            stages.getLast().outcome = outcome;
            return this;
        }

        public Case withdrawn(String day) {
            stages.getLast().withdrawnOn = LocalDate.parse(day);
            stages.getLast().outcome = "withdrawn";
            return this;
        }

        public Case concern(String category, String ownTeam, String finding) {
            Stage stage = stages.getLast();
            concerns.add(new Concern(stage.number, ownTeam, category, stage.requestedOn, finding));
            return this;
        }

        public Case remedy(String kind, String determinedBy, String agreedOn, Long pence) {
            remedies.add(
                    new Remedy(stages.getLast().number, kind, pence, determinedBy, day(agreedOn)));
            return this;
        }

        public Case lesson(
                String drawnOn,
                String theme,
                String wording,
                String action,
                String owner,
                String dueOn,
                String doneOn,
                String... alsoFrom) {
            lessons.add(
                    new Lesson(
                            LocalDate.parse(drawnOn),
                            theme,
                            wording,
                            action,
                            owner,
                            day(dueOn),
                            day(doneOn),
                            List.of(alsoFrom)));
            return this;
        }
    }

    private static LocalDate day(String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    /// Of a kind that is no formal complaint where it is `informal` or `service-request`.
    public Case received(String of, String kind, String day) {
        String reference = "%s-%05d".formatted(of.substring(0, 3).toUpperCase(), cases.size() + 1);
        Case made = new Case(reference, of, kind, LocalDate.parse(day));
        cases.add(made);
        return List.of("informal", "service-request").contains(kind) ? made : made.stage(day);
    }

    /// A statutory complaint of the area with its first stage.
    public Case statutory(String day) {
        return received(area, "statutory", day);
    }

    public void compliment(String team, String day) {
        feedback(area, "compliment", team, day);
    }

    public void feedback(String of, String kind, String team, String day) {
        feedback(of, kind, team, day, null);
    }

    public void feedback(
            String of, String kind, String team, String day, String source, String... themes) {
        feedback.add(
                new Feedback(
                        "F-%05d".formatted(feedback.size() + 1),
                        of,
                        kind,
                        team,
                        LocalDate.parse(day),
                        source,
                        List.of(themes)));
    }

    public void ombudsman(String of, String receivedOn, String decidedOn, Long pence) {
        ombudsman(of, receivedOn, decidedOn, decidedOn == null ? null : "upheld", pence);
    }

    public void ombudsman(
            String of, String receivedOn, String decidedOn, String decision, Long pence) {
        outside.add(
                new Outside(
                        "O-%05d".formatted(outside.size() + 1),
                        of,
                        LocalDate.parse(receivedOn),
                        day(decidedOn),
                        decision,
                        pence));
    }
}
