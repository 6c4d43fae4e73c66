package io.trt4j.plugin;

import org.jspecify.annotations.Nullable;

/** A field that cannot be what a plugin's record has. Its class is loaded where there is one, not when a plugin is registered. */
final class WrongField extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String plugin;
    private final String what;

    private WrongField(String plugin, String what) {
        super(plugin + ": " + what);
        this.plugin = plugin;
        this.what = what;
    }

    /** @param what is wrong, with the field's name */
    static IllegalArgumentException of(String plugin, String what) {
        return new WrongField(plugin, what);
    }

    /** The same of a layer of a network, or node of a model, if it has a name; another exception as it is. */
    static IllegalArgumentException in(@Nullable String layer, IllegalArgumentException thrown) {
        return thrown instanceof WrongField wrong && layer != null && !layer.isEmpty()
                ? new WrongField(wrong.plugin + ", layer " + layer, wrong.what)
                : thrown;
    }

    /** As that of what it is to those who catch it. */
    @Override
    public String toString() {
        return IllegalArgumentException.class.getName() + ": " + getMessage();
    }
}
