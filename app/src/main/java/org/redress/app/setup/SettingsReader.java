package org.redress.app.setup;

import io.helidon.config.Config;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.redress.app.papers.PaperLimits;
import org.redress.core.procedure.AreaId;
import org.redress.core.procedure.ProcedureRef;
import org.redress.core.procedure.StageId;
import org.redress.core.spi.AuthoritySettings;
import org.redress.core.spi.ConcernCategory;
import org.redress.core.spi.Council;
import org.redress.core.spi.Targets;
import org.redress.core.spi.Team;
import org.redress.core.spi.Vocabulary;

/// Reads the settings that are ours, and refuses what it does not know under their roots.
final class SettingsReader {

    private final Nodes nodes = new Nodes();

    private SettingsReader() {}

    /// @throws SetupRefused naming every key at fault at once
    static Settings read(Config config) {
        SettingsReader reader = new SettingsReader();
        Settings settings =
                new Settings(
                        new AuthoritySettings(
                                reader.council(config.get("council")),
                                reader.targets(config.get("targets")),
                                reader.vocabulary(config.get("vocabulary")),
                                new LetterheadReader(reader.nodes)
                                        .read(config.get("council"), config.get("ombudsman"))),
                        reader.bankHolidays(config.get("calendar")),
                        new AccessReader(reader.nodes).read(config.get("access")),
                        reader.papers(config.get("documents")));
        if (!reader.nodes.problems().isEmpty()) {
            throw new SetupRefused(reader.nodes.problems());
        }
        return settings;
    }

    private Council council(Config node) {
        nodes.known(
                node, "name", "short-name", "population", "address", "phone", "email", "signature");
        Optional<String> name = nodes.text(node.get("name"));
        Optional<String> shortName = nodes.text(node.get("short-name"));
        OptionalInt population = nodes.count(node.get("population"));
        boolean invented = name.isEmpty();
        return new Council(
                name.orElse(Council.INVENTED.name()),
                shortName.or(() -> name).orElse(Council.INVENTED.shortName()),
                invented && population.isEmpty() ? Council.INVENTED.population() : population);
    }

    private Optional<String> bankHolidays(Config node) {
        nodes.known(node, "bank-holidays");
        return nodes.text(node.get("bank-holidays"));
    }

    private PaperLimits papers(Config node) {
        nodes.known(node, "largest-file-mb", "largest-case-mb");
        int file = megabytes(node.get("largest-file-mb"), 20, 200);
        int wholeCase = megabytes(node.get("largest-case-mb"), Math.max(500, file), 100_000);
        if (wholeCase < file) {
            nodes.refuse(node.get("largest-case-mb"), "is at least as much as one file may have");
        }
        return PaperLimits.ofMebibytes(file, wholeCase);
    }

    private int megabytes(Config node, int usual, int most) {
        int given = nodes.count(node).orElse(usual);
        if (given > most) {
            nodes.refuse(node, "is at most " + most);
        }
        return given;
    }

    private Targets targets(Config node) {
        Map<Targets.Key, Integer> targets = new HashMap<>();
        for (Config area : nodes.children(node)) {
            for (Config procedure : nodes.children(area)) {
                nodes.checked(
                        procedure,
                        () ->
                                targets(
                                        procedure,
                                        ProcedureRef.of(area.name(), procedure.name()),
                                        targets));
            }
        }
        return new Targets(targets);
    }

    private void targets(Config node, ProcedureRef procedure, Map<Targets.Key, Integer> targets) {
        for (Config stage : nodes.children(node)) {
            StageId id = StageId.of(stage.name());
            for (Config target : nodes.children(stage)) {
                nodes.count(target)
                        .ifPresent(days ->
                                targets.put(new Targets.Key(procedure, id, target.name()), days));
            }
        }
    }

    private Vocabulary vocabulary(Config node) {
        Map<AreaId, List<Team>> teams = new HashMap<>();
        Map<AreaId, List<ConcernCategory>> categories = new HashMap<>();
        for (Config area : nodes.children(node)) {
            nodes.known(area, "teams", "categories");
            nodes.checked(
                    area,
                    () -> {
                        AreaId id = new AreaId(area.name());
                        terms(area.get("teams"), this::team, "code", "label", "within")
                                .ifPresent(own -> teams.put(id, own));
                        terms(
                                        area.get("categories"),
                                        (_, code, label) -> ConcernCategory.of(code, label),
                                        "code",
                                        "label")
                                .ifPresent(own -> categories.put(id, own));
                    });
        }
        return new Vocabulary(teams, categories);
    }

    private Team team(Config item, String code, String label) {
        Team team = Team.of(code, label);
        return nodes.text(item.get("within")).map(team::within).orElse(team);
    }

    /// Makes a term of an item, its code and its label.
    private interface Making<T> {
        T of(Config item, String code, String label);
    }

    private <T> Optional<List<T>> terms(Config node, Making<T> making, String... keys) {
        if (!node.exists()) {
            return Optional.empty();
        }
        List<T> terms = new ArrayList<>();
        for (Config item : nodes.items(node)) {
            nodes.known(item, keys);
            Optional<String> code = nodes.needed(item.get("code"));
            Optional<String> label = nodes.needed(item.get("label"));
            code.ifPresent(c -> label.ifPresent(l -> terms.add(making.of(item, c, l))));
        }
        return Optional.of(terms);
    }
}
