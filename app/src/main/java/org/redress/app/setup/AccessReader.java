package org.redress.app.setup;

import io.helidon.config.Config;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.redress.core.access.Officer;
import org.redress.core.access.Role;
import org.redress.core.procedure.AreaId;

/// Reads who may use the installation: `access` in the configuration.
final class AccessReader {

    private static final String ID = "[a-z0-9]+(-[a-z0-9]+)*";
    private static final String DIGEST = "[0-9a-f]{64}";
    private static final int SHORTEST_KEY = 32;

    private final Nodes nodes;

    AccessReader(Nodes nodes) {
        this.nodes = nodes;
    }

    AccessSettings read(Config node) {
        nodes.known(node, "session-key", "officers", "machines");
        Optional<String> key = nodes.text(node.get("session-key"));
        if (key.filter(text -> text.length() < SHORTEST_KEY).isPresent()) {
            nodes.refuse(node.get("session-key"), "has at least 32 characters");
        }
        return new AccessSettings(
                key, officers(node.get("officers")), machines(node.get("machines")));
    }

    private List<Officer> officers(Config node) {
        List<Officer> officers = new ArrayList<>();
        for (Config item : listed(node)) {
            nodes.known(item, "id", "name", "post", "roles", "areas");
            officer(item, nodes.needed(item.get("name"))).ifPresent(officers::add);
        }
        return officers;
    }

    private Map<String, Officer> machines(Config node) {
        Map<String, Officer> byDigest = new HashMap<>();
        for (Config item : listed(node)) {
            nodes.known(item, "id", "token-sha256", "roles", "areas");
            Optional<String> digest = nodes.needed(item.get("token-sha256"));
            if (digest.filter(text -> !text.matches(DIGEST)).isPresent()) {
                nodes.refuse(
                        item.get("token-sha256"), "is the SHA-256 of a token, in lower-case hex");
            }
            officer(item, nodes.text(item.get("id")))
                    .ifPresent(machine -> digest.ifPresent(it -> byDigest.put(it, machine)));
        }
        return byDigest;
    }

    private List<Config> listed(Config node) {
        return node.exists() ? nodes.items(node) : List.of();
    }

    private Optional<Officer> officer(Config item, Optional<String> name) {
        Optional<String> id = nodes.needed(item.get("id"));
        if (id.filter(text -> !text.matches(ID)).isPresent()) {
            nodes.refuse(item.get("id"), "is lower-case letters and digits joined by hyphens");
        }
        Set<Role> roles = new HashSet<>();
        Set<AreaId> areas = new HashSet<>();
        for (Config role : nodes.items(item.get("roles"))) {
            nodes.needed(role)
                    .ifPresent(text ->
                            Role.byId(text)
                                    .ifPresentOrElse(
                                            roles::add, () -> nodes.refuse(role, "is no role")));
        }
        for (Config area : nodes.items(item.get("areas"))) {
            nodes.checked(
                    area, () -> nodes.needed(area).ifPresent(text -> areas.add(new AreaId(text))));
        }
        String post = nodes.text(item.get("post")).orElse("");
        return id.flatMap(it -> name.map(called -> new Officer(it, called, post, roles, areas)));
    }
}
