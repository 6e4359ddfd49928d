package org.redress.core.http.wire;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/// The named schemas of one document, each described once and referred to everywhere else.
///
/// Not thread-safe; made for one document.
public final class Schemas {

    private final Map<String, ObjectNode> byName = new TreeMap<>();

    /// A reference to the schema with that name, which is described the first time it is met.
    public ObjectNode named(String name, Consumer<ObjectNode> describe) {
        if (!byName.containsKey(name)) {
            ObjectNode schema = Json.object();
            byName.put(name, schema);
            describe.accept(schema);
        }
        return Json.object().put("$ref", "#/components/schemas/" + name);
    }

    /// Every schema met so far.
    public ObjectNode all() {
        ObjectNode all = Json.object();
        byName.forEach(all::set);
        return all;
    }
}
