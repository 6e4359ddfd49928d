package org.redress.app.desk;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.redress.app.page.Link;
import org.redress.core.access.Officer;
import org.redress.core.access.Permission;
import org.redress.core.access.PermittedLedgers;
import org.redress.core.casework.WorkItem;
import org.redress.core.complaint.Command;
import org.redress.core.http.wire.Kebab;
import org.redress.core.procedure.AreaId;
import org.redress.core.procedure.Milestone;

/// The way to the one thing that comes next on something in the list of work: its very form, for
/// who may send it.
///
/// @param address of the case or the record
record WorkStep(Labels labels, Officer officer, WorkItem item, String address) {

    Link link() {
        return switch (item.task()) {
            case TRIAGE -> triage();
            case RESOLVE -> deed(Command.ResolveInformally.class);
            case RESUME -> deed(Command.Resume.class);
            case ACKNOWLEDGE -> deed(Command.Acknowledge.class);
            case RESPOND -> deed(Command.Respond.class);
            case LESSON -> deed(Command.CompleteLesson.class);
            case CONSENT -> deed(Command.RecordConsent.class);
            case REMEDY ->
                    item.remedy()
                            .map(kind -> deed(Command.CompleteRemedy.class, RemedyWords.done(kind)))
                            .orElseGet(() -> deed(Command.CompleteRemedy.class));
            case STEP -> new WorkRule(labels, item).step().map(this::step).orElseGet(this::open);
            case RECORD ->
                    new OwedStep(new PermittedLedgers(officer, labels.areas())).of(item, address);
        };
    }

    private Link open() {
        return new Link("Open the case", address);
    }

    private Link triage() {
        return officer.may(Permission.TRIAGE, new AreaId(item.area()))
                ? new Link("Triage it", address + "/triage")
                : open();
    }

    private Link step(Milestone step) {
        return deed(
                Command.ReachMilestone.class,
                Deeds.step(step.label()),
                Optional.of(step.id().value()));
    }

    private Link deed(Class<? extends Command> command) {
        return deed(command, Deeds.of(command).label());
    }

    private Link deed(Class<? extends Command> command, String label) {
        return deed(command, label, item.number().map(String::valueOf));
    }

    private Link deed(Class<? extends Command> command, String label, Optional<String> about) {
        if (!officer.may(command, new AreaId(item.area()))) {
            return open();
        }
        String query =
                Stream.of(
                                item.stage().map(stage -> "stage=" + stage),
                                about.map(it -> "about=" + it))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining("&"));
        String path = address + "/" + Kebab.of(command);
        return new Link(label, query.isEmpty() ? path : path + "?" + query);
    }
}
