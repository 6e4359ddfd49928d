package org.redress.app.site;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.redress.app.Version;
import org.redress.app.desk.Labels;
import org.redress.app.page.AdministrationPage;
import org.redress.app.page.CasePage.Details;
import org.redress.app.page.CasePage.Fact;
import org.redress.app.page.CasePage.Row;
import org.redress.app.page.Link;
import org.redress.app.signin.SignIn;
import org.redress.core.access.Officer;
import org.redress.core.access.Permission;
import org.redress.core.access.Role;
import org.redress.core.calendar.Dates;
import org.redress.core.procedure.Kind;
import org.redress.core.spi.Council;
import org.redress.core.spi.ServiceArea;

/// What administrators see: how the installation is set up, and who may what. No case is among it.
record AdministrationRoom(Labels labels, Frames frames, SignIn signIn) implements Room {

    static final String ADDRESS = Frames.ADMINISTRATION;

    @Override
    public void open(Routes routes) {
        routes.page(ADDRESS, this::page);
    }

    private Found<String> page(Visit visit) {
        return visit.may(Permission.ADMINISTER)
                .map(_ ->
                        new AdministrationPage(
                                        frames.of(visit, ADDRESS),
                                        facts(visit),
                                        templates(visit.officer()),
                                        areas(),
                                        roles(),
                                        officers(),
                                        OperatorWays.all(),
                                        labels.areas().council().equals(Council.INVENTED))
                                .html());
    }

    private static Optional<Link> templates(Officer officer) {
        return Optional.of(new Link("Letter templates", TemplateRoom.ADDRESS))
                .filter(_ -> officer.may(Permission.EDIT_TEMPLATES));
    }

    private List<Fact> facts(Visit visit) {
        return List.of(
                new Fact("Redress", "Version " + Version.number()),
                new Fact("Council", labels.areas().council().name()),
                new Fact("Today", Dates.withWeekday(visit.today())),
                new Fact("Settings", "They are kept in the configuration file, not here."));
    }

    private Details areas() {
        return table(
                "areas",
                "Service areas",
                List.of("Service", "References", "Kinds of complaint", "Teams"),
                labels.areas().all().stream().map(this::area).toList());
    }

    private Row area(ServiceArea area) {
        return row(
                area.label(),
                area.referencePrefix() + "-…",
                listed(area.kinds().stream().map(Kind::label)),
                Integer.toString(labels.areas().settings(area).teams().size()));
    }

    private static Details roles() {
        return table(
                "roles",
                "What each role may do, in its own services",
                List.of("Role", "May"),
                Arrays.stream(Role.values())
                        .filter(role -> role != Role.MACHINE)
                        .map(role ->
                                row(
                                        role.label(),
                                        listed(
                                                Arrays.stream(Permission.values())
                                                        .filter(role::allows)
                                                        .map(Permission::words))))
                        .toList());
    }

    private Optional<Details> officers() {
        return switch (signIn.invitation()) {
            case SignIn.Invitation.Choose(List<Officer> officers) ->
                    Optional.of(
                            table(
                                    "officers",
                                    "Officers",
                                    List.of("Name", "Post", "Roles", "Services"),
                                    officers.stream().map(this::officer).toList()));
            case SignIn.Invitation.Elsewhere _ -> Optional.empty();
        };
    }

    private Row officer(Officer officer) {
        return row(
                officer.name(),
                officer.post(),
                listed(officer.roles().stream().map(Role::label).sorted()),
                officer.areas().size() == labels.areas().all().size()
                        ? "All"
                        : listed(officer.areas().stream().map(labels::area).sorted()));
    }

    private static Details table(String id, String title, List<String> columns, List<Row> rows) {
        return new Details(id, title, columns, rows, "There are none.", List.of());
    }

    private static Row row(String... cells) {
        return new Row(List.of(cells), Optional.empty());
    }

    private static String listed(Stream<String> words) {
        String all = words.collect(Collectors.joining(", "));
        return all.isEmpty() ? "None" : all;
    }
}
