package io.trt4j.plugin;

import org.jspecify.annotations.Nullable;

/** A field that cannot be what a plugin's record has. */
final class WrongField extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String plugin;
    private final String what;

    WrongField(String plugin, String what) {
        super(plugin + ": " + what);
        this.plugin = plugin;
        this.what = what;
    }

    /** As that of what it is to those who catch it. */
    @Override
    public String toString() {
        return IllegalArgumentException.class.getName() + ": " + getMessage();
    }

    /** The same of a layer of a network, or node of a model, if it has a name. */
    WrongField of(@Nullable String layer) {
        return layer == null || layer.isEmpty() ? this : new WrongField(plugin + ", layer " + layer, what);
    }
}
