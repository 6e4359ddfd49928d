package org.redress.core.access;

import java.util.Set;
import org.redress.core.complaint.Command;
import org.redress.core.procedure.AreaId;

/// Somebody, or a program, that works with Redress.
///
/// @param id what the journal records of who did something: lower-case letters, digits, hyphens
/// @param name as colleagues see it
/// @param post what they are in the council
/// @param roles what they are in the complaints service
/// @param areas the service areas in which their roles hold; in any other they may nothing
public record Officer(String id, String name, String post, Set<Role> roles, Set<AreaId> areas) {

    public Officer {
        roles = Set.copyOf(roles);
        areas = Set.copyOf(areas);
    }

    /// Whether they are allowed it in some area.
    public boolean may(Permission permission) {
        return !areas(permission).isEmpty();
    }

    /// Whether they are allowed it in that area.
    public boolean may(Permission permission, AreaId area) {
        return areas(permission).contains(area);
    }

    /// Whether they may give such a command in that area.
    public boolean may(Class<? extends Command> command, AreaId area) {
        return Needed.by(command).filter(permission -> may(permission, area)).isPresent();
    }

    /// The areas in which they are allowed it.
    public Set<AreaId> areas(Permission permission) {
        return roles.stream().anyMatch(role -> role.allows(permission)) ? areas : Set.of();
    }
}
