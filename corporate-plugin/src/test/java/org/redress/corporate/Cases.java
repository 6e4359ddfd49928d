package org.redress.corporate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.redress.core.testkit.report.ReportDatabase;

/// Cases of every area as a test states them. Null stands for what is not known.
final class Cases {

    final List<Case> cases = new ArrayList<>();
    final List<Feedback> feedback = new ArrayList<>();
    final List<Outside> outside = new ArrayList<>();

    record Feedback(String area, String team, LocalDate receivedOn) {}

    record Outside(
            String reference,
            String area,
            LocalDate receivedOn,
            LocalDate decidedOn,
            String decision,
            Long pence) {}

    record Extension(LocalDate on, LocalDate until, boolean reason, boolean told) {}

    record Concern(String category, String finding) {}

    record Remedy(String kind, Long pence, LocalDate agreedOn, LocalDate dueOn, LocalDate doneOn) {}

    record Lesson(LocalDate drawnOn, String wording, LocalDate dueOn, LocalDate doneOn) {}

    record Declined(LocalDate on, String ground, boolean told) {}

    record Triage(LocalDate on, String disposition) {}

    static final class Stage {
        final int number;
        final LocalDate requestedOn;
        final LocalDate acknowledgeBy;
        LocalDate acknowledgedOn;
        LocalDate respondedOn;
        LocalDate withdrawnOn;
        String outcome;
        LocalDate countedBy;
        UUID handledBy;
        final List<Extension> extensions = new ArrayList<>();
        final List<Concern> concerns = new ArrayList<>();
        final List<Remedy> remedies = new ArrayList<>();

        Stage(int number, LocalDate requestedOn) {
            this.number = number;
            this.requestedOn = requestedOn;
            this.acknowledgeBy = ReportDatabase.CALENDAR.plus(requestedOn, 5);
        }

        /// The acknowledgement, or the last day on which it was due.
        LocalDate clockStart() {
            return acknowledgedOn != null && acknowledgedOn.isBefore(acknowledgeBy)
                    ? acknowledgedOn
                    : acknowledgeBy;
        }

        LocalDate target() {
            return ReportDatabase.CALENDAR.plus(clockStart(), number == 1 ? 10 : 20);
        }
    }

    static final class Case {
        final UUID id = UUID.randomUUID();
        final String reference;
        final String area;
        final LocalDate receivedOn;
        String kind;
        String disposition;
        String exclusion;
        Boolean toldNext;
        String team;
        String channel = "email";
        LocalDate resolvedOn;
        LocalDate serviceRequestedOn;
        LocalDate serviceAnsweredOn;
        LocalDate complainedOn;
        final List<Triage> triages = new ArrayList<>();
        final List<Stage> stages = new ArrayList<>();
        final List<Lesson> lessons = new ArrayList<>();
        final List<Declined> declined = new ArrayList<>();

        Case(String reference, String area, LocalDate receivedOn) {
            this.reference = reference;
            this.area = area;
            this.receivedOn = receivedOn;
        }

        Case triaged(String on, String as, String kindThen) {
            triages.add(new Triage(day(on), as));
            disposition = as;
            kind = kindThen;
            return this;
        }

        Case resolved(String on) {
            resolvedOn = day(on);
            return this;
        }

        Case refused(String why, boolean told) {
            exclusion = why;
            toldNext = told;
            return triaged(receivedOn.toString(), "not-accepted", null);
        }

        Case team(String code) {
            team = code;
            return this;
        }

        Case stage(String requestedOn) {
            stages.add(new Stage(stages.size() + 1, day(requestedOn)));
            return this;
        }

        Case acknowledged(String on) {
            stages.getLast().acknowledgedOn = day(on);
            return this;
        }

        Case extended(String on, String until, boolean reason, boolean told) {
            stages.getLast().extensions.add(new Extension(day(on), day(until), reason, told));
            return this;
        }

        Case answered(String on, String outcome) {
            stages.getLast().respondedOn = day(on);
            stages.getLast().outcome = outcome;
            return this;
        }

        Case withdrawn(String on) {
            stages.getLast().withdrawnOn = day(on);
            stages.getLast().outcome = "withdrawn";
            return this;
        }

        Case countedBy(String on) {
            stages.getLast().countedBy = day(on);
            return this;
        }

        Case by(UUID person) {
            stages.getLast().handledBy = person;
            return this;
        }

        Case concern(String category, String finding) {
            stages.getLast().concerns.add(new Concern(category, finding));
            return this;
        }

        Case remedy(String kind, Long pence, String agreedOn, String dueOn, String doneOn) {
            stages.getLast()
                    .remedies
                    .add(new Remedy(kind, pence, day(agreedOn), day(dueOn), day(doneOn)));
            return this;
        }

        Case lesson(String drawnOn, String wording, String dueOn, String doneOn) {
            lessons.add(new Lesson(day(drawnOn), wording, day(dueOn), day(doneOn)));
            return this;
        }

        Case declined(String on, String ground, boolean told) {
            declined.add(new Declined(day(on), ground, told));
            return this;
        }
    }

    static LocalDate day(String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    /// A contact that nobody has looked at yet.
    Case contact(String area, String on) {
        String reference =
                "%s-%04d".formatted(area.substring(0, 3).toUpperCase(), cases.size() + 1);
        Case made = new Case(reference, area, day(on));
        cases.add(made);
        return made;
    }

    /// A formal complaint with its first stage.
    Case formal(String area, String kind, String on) {
        return contact(area, on).triaged(on, "formal", kind).stage(on);
    }

    /// A complaint about a corporate service, with its first stage.
    Case corporate(String on) {
        return formal("corporate", "corporate", on);
    }

    Case informal(String area, String on) {
        return contact(area, on).triaged(on, "informal", "informal");
    }

    Case serviceRequest(String on) {
        Case made = contact("corporate", on).triaged(on, "service-request", null);
        made.serviceRequestedOn = made.receivedOn;
        return made;
    }

    void compliment(String area, String team, String on) {
        feedback.add(new Feedback(area, team, day(on)));
    }

    void ombudsman(String area, String received, String decided, String decision, Long pence) {
        outside.add(
                new Outside(
                        "O-%04d".formatted(outside.size() + 1),
                        area,
                        day(received),
                        day(decided),
                        decision,
                        pence));
    }
}
