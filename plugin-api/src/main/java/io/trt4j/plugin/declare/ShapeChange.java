package io.trt4j.plugin.declare;

import io.trt4j.tensorrt.PluginTensorDesc;

/**
 * What a plugin does when the shapes it runs with have changed, before its next enqueue.
 *
 * @param <A> the record of the plugin's attributes
 */
@FunctionalInterface
public interface ShapeChange<A extends Record> {
    /**
     * Told before the first enqueue, and whenever a shape has changed.
     *
     * @param attributes the plugin's attributes
     * @param in what the inputs are now
     * @param out what the outputs are now
     */
    void changed(A attributes, PluginTensorDesc[] in, PluginTensorDesc[] out) throws Exception;
}
