package org.redress.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.redress.core.procedure.Circumstance;
import org.redress.core.procedure.DeadlineRule;
import org.redress.core.procedure.EscalationWindow;
import org.redress.core.procedure.ExtensionRule;
import org.redress.core.procedure.Fact;
import org.redress.core.procedure.Milestone;
import org.redress.core.procedure.PartyKind;
import org.redress.core.procedure.Procedure;
import org.redress.core.procedure.Provision;
import org.redress.core.procedure.Role;
import org.redress.core.procedure.ScopeTest;
import org.redress.core.procedure.Stage;
import org.redress.core.procedure.Standing;
import org.redress.core.spi.ServiceArea;

/// `docs/procedures.md`, made from the areas' declarations.
final class ProceduresPage {

    private static final String OPENING =
            """
            # The procedures

            What the service areas that come with Redress declare: every timescale, step, role and way on,
            each with its source. This page is made from the declarations; a test fails when the two differ.

            A **promise** is the council's target: reports count against it, and a council may set its own
            (see [configuration.md](configuration.md)). A **limit** is what the law or the Code allows, and
            cannot be configured. A **guide** is a step of good handling. The day counted from is day zero.

            | source | in full |
            |---|---|
            | Children Act 1989 | The Children Act 1989 |
            | Regs 2006 | The Children Act 1989 Representations Procedure (England) Regulations 2006, SI 2006/1738 |
            | Regs 2009 | The Local Authority Social Services and National Health Service Complaints (England) Regulations 2009, SI 2009/309 |
            | Code | The Local Government and Social Care Ombudsman's Complaint Handling Code, February 2024 |
            | LGSCO | What the Local Government and Social Care Ombudsman asks of a council |
            | Policy | A council's own policy; the promises shipped follow Coventry City Council's *Compliments, Comments and Complaints policy & process*, March 2025 |
            """;

    private final StringBuilder page = new StringBuilder(OPENING);

    private ProceduresPage() {}

    static String of(List<ServiceArea> areas) {
        ProceduresPage page = new ProceduresPage();
        for (ServiceArea area : areas) {
            area.procedures().forEach(procedure -> page.add(area, procedure));
            area.scope().ifPresent(page::add);
        }
        return page.page.toString();
    }

    private void add(ServiceArea area, Procedure procedure) {
        line("");
        line("## " + area.label() + ": " + procedure.label());
        line("");
        line("`" + area.id() + " " + procedure.ref().procedure() + "`");
        procedure.stages().forEach(this::add);
        if (!procedure.facts().isEmpty()) {
            line("");
            line("### Facts recorded");
            line("");
            procedure.facts().forEach(fact -> line("- " + fact(fact)));
        }
        if (!procedure.parties().isEmpty()) {
            line("");
            line("### Who may take part beside the council");
            line("");
            procedure.parties().forEach(party -> line("- " + party(party)));
        }
    }

    private static String fact(Fact fact) {
        String where =
                fact.where().stream()
                        .sorted()
                        .map(Circumstance::inWords)
                        .collect(Collectors.joining(", or "));
        return fact.label()
                + " (`"
                + fact.id()
                + "`), answered "
                + fact.answering().inWords()
                + (where.isEmpty() ? "" : ", where " + where)
                + fact.awaited().map(ProceduresPage::awaited).orElse("")
                + " ("
                + fact.source()
                + ").";
    }

    private static String awaited(Fact.Awaited by) {
        return "; the "
                + by.step().name().toLowerCase(Locale.ROOT)
                + " of stage "
                + by.stage()
                + " waits for "
                + by.answer().map(answer -> "`" + answer + "`").orElse("it");
    }

    private static String party(PartyKind party) {
        return party.label()
                + " (`"
                + party.id()
                + "`)"
                + (party.mayLead() ? ", which may lead" : "")
                + (party.needsConsent() ? ", with the person's consent to share" : "")
                + party.answersFirst()
                        .map(stage -> ", which answers before the council at stage " + stage)
                        .orElse("")
                + " ("
                + party.source()
                + ").";
    }

    private void add(ScopeTest test) {
        line("");
        line("### What is in scope of " + test.within());
        line("");
        line("The rule for mixed complaints: " + test.source() + ".");
        line("");
        line("| provision | id | in scope | source |");
        line("|---|---|---|---|");
        for (Provision provision : test.provisions()) {
            line(
                    "| "
                            + String.join(
                                    " | ",
                                    provision.label(),
                                    "`" + provision.id() + "`",
                                    provision.inScope() ? "yes" : "usually not",
                                    provision.source().toString())
                            + " |");
        }
    }

    private void add(Stage stage) {
        line("");
        line("### " + stage.label());
        line("");
        line("| deadline | key | falls due | standing | source |");
        line("|---|---|---|---|---|");
        stage.deadlines().forEach(rule -> deadline(stage, rule));
        List<String> more = more(stage);
        if (!more.isEmpty()) {
            line("");
            more.forEach(sentence -> line("- " + sentence));
        }
    }

    private void deadline(Stage stage, DeadlineRule rule) {
        line(
                "| "
                        + String.join(
                                " | ",
                                rule.label(),
                                "`" + rule.key() + "`",
                                stage.inWords(rule),
                                standing(rule.standing()),
                                rule.source().toString())
                        + " |");
    }

    private static List<String> more(Stage stage) {
        List<String> more = new ArrayList<>();
        stage.extension().map(ProceduresPage::extension).ifPresent(more::add);
        stage.escalation().map(ProceduresPage::escalation).ifPresent(more::add);
        stage.milestones().stream().map(ProceduresPage::milestone).forEach(more::add);
        stage.roles().stream().map(ProceduresPage::role).forEach(more::add);
        return more;
    }

    private static String extension(ExtensionRule rule) {
        return "Extension: "
                + rule.cap().map(cap -> "up to `" + cap + "`").orElse("by agreement")
                + rule.agreedBy().map(by -> ", agreed by `" + by + "`").orElse("")
                + (rule.beyondCapForGoodReason() ? ", beyond it for good reason" : "")
                + (rule.tellsNextStep() ? "; the person is told how to take it further" : "")
                + " ("
                + rule.source()
                + ").";
    }

    private static String escalation(EscalationWindow window) {
        Optional<String> late =
                window.late()
                        .map(more ->
                                "; "
                                        + more.timescale().inWords()
                                        + " of the response where "
                                        + more.grounds());
        return "Way on: asked for within `"
                + window.deadline()
                + "`"
                + late.orElse("")
                + (window.whenOverdue() ? "; or once the response is overdue" : "")
                + " ("
                + window.source()
                + ").";
    }

    private static String milestone(Milestone milestone) {
        return "Step: "
                + milestone.label()
                + milestone.deadline().map(key -> ", due `" + key + "`").orElse("")
                + ".";
    }

    private static String role(Role role) {
        return "Role: "
                + role.label()
                + (role.people() == 1 ? "" : ", " + role.people() + " people")
                + (role.independent() ? ", independent of the council" : "")
                + (role.notAlso().isEmpty() ? "" : ", who may not have been " + barred(role))
                + (role.needed() ? "" : ", if named")
                + " ("
                + role.source()
                + ").";
    }

    private static String barred(Role role) {
        return role.notAlso().stream()
                .map(id -> id.value().replace('-', ' '))
                .sorted()
                .collect(Collectors.joining(" or "));
    }

    private static String standing(Standing standing) {
        return switch (standing) {
            case GUIDE -> "guide";
            case TARGET -> "promise";
            case LIMIT -> "limit";
            case TARGET_AND_LIMIT -> "promise and limit";
        };
    }

    private void line(String text) {
        page.append(text).append('\n');
    }
}
