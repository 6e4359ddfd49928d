package org.redress.architecture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Where things live: in the product, or in the planted house whose every class breaks a rule.
record House(String root) {

    static final House REDRESS = new House("org.redress");
    static final House PLANTED = new House("org.redress.architecture.planted");

    /// The plugins that the product ships with; each is one package.
    static final List<String> PLUGINS = List.of("adults", "childrens", "corporate", "ombudsman");

    /// The packages of core that use nothing but plain Java: the rules of complaint handling.
    static final List<String> PURE =
            List.of("calendar", "procedure", "complaint", "letter", "report", "tables");

    private static final List<String> ABSTRACTIONS =
            List.of("calendar", "procedure", "complaint", "letter", "report", "spi");

    /// The packages of core that a plugin may use.
    static final List<String> OFFERED = with(ABSTRACTIONS, "tables");

    /// Each package of core, with the other packages of core that it may use.
    static final Map<String, List<String>> LAYERS = layers();

    private static Map<String, List<String>> layers() {
        Map<String, List<String>> layers = new LinkedHashMap<>();
        layers.put("calendar", List.of());
        layers.put("procedure", List.of("calendar"));
        layers.put("complaint", List.of("calendar", "procedure"));
        layers.put("letter", List.of("calendar", "procedure", "complaint"));
        layers.put("report", List.of("calendar"));
        layers.put("holidays", List.of("calendar"));
        layers.put("spi", List.of("calendar", "procedure", "complaint", "letter", "report"));
        layers.put("tables", ABSTRACTIONS);
        layers.put("casework", ABSTRACTIONS);
        layers.put("access", with(ABSTRACTIONS, "casework"));
        layers.put("store", with(ABSTRACTIONS, "casework", "tables"));
        layers.put("casefiles", with(ABSTRACTIONS, "casework"));
        layers.put("rendering", List.of("calendar", "report"));
        layers.put("http", with(ABSTRACTIONS, "access", "casework", "rendering"));
        return layers;
    }

    private static List<String> with(List<String> first, String... more) {
        List<String> all = new ArrayList<>(first);
        all.addAll(List.of(more));
        return List.copyOf(all);
    }

    String core() {
        return root + ".core..";
    }

    String core(String name) {
        return root + ".core." + name + "..";
    }

    String[] core(List<String> names) {
        return names.stream().map(this::core).toArray(String[]::new);
    }

    String app() {
        return root + ".app..";
    }

    String plugin(String name) {
        return root + "." + name + "..";
    }

    String[] plugins() {
        return PLUGINS.stream().map(this::plugin).toArray(String[]::new);
    }

    String[] coreAndPlugins() {
        return with(List.of(plugins()), core()).toArray(String[]::new);
    }

    String[] everything() {
        return with(List.of(coreAndPlugins()), app()).toArray(String[]::new);
    }
}
