package org.redress.core.access;

import static org.redress.core.access.Permission.ADMINISTER;
import static org.redress.core.access.Permission.EDIT_TEMPLATES;
import static org.redress.core.access.Permission.EQUALITY;
import static org.redress.core.access.Permission.HANDLE;
import static org.redress.core.access.Permission.INVESTIGATE;
import static org.redress.core.access.Permission.LEARN;
import static org.redress.core.access.Permission.READ_CASES;
import static org.redress.core.access.Permission.READ_REPORTS;
import static org.redress.core.access.Permission.RESPOND;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What an officer is in the complaints service, with what that allows.
public enum Role {
    SERVICE_RECOVERY_OFFICER("Service Recovery officer"),
    INVESTIGATING_OFFICER("Investigating officer"),
    ADJUDICATING_OFFICER("Adjudicating officer"),
    /// Answers the bodies that decide complaints from outside.
    OUTSIDE_LIAISON("Liaison with outside bodies"),
    TEAM_MANAGER("Team manager"),
    DIRECTOR("Director"),
    EQUALITY_KEEPER("Keeper of equality data"),
    /// Runs the installation, which needs sight of no case.
    ADMINISTRATOR("Administrator"),
    /// A program that does casework.
    MACHINE("Machine account");

    private final String label;

    Role(String label) {
        this.label = label;
    }

    /// What people call it.
    public String label() {
        return label;
    }

    /// As configuration writes it, such as `team-manager`.
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Role> byId(String id) {
        return Arrays.stream(values()).filter(role -> role.id().equals(id)).findFirst();
    }

    public boolean allows(Permission permission) {
        return permissions().contains(permission);
    }

    private Set<Permission> permissions() {
        return switch (this) {
            case SERVICE_RECOVERY_OFFICER, MACHINE ->
                    EnumSet.complementOf(EnumSet.of(EQUALITY, ADMINISTER));
            case INVESTIGATING_OFFICER -> EnumSet.of(READ_CASES, INVESTIGATE, LEARN);
            case ADJUDICATING_OFFICER -> EnumSet.of(READ_CASES, INVESTIGATE, RESPOND, LEARN);
            case OUTSIDE_LIAISON ->
                    EnumSet.of(READ_CASES, HANDLE, INVESTIGATE, LEARN, READ_REPORTS);
            case TEAM_MANAGER ->
                    EnumSet.of(READ_CASES, HANDLE, INVESTIGATE, RESPOND, LEARN, READ_REPORTS);
            case DIRECTOR -> EnumSet.of(READ_CASES, READ_REPORTS);
            case EQUALITY_KEEPER -> EnumSet.of(EQUALITY);
            case ADMINISTRATOR -> EnumSet.of(ADMINISTER, EDIT_TEMPLATES);
        };
    }
}
