package org.redress.core.procedure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.redress.core.calendar.Source;
import org.redress.core.calendar.Timescale;

/// Declares a stage close to the words of its statute. Each method adds one sentence of it.
///
/// Not thread-safe; made, filled and built in one expression.
public final class StageBuilder {

    private final StageId id;
    private final String label;
    private final List<DeadlineRule> deadlines = new ArrayList<>();
    private final List<Milestone> milestones = new ArrayList<>();
    private final List<Role> roles = new ArrayList<>();
    private Opening opening = Opening.REQUEST;
    private Clock clock = Clock.FROM_REQUEST;
    private Optional<String> acknowledgement = Optional.empty();
    private Optional<String> response = Optional.empty();
    private Optional<String> responseLimit = Optional.empty();
    private Optional<String> countedBy = Optional.empty();
    private Optional<ExtensionRule> extension = Optional.empty();
    private Optional<Source> delayExplained = Optional.empty();
    private Optional<EscalationWindow> escalation = Optional.empty();

    private StageBuilder(StageId id, String label) {
        this.id = id;
        this.label = label;
    }

    public static StageBuilder stage(String id, String label) {
        return new StageBuilder(StageId.of(id), label);
    }

    /// What opens the stage, where it is not a request.
    public StageBuilder openedBy(Opening by) {
        opening = by;
        return this;
    }

    /// Any deadline; the other methods are shorter ways to say the usual ones.
    public StageBuilder deadline(
            String key,
            String named,
            Anchor from,
            Timescale timescale,
            Standing standing,
            Source source) {
        deadlines.add(new DeadlineRule(key, named, from, timescale, standing, source));
        return this;
    }

    /// A guide counted from the request.
    public StageBuilder guide(String key, String named, Timescale timescale, Source source) {
        return deadline(key, named, Anchor.request(), timescale, Standing.GUIDE, source);
    }

    /// Acknowledge within the timescale of the request.
    public StageBuilder acknowledge(Timescale timescale, Standing standing, Source source) {
        acknowledgement = Optional.of("acknowledge");
        return deadline(
                "acknowledge", "Acknowledge", Anchor.request(), timescale, standing, source);
    }

    /// The response clock starts with the acknowledgement, guarded as [Clock#FROM_ACKNOWLEDGEMENT]
    /// says.
    public StageBuilder clockFromAcknowledgement() {
        clock = Clock.FROM_ACKNOWLEDGEMENT;
        return this;
    }

    /// Respond within a promised target and a limit of law, both from the start of the clock.
    public StageBuilder respond(
            Timescale target, Source targetSource, Timescale limit, Source limitSource) {
        response = Optional.of("respond_target");
        responseLimit = Optional.of("respond_limit");
        deadline(
                "respond_target",
                "Respond",
                Anchor.clockStart(),
                target,
                Standing.TARGET,
                targetSource);
        return deadline(
                "respond_limit",
                "Respond at the latest",
                Anchor.clockStart(),
                limit,
                Standing.LIMIT,
                limitSource);
    }

    /// Respond by the deadlines with these keys, declared apart.
    public StageBuilder respondBy(String targetKey, String limitKey) {
        response = Optional.of(targetKey);
        responseLimit = Optional.of(limitKey);
        return this;
    }

    /// Reports count a record as in time by the deadline with this key; by the response target
    /// where nothing is said.
    public StageBuilder countedBy(String deadlineKey) {
        countedBy = Optional.of(deadlineKey);
        return this;
    }

    public StageBuilder extension(ExtensionRule rule) {
        extension = Optional.of(rule);
        return this;
    }

    /// Where the response is past its limit, the person is told why.
    public StageBuilder explainDelay(Source source) {
        delayExplained = Optional.of(source);
        return this;
    }

    /// The next stage may be asked for within the timescale of the response.
    public StageBuilder askNext(
            String key,
            String named,
            Timescale timescale,
            Optional<EscalationWindow.Late> late,
            boolean whenOverdue,
            Source source) {
        escalation = Optional.of(new EscalationWindow(key, late, whenOverdue, source));
        return deadline(key, named, Anchor.response(), timescale, Standing.LIMIT, source);
    }

    /// A milestone with no date of its own.
    public StageBuilder milestone(String milestone, String named) {
        milestones.add(
                new Milestone(
                        MilestoneId.of(milestone),
                        named,
                        Optional.empty(),
                        true,
                        Optional.empty()));
        return this;
    }

    /// A milestone due by the deadline with that key.
    public StageBuilder milestone(String milestone, String named, String deadlineKey) {
        milestones.add(
                new Milestone(
                        MilestoneId.of(milestone),
                        named,
                        Optional.of(deadlineKey),
                        true,
                        Optional.empty()));
        return this;
    }

    /// A milestone that gives notice of another one, at least so many working days before it.
    public StageBuilder notice(
            String milestone, String named, String deadlineKey, String of, int workingDays) {
        Milestone.Notice notice = new Milestone.Notice(MilestoneId.of(of), workingDays);
        milestones.add(
                new Milestone(
                        MilestoneId.of(milestone),
                        named,
                        Optional.of(deadlineKey),
                        true,
                        Optional.of(notice)));
        return this;
    }

    /// One person, needed before the response, who need not be independent of the council.
    public StageBuilder role(String role, String named, Source source, String... notAlso) {
        return role(role, named, 1, false, source, notAlso);
    }

    /// People needed before the response.
    public StageBuilder role(
            String role,
            String named,
            int people,
            boolean independent,
            Source source,
            String... notAlso) {
        Set<RoleId> barred = Set.of(Arrays.stream(notAlso).map(RoleId::of).toArray(RoleId[]::new));
        roles.add(new Role(RoleId.of(role), named, people, independent, barred, true, source));
        return this;
    }

    /// One person who may be named but need not be.
    public StageBuilder optionalRole(String role, String named, Source source) {
        roles.add(new Role(RoleId.of(role), named, 1, false, Set.of(), false, source));
        return this;
    }

    /// The stage. A stage without a response deadline is an error of the declaration.
    public Stage build() {
        String target = declared(response, "response");
        return new Stage(
                id,
                label,
                opening,
                clock,
                deadlines,
                acknowledgement,
                target,
                declared(responseLimit, "limit"),
                countedBy.orElse(target),
                extension,
                delayExplained,
                escalation,
                milestones,
                roles);
    }

    private String declared(Optional<String> key, String what) {
        return key.orElseThrow(
                () -> new IllegalArgumentException("stage " + id + " has no " + what));
    }
}
