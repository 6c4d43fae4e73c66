package io.trt4j.testkit;

import java.io.Serializable;

/**
 * Makes a plugin known to TensorRT's registry, in any process: {@code () -> LeakyRelu.DECLARATION.register()}. Checks run in
 * processes of their own, to which this is sent by serialization: what a lambda captures must be serializable, and its class on
 * the class path.
 */
@FunctionalInterface
public interface PluginSetup extends Serializable {
    /**
     * Registers the plugin.
     *
     * @return closed when the plugin is not needed any more
     */
    AutoCloseable register() throws Exception;
}
