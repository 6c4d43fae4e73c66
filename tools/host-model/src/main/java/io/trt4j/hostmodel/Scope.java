package io.trt4j.hostmodel;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The values of a graph while it runs, and of those around it. */
final class Scope {
    private final Graph graph;
    private final @Nullable Scope outer;
    private final Map<String, ModelValue> values = new HashMap<>();

    Scope(Graph graph, @Nullable Scope outer) {
        this.graph = graph;
        this.outer = outer;
    }

    void put(String name, ModelValue value) {
        if (!name.isEmpty()) {
            values.put(name, value);
        }
    }

    void putAll(List<String> names, List<ModelValue> given) {
        for (int i = 0; i < names.size(); i++) {
            put(names.get(i), given.get(i));
        }
    }

    /** The value of a name, which the graph was checked to have. */
    ModelValue get(String name) {
        ModelValue value = values.get(name);
        if (value != null) {
            return value;
        }
        if (graph.hasInitializer(name)) {
            return graph.constant(name);
        }
        if (outer == null) {
            throw new IllegalArgumentException("Nothing has given the tensor " + name + ".");
        }
        return outer.get(name);
    }

    List<ModelValue> getAll(List<String> names) {
        return names.stream().map(this::get).toList();
    }
}
