package org.redress.app.setup;

import io.helidon.config.Config;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Reads nodes of the configuration, and gathers what is wrong with them, each by its key.
final class Nodes {

    private static final int LONGEST_NUMBER = 9;

    private final List<String> problems = new ArrayList<>();

    List<String> problems() {
        return problems;
    }

    /// Refuses every child whose name is not one of these.
    void known(Config node, String... names) {
        for (Config child : children(node)) {
            if (!List.of(names).contains(child.name())) {
                problems.add(
                        child.key() + " is not known: known here are " + String.join(", ", names));
            }
        }
    }

    /// The nodes under this one; none where it is absent or empty.
    List<Config> children(Config node) {
        return switch (node.type()) {
            case OBJECT -> node.asNodeList().get();
            case MISSING -> List.of();
            case LIST, VALUE -> refused(node, "holds keys, each with a value", !isEmpty(node));
        };
    }

    /// The items of a list.
    List<Config> items(Config node) {
        return switch (node.type()) {
            case LIST -> node.asNodeList().get();
            case OBJECT, VALUE, MISSING -> refused(node, "is a list of items", true);
        };
    }

    Optional<String> text(Config node) {
        return switch (node.type()) {
            case MISSING -> Optional.empty();
            case VALUE -> node.asString().asOptional().filter(text -> !text.isBlank());
            case OBJECT, LIST -> {
                refused(node, "is one value", true);
                yield Optional.empty();
            }
        };
    }

    Optional<String> needed(Config node) {
        Optional<String> text = text(node);
        if (text.isEmpty()) {
            problems.add(node.key() + " is needed");
        }
        return text;
    }

    /// A whole number from 1.
    OptionalInt count(Config node) {
        Optional<String> text = text(node);
        if (text.isEmpty()) {
            return OptionalInt.empty();
        }
        String digits = text.get();
        if (!digits.matches("[1-9][0-9]*") || digits.length() > LONGEST_NUMBER) {
            problems.add(node.key() + " is a whole number from 1, not '" + digits + "'");
            return OptionalInt.empty();
        }
        return OptionalInt.of(Integer.parseInt(digits));
    }

    /// Runs what may find that the node's key or value is no such id.
    void checked(Config node, Runnable reading) {
        try {
            reading.run();
        } catch (IllegalArgumentException e) {
            problems.add(node.key() + ": " + e.getMessage());
        }
    }

    void refuse(Config node, String rule) {
        problems.add(node.key() + " " + rule);
    }

    private List<Config> refused(Config node, String rule, boolean wrong) {
        if (wrong) {
            problems.add(node.key() + " " + rule);
        }
        return List.of();
    }

    private static boolean isEmpty(Config node) {
        return node.type() == Config.Type.VALUE && node.asString().orElse("").isBlank();
    }
}
